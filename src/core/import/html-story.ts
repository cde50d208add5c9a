import type { Piece } from './build-article'
import { furnitureReason } from './html-furniture'
import {
  attribute,
  type HtmlElement,
  type HtmlSigns,
  type HtmlText,
  oneLine,
  rawText,
  readableText,
  silentElements,
  walk
} from './html-tree'
import type { LeftOutCollector } from './left-out-collector'

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
   * The signs of what stands under each element of a page, on which menus, advertisements and the like stand round the
   * story; a document has none.
   */
  readonly page?: (node: HtmlElement) => HtmlSigns
  /** Whether all that can be read is taken for the story. */
  readonly whole?: boolean
  /** Told of the words that are not taken. */
  readonly leftOut?: LeftOutCollector
}

type Kind = NonNullable<Piece['kind']>

/** Elements that stand on lines of their own. */
const block = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' ')
)
const named = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-])`, 'i')
const bylineNames = named('byline|author|author-name')
const captionNames = named('caption|wp-caption-text|figcaption')
const kickerNames = named('kicker|eyebrow|overline|surtitle')
/** How mammoth, pandoc, LibreOffice and wikis mark notes, the figures that call them, and the ways back. */
const noteMark =
  /^#?(?:(?:foot|end)note-|sd(?:foot|end)note\d+(?:sym|anc)?$|fn(?:ref)?:?\d+$|cite_(?:note|ref)-|ftnt(?:_ref)?\d+$)/
/** How Google Docs marks comments, the figures that call them, and the ways back. */
const remarkMark = /^#?cmnt(?:_ref)?\d+$/
/** The anchors notes and comments begin with there. */
const noteAnchor = /^ftnt\d+$/
const remarkAnchor = /^cmnt\d+$/

/** The words under a node, cut where its blocks begin and end. */
export function storyOf(root: HtmlElement, { page, whole = false, leftOut }: StoryOptions = {}): HtmlStory {
  const pieces: HtmlPiece[] = []
  const kinds: { readonly node: HtmlElement; readonly kind: Kind; marker: string | undefined }[] = []
  const lists: { readonly node: HtmlElement; next: number | null; readonly isStory: boolean }[] = []
  const links: HtmlElement[] = []
  let heading: HtmlPiece | undefined
  let byline: HtmlPiece | undefined
  let words = ''
  let nodes: HtmlText[] = []
  let linked = 0
  let place = root
  /** The cells of the row of figures that is being read. */
  let row: string[] | null = null
  const tables: { readonly node: HtmlElement; readonly isData: boolean; readonly isStory: boolean }[] = []

  const flush = (next: HtmlElement) => {
    const holder = place
    place = next
    if (row) {
      words += ' '
      return
    }
    const text = lines(words)
    const isMenu =
      page &&
      !whole &&
      linked > text.length * 0.7 &&
      !/[.!?”"]$/.test(text) &&
      !/^h[1-6]$/.test(holder.tagName) &&
      !lists.some(({ isStory }) => isStory) &&
      !tables.at(-1)?.isStory
    const from = nodes
    words = ''
    nodes = []
    linked = 0
    if (text === '') return
    if (isMenu) {
      leftOut?.add('links', text)
      return
    }
    const within = kinds.at(-1)
    const isTitle = holder.tagName === 'h1' || (pieces.length === 0 && isTitleLine(holder))
    if (isTitle && heading === undefined && (page || pieces.length === 0))
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

  const isByline = (node: HtmlElement) => page && isNamed(node, bylineNames) && page(node).letters < 120
  const isBlock = (node: HtmlElement) => block.has(node.tagName) || isByline(node)
  walk(
    root,
    (node) => {
      const name = node.tagName
      if (isMark(node) || (node !== root && silentElements.has(name))) return false
      const reason =
        page && !whole && node !== root
          ? isRemark(node)
            ? 'remarks'
            : furnitureReason(node, page, root)
          : undefined
      if (reason) {
        leftOut?.add(
          reason,
          isRemark(node) ? readableText(node).replace(/^\s*\[\w{1,3}\]/, '') : readableText(node)
        )
        words += ' '
        return false
      }
      if (name === 'br') words += '\n'
      if (page && isRelAuthor(node) && !byline) {
        const author = oneLine(rawText(node))
        if (author !== '') byline = { text: author, nodes: [] }
      }
      if (isBlock(node)) flush(node)
      const kind = kindOf(node)
      if (name === 'ol' || name === 'ul')
        lists.push({
          node,
          next: name === 'ol' ? numberIn(node, 'start', 1) : null,
          isStory: page !== undefined && isListOfStory(page(node))
        })
      if (kind)
        kinds.push({ node, kind, marker: kind === 'list' ? nextMarker(lists.at(-1), node) : undefined })
      if (name === 'a') links.push(node)
      if (name === 'table') {
        const { isData, isGrid } = tableKind(node)
        tables.push({ node, isData, isStory: page !== undefined && isGrid && isListOfStory(page(node)) })
      }
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
  if (node.tagName === 'p' && noteAnchor.test(anchorOf(node))) return 'note'
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

/**
 * Whether a table is a grid of rows rather than the layout of a page, and whether its entries are figures or short, so
 * that a row is a line.
 */
function tableKind(table: HtmlElement): { readonly isGrid: boolean; readonly isData: boolean } {
  let isGrid = true
  let isShort = true
  let cells = 0
  let rows = 0
  let letters = 0
  walk(
    table,
    (node) => {
      if (node !== table && node.tagName === 'table') isGrid = false
      if (node.tagName === 'tr') rows++
      if (node.tagName === 'td' || node.tagName === 'th') {
        cells++
        letters = 0
      }
      return isGrid
    },
    undefined,
    (text) => {
      letters += text.trim().length
      if (letters > 200) isShort = false
    }
  )
  isGrid &&= cells > rows
  return { isGrid, isData: isGrid && isShort }
}

/** A list some of whose words are no links is of the story; a menu has none. */
const isListOfStory = ({ letters, linked }: HtmlSigns): boolean => linked < letters * 0.93

/** The small sign that leads to a note or a comment, and the one that leads back. */
const isMark = (node: HtmlElement): boolean => {
  if (node.tagName !== 'a') return false
  const target = (attribute(node, 'href') ?? '').replace(/^[^#]*(?=#)/, '')
  return noteMark.test(target) || remarkMark.test(target)
}

/** The name of the anchor a paragraph begins with, where it does. */
function anchorOf(node: HtmlElement): string {
  let first = node
  for (let depth = 0; depth < 3; depth++) {
    const inner = first.childNodes.find((child) => !('value' in child) || child.value.trim() !== '')
    if (!inner || !('tagName' in inner)) return ''
    if (inner.tagName === 'a') return attribute(inner, 'id') ?? ''
    first = inner
  }
  return ''
}

const isRemark = (node: HtmlElement): boolean => node.tagName === 'p' && remarkAnchor.test(anchorOf(node))

/** The line Google Docs and Word call the title. */
const isTitleLine = (node: HtmlElement): boolean =>
  node.tagName === 'p' && /(?:^|\s)(?:Mso)?title(?:$|\s)/i.test(attribute(node, 'class') ?? '')

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
