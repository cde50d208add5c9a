import { done, fail } from '../result'
import { buildArticle } from './build-article'
import { changeWarnings, type DocumentChanges } from './change-warnings'
import type { ImportResult, SourceFile } from './importer'
import { notesOf, type Remark, remarksLeftOut } from './remarks'
import { splitHeadline } from './split-headline'
import { elementsNamed, localName, wordsUnder, type XmlNode } from './xml-nodes'
import { firstWords, piecesOfXml, type XmlRole } from './xml-pieces'

/**
 * The article of an OpenDocument text.
 * @param root of its content
 * @param format the id of the importer
 */
export function odtStory(root: XmlNode, file: SourceFile, format: string): ImportResult {
  const body = elementsNamed(root, 'text').find(({ name }) => name === 'office:text')
  if (!body) {
    return fail(
      'unreadable',
      `${file.name} is an OpenDocument file, but no text. Save the article as a text document.`
    )
  }
  const styles = stylesOf(root)
  const remarks = elementsNamed(body, 'annotation').map(remarkIn)
  const told = piecesOfXml(body, (node) => roleOf(node, styles))
  const pieces = file.whole ? [...told, ...notesOf(remarks)] : told
  if (pieces.length === 0)
    return fail('empty', `${file.name} holds no text: there is nothing to check in it.`)
  const leftOut = file.whole ? [] : remarksLeftOut(remarks)
  const article = buildArticle({ ...splitHeadline(pieces), leftOut }, file, format)
  const changes = changesIn(body)
  const kept = file.whole ? { ...changes, comments: 0 } : changes
  return done({ articles: [article], warnings: changeWarnings(file.name, kept) })
}

/** A comment at the edge; it stands before the words it is about, whose end is not marked everywhere. */
const remarkIn = (node: XmlNode): Remark => ({
  author: firstWords(elementsNamed(node, 'creator')),
  words: '',
  text: node.children
    .filter((child) => localName(child) === 'p' || localName(child) === 'list')
    .map(wordsUnder)
    .join(' ')
})

/** The named styles that paragraphs have by way of styles of their own. */
function stylesOf(root: XmlNode): ReadonlyMap<string, string> {
  const styles = new Map<string, string>()
  for (const style of elementsNamed(root, 'style')) {
    const name = style.attributes.get('style:name')
    const parent = style.attributes.get('style:parent-style-name')
    if (name && parent) styles.set(name, parent)
  }
  return styles
}

const roles: Readonly<Record<string, XmlRole>> = {
  'text:h': 'subhead',
  'text:list-item': 'list',
  'text:note': 'note',
  'text:note-citation': 'mute',
  'text:tracked-changes': 'mute',
  'text:table-of-content': 'mute',
  'office:annotation': 'mute',
  'office:forms': 'mute',
  'table:table-row': 'row',
  'table:table-cell': 'cell',
  'table:covered-table-cell': 'mute',
  'draw:text-box': 'caption',
  'svg:title': 'mute',
  'svg:desc': 'mute',
  'text:line-break': { words: '\n' },
  'text:tab': { words: ' ' },
  'text:s': { words: ' ' }
}

function roleOf(node: XmlNode, styles: ReadonlyMap<string, string>): XmlRole | undefined {
  if (node.name !== 'text:p') return roles[node.name]
  const own = node.attributes.get('text:style-name') ?? ''
  const style = styles.get(own) ?? own
  if (style === 'Title') return 'subhead'
  if (/^(?:Quotations|Block_20_Text|Quote)$/.test(style)) return 'quote'
  return /^(?:Caption|Figure|Table|Illustration)$/i.test(style) ? 'caption' : 'block'
}

function changesIn(body: XmlNode): DocumentChanges {
  const regions = elementsNamed(body, 'changed-region').flatMap(({ children }) => children)
  const count = (name: string) => regions.filter((node) => localName(node) === name).length
  return {
    inserted: count('insertion'),
    deleted: count('deletion'),
    comments: elementsNamed(body, 'annotation').length
  }
}
