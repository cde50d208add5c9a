import type { Piece } from './build-article'
import { attribute, type HtmlElement, type HtmlText, muteElements, oneLine, rawText, walk } from './html-tree'

/** What stands under a node, told apart. */
export interface HtmlStory {
  /** The first heading of the first rank; it is not among the pieces. */
  readonly heading: HtmlPiece | undefined
  readonly byline: HtmlPiece | undefined
  readonly pieces: readonly HtmlPiece[]
}

/** A piece, and the text nodes its words are from. */
export interface HtmlPiece extends Piece {
  readonly nodes: readonly HtmlText[]
}

export interface StoryOptions {
  /**
   * Whether menus, advertisements and the like stand round the story; a document has none.
   * With the characters under each element, so that a short box can be told from a story.
   */
  readonly page?: ReadonlyMap<HtmlElement, number>
}

type Kind = NonNullable<Piece['kind']>

/** Elements that stand on lines of their own. */
const block = new Set(
  (
    'address article blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)
const named = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i')
const muteNames = named(
  'nav|navbar|menu|breadcrumbs?|share|sharing|social|related|promo|newsletter|subscribe|subscription|comments?|' +
    'cookies?|consent|advert|ads?|sidebar|footer|masthead|recommended|trending|read-?more|also-?read|tags|paywall|skip-link'
)
const bylineNames = named('byline|author|author-name')
const captionNames = named('caption|wp-caption-text|figcaption')
const kickerNames = named('kicker|eyebrow|overline|surtitle')
/** How mammoth, pandoc, LibreOffice and wikis mark notes, the figures that call them, and the ways back. */
const noteMark =
  /^#?(?:(?:foot|end)note-|sd(?:foot|end)note\d+(?:sym|anc)?$|fn(?:ref)?:?\d+$|cite_(?:note|ref)-)/

/** The words under a node, cut where its blocks begin and end. */
export function storyOf(root: HtmlElement, { page }: StoryOptions = {}): HtmlStory {
  const pieces: HtmlPiece[] = []
  const kinds: { readonly node: HtmlElement; readonly kind: Kind; marker: string | undefined }[] = []
  const lists: { readonly node: HtmlElement; next: number | null }[] = []
  const links: HtmlElement[] = []
  let heading: HtmlPiece | undefined
  let byline: HtmlPiece | undefined
  let words = ''
  let nodes: HtmlText[] = []
  let linked = 0
  let place = root
  /** The cells of the row of figures that is being read. */
  let row: string[] | null = null
  const tables: { readonly node: HtmlElement; readonly isData: boolean }[] = []

  const flush = (next: HtmlElement) => {
    const holder = place
    place = next
    if (row) {
      words += ' '
      return
    }
    const text = lines(words)
    const isMenu = page && text.length > 0 && linked > text.length * 0.7 && !/[.!?”"]$/.test(text)
    const from = nodes
    words = ''
    nodes = []
    linked = 0
    if (text === '' || isMenu) return
    const within = kinds.at(-1)
    if (holder.tagName === 'h1' && heading === undefined && (page || pieces.length === 0))
      heading = { text: oneLine(text), nodes: from }
    else if (page && isNamed(holder, bylineNames) && text.length < 120) byline ??= { text, nodes: from }
    else if (isNamed(holder, kickerNames) && text.length < 120)
      pieces.push({ text, kind: 'kicker', nodes: from })
    else if (/^h[1-6]$/.test(holder.tagName)) pieces.push({ text, kind: 'subhead', nodes: from })
    else if (within?.marker === undefined)
      pieces.push(within ? { text, kind: within.kind, nodes: from } : { text, nodes: from })
    else {
      pieces.push({ text, kind: within.kind, marker: within.marker, nodes: from })
      // What else stands in the item follows its number.
      within.marker = ''
    }
  }

  const isByline = (node: HtmlElement) => page && isNamed(node, bylineNames) && (page.get(node) ?? 0) < 120
  const isBlock = (node: HtmlElement) => block.has(node.tagName) || isByline(node)
  walk(
    root,
    (node) => {
      const name = node.tagName
      if (node !== root && (isNoteLink(node) || (page ? isMute(node) : muteElements.has(name)))) return false
      if (name === 'br') words += '\n'
      if (page && isRelAuthor(node) && !byline) {
        const author = oneLine(rawText(node))
        if (author !== '') byline = { text: author, nodes: [] }
      }
      if (isBlock(node)) flush(node)
      const kind = kindOf(node)
      if (name === 'ol' || name === 'ul')
        lists.push({ node, next: name === 'ol' ? numberIn(node, 'start', 1) : null })
      if (kind)
        kinds.push({ node, kind, marker: kind === 'list' ? nextMarker(lists.at(-1), node) : undefined })
      if (name === 'a') links.push(node)
      if (name === 'table') tables.push({ node, isData: isDataTable(node) })
      if (name === 'tr' && tables.at(-1)?.isData) row = []
      return true
    },
    (node, parent) => {
      const name = node.tagName
      if (row && (name === 'td' || name === 'th')) {
        row.push(oneLine(words))
        words = ''
      } else if (row && name === 'tr') {
        const cells = row.join('\t').trim()
        row = null
        if (cells !== '') pieces.push({ text: cells, kind: 'table', nodes })
        nodes = []
      }
      if (isBlock(node)) flush(parent)
      if (kinds.at(-1)?.node === node) kinds.pop()
      if (lists.at(-1)?.node === node) lists.pop()
      if (links.at(-1) === node) links.pop()
      if (tables.at(-1)?.node === node) tables.pop()
    },
    (text, node) => {
      nodes.push(node)
      words += text.replace(/\s+/g, ' ')
      if (links.length > 0) linked += text.trim().length
    }
  )
  flush(root)
  return { heading, byline, pieces }
}

function kindOf(node: HtmlElement): Kind | undefined {
  if (node.tagName === 'figcaption' || node.tagName === 'caption' || isNamed(node, captionNames))
    return 'caption'
  if (node.tagName === 'blockquote') return 'quote'
  if ((node.tagName === 'li' || node.tagName === 'div') && noteMark.test(attribute(node, 'id') ?? ''))
    return 'note'
  if (node.tagName === 'li') return 'list'
  return undefined
}

/** What a numbered list prints before this item, which is then counted; nothing in a list of another kind. */
function nextMarker(list: { next: number | null } | undefined, item: HtmlElement): string | undefined {
  if (list === undefined || list.next === null) return undefined
  const number = numberIn(item, 'value', list.next)
  list.next = number + 1
  return `${number}.`
}

const numberIn = (node: HtmlElement, name: string, otherwise: number): number => {
  const given = attribute(node, name) ?? ''
  return /^-?\d{1,6}$/.test(given) ? Number(given) : otherwise
}

/** Whether a table holds figures or short entries, a row a line, rather than the layout of a page. */
function isDataTable(table: HtmlElement): boolean {
  let isData = true
  let cells = 0
  let rows = 0
  let letters = 0
  walk(
    table,
    (node) => {
      if (node !== table && node.tagName === 'table') isData = false
      if (node.tagName === 'tr') rows++
      if (node.tagName === 'td' || node.tagName === 'th') {
        cells++
        letters = 0
      }
      return isData
    },
    undefined,
    (text) => {
      letters += text.trim().length
      if (letters > 200) isData = false
    }
  )
  return isData && cells > rows
}

function isMute(node: HtmlElement): boolean {
  if (muteElements.has(node.tagName) || attribute(node, 'hidden') !== undefined) return true
  if (attribute(node, 'aria-hidden') === 'true') return true
  return (
    node.tagName !== 'body' &&
    node.tagName !== 'article' &&
    node.tagName !== 'main' &&
    isNamed(node, muteNames)
  )
}

/** The small number that leads to a note, and the arrow that leads back. */
const isNoteLink = (node: HtmlElement): boolean =>
  node.tagName === 'a' && noteMark.test((attribute(node, 'href') ?? '').replace(/^[^#]*(?=#)/, ''))

const isRelAuthor = (node: HtmlElement): boolean =>
  attribute(node, 'rel') === 'author' || attribute(node, 'itemprop') === 'author'

const isNamed = (node: HtmlElement, names: RegExp): boolean =>
  node.attrs.some(({ name, value }) => (name === 'class' || name === 'id') && names.test(value))

/** Words with the line breaks the page asks for, and single spaces. */
const lines = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
