import type { LeftOutReason } from '../model/left-out'
import type { Piece } from './build-article'
import { furnitureReason } from './html-furniture'
import { isMark, isNote, isRemark } from './html-notes'
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
import { tableKind } from './table-kind'

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
  /** Whether an element stands round the story, whatever it is. */
  readonly isRound?: (node: HtmlElement) => boolean
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
/** What stands in a page without a heading of its own, wherever that is. */
const unheaded: ReadonlySet<LeftOutReason> = new Set(['hidden', 'remarks', 'cookies', 'code'])

/** The words under a node, cut where its blocks begin and end. */
export function storyOf(
  root: HtmlElement,
  { page, whole = false, leftOut, isRound = () => false }: StoryOptions = {}
): HtmlStory {
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

  /** Why words right behind the heading that was read last were not taken; none where some were. */
  let behindHeading: LeftOutReason | undefined
  const drop = (reason: LeftOutReason, text: string) => {
    leftOut?.add(reason, text)
    if (pieces.at(-1)?.kind === 'subhead' && !unheaded.has(reason) && text.trim() !== '')
      behindHeading = reason
  }
  const take = (piece: HtmlPiece) => {
    if (piece.kind === 'subhead') dropBareHeading()
    behindHeading = undefined
    pieces.push(piece)
  }
  /** A heading of which nothing was taken goes the way of what it stood over. */
  const dropBareHeading = () => {
    if (behindHeading !== undefined) leftOut?.add(behindHeading, pieces.pop()!.text)
    behindHeading = undefined
  }

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
      drop('links', text)
      return
    }
    const within = kinds.at(-1)
    const isTitle = holder.tagName === 'h1' || (pieces.length === 0 && isTitleLine(holder))
    if (isTitle && heading === undefined && (page || pieces.length === 0))
      heading = { text: oneLine(text), nodes: from }
    else if (page && isNamed(holder, bylineNames) && text.length < 120) byline ??= { text, nodes: from }
    else if (isNamed(holder, kickerNames) && text.length < 120) take({ text, kind: 'kicker', nodes: from })
    else if (/^h[1-6]$/.test(holder.tagName)) take({ text, kind: 'subhead', nodes: from })
    else if (within?.marker === undefined)
      take(within ? { text, kind: within.kind, nodes: from } : { text, nodes: from })
    else {
      take({ text, kind: within.kind, marker: within.marker, nodes: from })
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
      if (isRound(node)) {
        drop('round', readableText(node))
        return false
      }
      const reason =
        page && !whole && node !== root
          ? isRemark(node)
            ? 'remarks'
            : furnitureReason(node, page, root)
          : undefined
      if (reason) {
        drop(reason, isRemark(node) ? readableText(node).replace(/^\s*\[\w{1,3}\]/, '') : readableText(node))
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
        if (cells !== '') take({ text: cells, kind: 'table', nodes })
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
  dropBareHeading()
  return { heading, byline, pieces }
}

function kindOf(node: HtmlElement): Kind | undefined {
  if (node.tagName === 'figcaption' || node.tagName === 'caption' || isNamed(node, captionNames))
    return 'caption'
  if (node.tagName === 'blockquote') return 'quote'
  if (isNote(node)) return 'note'
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

/** A list some of whose words are no links is of the story; a menu has none. */
const isListOfStory = ({ letters, linked }: HtmlSigns): boolean => linked < letters * 0.93

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
