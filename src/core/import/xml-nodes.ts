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

interface OpenNode {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: XmlNode[]
  text: string
  readonly content: (XmlNode | string)[]
}

/** Deeper than any feed; what nests deeper is hung on the last one. */
const deepest = 200

/**
 * Reads XML in one pass. Never throws: an element that is not closed ends with its parent, a stray end is skipped.
 * Only the five entities of XML, `&nbsp;` and numbers are read; documents cannot define others.
 */
export function xmlNodes(xml: string): XmlNode {
  const root: OpenNode = { name: '', attributes: new Map(), children: [], text: '', content: [] }
  const open = [root]
  const write = (node: OpenNode, words: string) => {
    node.text += words
    node.content.push(words)
  }
  let at = 0
  while (at < xml.length) {
    const top = open.at(-1)!
    const tag = xml.indexOf('<', at)
    if (tag !== at) {
      const end = tag < 0 ? xml.length : tag
      write(top, entities(xml.slice(at, end)))
      at = end
    } else if (xml.startsWith('<![CDATA[', at)) {
      const end = endOf(xml, ']]>', at + 9)
      write(top, xml.slice(at + 9, end))
      at = end + 3
    } else if (xml.startsWith('<!--', at)) at = endOf(xml, '-->', at + 4) + 3
    else if (xml[at + 1] === '!' || xml[at + 1] === '?') at = endOf(xml, '>', at) + 1
    else {
      const end = endOf(xml, '>', at)
      const inner = xml.slice(at + 1, end)
      at = end + 1
      if (inner.startsWith('/')) {
        const name = inner.slice(1).trim().toLowerCase()
        const level = open.findLastIndex((node) => node.name === name)
        if (level > 0) open.length = level
        continue
      }
      const name = (/^[^\s/]+/.exec(inner)?.[0] ?? '').toLowerCase()
      if (name === '') continue
      const node: OpenNode = { name, attributes: attributesOf(inner), children: [], text: '', content: [] }
      top.children.push(node)
      top.content.push(node)
      if (!inner.endsWith('/') && open.length < deepest) open.push(node)
    }
  }
  return root
}

/** The name of a document's outermost element, in lower case and without its prefix; empty for what is no XML. */
export function rootName(xml: string): string {
  const opening = xml.slice(0, 20_000)
  let at = 0
  for (;;) {
    while (/\s/.test(opening[at] ?? '')) at++
    if (opening.startsWith('<!--', at)) at = endOf(opening, '-->', at + 4) + 3
    else if (opening[at] === '<' && /[?!]/.test(opening[at + 1] ?? '')) at = endOf(opening, '>', at) + 1
    else return (rootTag.exec(opening.slice(at, at + 100))?.[1] ?? '').toLowerCase()
  }
}

const rootTag = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s/>]/

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

const endOf = (xml: string, mark: string, from: number): number => {
  const end = xml.indexOf(mark, from)
  return end < 0 ? xml.length : end
}

function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const match of tag
    .slice(0, 4000)
    .matchAll(/([\w:.-]{1,100})\s{0,5}=\s{0,5}(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(match[1]!.toLowerCase(), entities(match[2] ?? match[3] ?? ''))
  }
  return attributes
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0'
}

const entities = (words: string): string =>
  words.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g,
    (whole, decimal, hex, name) => {
      if (name) return named[name] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      const isCharacter = code > 8 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      return isCharacter ? String.fromCodePoint(code) : whole
    }
  )
