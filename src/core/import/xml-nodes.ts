/** An element of an XML document, as far as news and office documents need it. */
export interface XmlNode {
  /** With its prefix, in lower case. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Its own text, entities and CDATA read, without its children's. */
  readonly text: string
  /** Text and children as they follow one another. */
  readonly content: readonly (XmlNode | string)[]
}

/** The name of a document's outermost element, in lower case and without its prefix; empty for what is no XML. */
export function rootName(xml: string): string {
  const opening = xml.slice(0, 20_000)
  let at = 0
  for (;;) {
    while (/\s/.test(opening[at] ?? '')) at++
    const next = opening.startsWith('<!--', at)
      ? endOf(opening, '-->', at + 4) + 3
      : opening.startsWith('<?', at)
        ? endOf(opening, '?>', at) + 2
        : opening.startsWith('<!', at)
          ? endOfDeclaration(opening, at)
          : at
    if (next === at) return (rootTag.exec(opening.slice(at, at + 100))?.[1] ?? '').toLowerCase()
    at = next
  }
}

const rootTag = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s/>]/

const endOf = (xml: string, mark: string, from: number): number => {
  const end = xml.indexOf(mark, from)
  return end < 0 ? xml.length : end
}

/** Behind a document type, which may hold declarations of its own between brackets. */
function endOfDeclaration(xml: string, from: number): number {
  const part = /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|[[\]<>]/g
  part.lastIndex = from + 1
  let depth = 0
  for (let match = part.exec(xml); match; match = part.exec(xml)) {
    if (match[0] === '[' || match[0] === '<') depth++
    else if (match[0] === ']') depth--
    else if (match[0] === '>') {
      if (depth <= 0) return match.index + 1
      depth--
    }
  }
  return xml.length
}

/** A name without its prefix. */
export const localName = ({ name }: XmlNode): string => name.slice(name.indexOf(':') + 1)

/** All elements of this local name under a node, in reading order; what stands in one of them is not looked through. */
export function elementsNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => (localName(child) === name ? [child] : elementsNamed(child, name)))
}

/** All the words under a node on one line. */
export const wordsUnder = (node: XmlNode): string => rawWords(node).replace(/\s+/g, ' ').trim()

const rawWords = (node: XmlNode): string =>
  node.content.map((part) => (typeof part === 'string' ? part : rawWords(part))).join('')
