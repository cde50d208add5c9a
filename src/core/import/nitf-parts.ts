import type { ArticleParts, Piece } from './build-article'
import { heldUntil } from './held-until'
import type { SourceFile, Warning } from './importer'
import { proseFields } from './prose-fields'
import { publishedOnFrom } from './published-on'
import { elementsNamed, localName, type XmlNode } from './xml-nodes'
import { firstWords, htmlRole, piecesOfXml, type XmlRole } from './xml-pieces'

/** Elements whose words an article has, or is said to lack. */
const told = new Set('hl1 hl2 byline distributor dateline body.content ed-msg ednote'.split(' '))

/** What a NITF document says of its article; other news documents carry it inside them. */
export function partsOfNitf(root: XmlNode): ArticleParts & { readonly body: readonly Piece[] } {
  const find = (name: string) => elementsNamed(root, name)
  const attribute = (name: string, key: string) => find(name)[0]?.attributes.get(key)
  const [head] = find('body.head')
  const inHead = (name: string) => (head ? elementsNamed(head, name) : [])
  const headline = firstWords([...inHead('hl1'), ...inHead('hedline'), ...find('title')])
  const above = (kind: NonNullable<Piece['kind']>, name: string): Piece[] => {
    const text = spacedWords(inHead(name)[0])
    return text === '' ? [] : [{ kind, text }]
  }
  const day = [
    attribute('date.issue', 'norm'),
    attribute('story.date', 'norm'),
    attribute('pubdata', 'date.publication'),
    attribute('date.release', 'norm')
  ]
    .map(publishedOnFrom)
    .find((found) => found !== undefined)
  const outlet = attribute('pubdata', 'name')
  const entry = attribute('doc-id', 'id-string')
  const body = [
    ...above('subhead', 'hl2').filter(({ text }) => text !== headline),
    ...above('byline', 'byline'),
    ...above('agency', 'distributor'),
    ...datelineIn(inHead('dateline')[0]),
    ...find('body.content').flatMap((content) => piecesOfXml(content, nitfRole))
  ]
  return {
    ...(headline ? { headline } : {}),
    body,
    leftOut: proseFields(root, told, headline ? [...body, { text: headline }] : body),
    ...(day ? { publishedOn: day } : {}),
    ...(outlet ? { outlet } : {}),
    ...(entry ? { entry } : {})
  }
}

/** The words of an element, a space between what its elements hold ("By ANN POE" and her office). */
function spacedWords(node: XmlNode | undefined): string {
  const words = (each: XmlNode): string =>
    each.content.map((part) => (typeof part === 'string' ? part : ` ${words(part)} `)).join('')
  return node === undefined
    ? ''
    : words(node)
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.;:)])/g, '')
        .trim()
}

/** Where the story is filed from; its day only where a person could read it. */
function datelineIn(node: XmlNode | undefined): Piece[] {
  if (!node) return []
  const told = {
    ...node,
    content: node.content.filter(
      (part) =>
        typeof part === 'string' || localName(part) !== 'story.date' || !/\d{8}/.test(spacedWords(part))
    )
  }
  const text = spacedWords(told)
  return text === '' ? [] : [{ kind: 'dateline', text }]
}

function nitfRole(node: XmlNode): XmlRole | undefined {
  switch (localName(node)) {
    case 'hl2':
      return 'subhead'
    case 'block':
    case 'fn':
      return 'block'
    case 'bq':
      return 'quote'
    case 'media-caption':
      return 'caption'
    case 'media-reference':
    case 'media-metadata':
    case 'media-producer':
    case 'media-object':
      return 'mute'
    case 'media':
      return 'block'
    default:
      return htmlRole(node)
  }
}

/** What must be known before an article is printed: that it is held, withdrawn, or carries a word to editors. */
export function statusWarnings(root: XmlNode, file: SourceFile): Warning[] {
  const warnings: Warning[] = []
  const warn = (message: string) =>
    warnings.push({ code: 'not-for-print', message: `${file.name}: ${message}` })
  const [release] = elementsNamed(root, 'date.release')
  const [embargo] = elementsNamed(root, 'embargoed')
  const held = release?.attributes.get('norm') ?? (embargo ? firstWords([embargo]) : undefined)
  const hold = held === undefined ? undefined : heldUntil(held, file.today)
  if (hold !== undefined) warn(hold)
  const [data] = elementsNamed(root, 'docdata')
  const [published] = [...elementsNamed(root, 'pubstatus'), ...elementsNamed(root, 'status')]
  const status =
    data?.attributes.get('management-status') ??
    (published?.attributes.get('qcode') ?? published?.attributes.get('formalname'))?.replace(/^.*:/, '')
  if (status !== undefined && !/^usable$/i.test(status)) warn(`its sender calls it “${status}”, not usable.`)
  for (const note of [...elementsNamed(root, 'ed-msg'), ...elementsNamed(root, 'ednote')].slice(0, 5)) {
    const words = note.attributes.get('info') ?? firstWords([note])
    if (words !== '') warn(`a note to editors says: “${words}”`)
  }
  return warnings
}
