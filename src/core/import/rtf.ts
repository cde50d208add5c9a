import type { DocumentReaders } from '../ports'
import { done, fail } from '../result'
import { unitOf1252 } from '../text/windows-1252'
import { buildArticle, type Piece } from './build-article'
import { changeWarnings, type DocumentChanges } from './change-warnings'
import type { TextImporter } from './importer'
import { splitHeadline } from './split-headline'

/** Rich text, with the changes that stand in it accepted. */
export const rtf: TextImporter = {
  kind: 'text',
  id: 'rtf',
  label: 'Rich text (RTF)',
  extensions: ['rtf'],
  keeps:
    'title, headings, paragraphs, quotations, lists, tables, captions, footnotes; tracked changes as if accepted; a short first paragraph without a full stop is the headline',
  loses: 'formatting, pictures, headers and footers; comments and deleted words, which are counted',
  accepts: (text) => text.startsWith('{\\rtf'),
  read(text, file, readers) {
    const { pieces, changes } = storyIn(text, readers)
    if (pieces.length === 0)
      return fail('empty', `${file.name} holds no text: there is nothing to check in it.`)
    return done({
      articles: [buildArticle(splitHeadline(pieces), file, rtf.id)],
      warnings: changeWarnings(file.name, changes)
    })
  }
}

/** Groups that hold no words of the story. */
const mute = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr footer footerl footerr annotation atnid atnauthor atnref themedata listtable listoverridetable generator datastore latentstyles xmlnstbl fldinst bkmkstart bkmkend listtext pntext deleted'.split(
    ' '
  )
)
const signs: Readonly<Record<string, string>> = {
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' '
}

interface Group {
  readonly isMute: boolean
  /** How many characters stand in for one that is given as \u. */
  readonly standIns: number
  /** The words before a note's call, where the group is a note. */
  readonly called?: readonly string[]
}

// Numbers of ten figures are dates of changes.
const token = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}]+)|\\/gy

/** One pass over control words, groups and text (RTF 1.9). What is not understood is skipped. */
function storyIn(
  source: string,
  { decode }: Pick<DocumentReaders, 'decode'>
): { readonly pieces: readonly Piece[]; readonly changes: DocumentChanges } {
  const styles = stylesIn(source)
  const pieces: Piece[] = []
  const notes: Piece[] = []
  const count = { inserted: 0, deleted: 0, comments: 0 }
  let words: string[] = []
  let cells: string[] = []
  let style = '0'
  let isItem = false
  let isCell = false
  let group: Group = { isMute: false, standIns: 1 }
  const outer: Group[] = []
  let skip = 0
  let isStarred = false
  const fonts = fontPages(source)
  const own = ownPage(source.slice(0, 2000))
  let page = own
  /** Letters given by their bytes, until what follows says that they are whole. */
  let bytes: number[] = []

  const write = (text: string) => {
    if (group.isMute) return
    const kept = skip > 0 ? text.slice(skip) : text
    skip = Math.max(0, skip - text.length)
    words.push(kept)
  }
  const writeBytes = () => {
    const given = bytes
    bytes = []
    if (given.length === 0) return
    const text = page === 1252 ? null : decode(Uint8Array.from(given), page)
    if (text !== null) write(text)
    else
      for (const byte of given) {
        const unit = unitOf1252(byte)
        write(unit < 0 ? '\ufffd' : String.fromCharCode(unit))
      }
  }
  const take = () => {
    const text = words.join('').replaceAll('\0', '').trim()
    words = []
    return text
  }
  const close = () => {
    if (isCell) {
      words.push(' ')
      return
    }
    const text = take()
    const kind = styles.get(style) ?? (isItem ? 'list' : undefined)
    isItem = false
    if (text !== '') pieces.push(kind ? { text, kind } : { text })
  }
  const closeRow = () => {
    if (cells.some((cell) => cell !== '')) pieces.push({ text: cells.join('\t').trim(), kind: 'table' })
    cells = []
    isCell = false
  }
  const end = () => {
    const { called } = group
    if (called) {
      const text = take()
      if (text !== '') notes.push({ text, kind: 'note' })
      words = [...called]
    }
    group = outer.pop() ?? group
    skip = 0
  }
  const control = (name: string, parameter: string | undefined) => {
    const isNote = name === 'footnote' && !outer.at(-1)?.isMute
    if (isNote) {
      group = { isMute: false, standIns: group.standIns, called: words }
      words = []
    } else if (mute.has(name) && parameter !== '0') {
      if (!group.isMute && name === 'deleted') count.deleted++
      if (name === 'annotation') count.comments++
      if (name === 'listtext' || name === 'pntext') isItem = true
      group = { ...group, isMute: true }
    } else if (isStarred) group = { ...group, isMute: true }
    if (group.isMute) return
    if (name === 'u' && parameter !== undefined) {
      skip = 0
      write(String.fromCharCode(Number(parameter) & 0xffff))
      skip = group.standIns
    } else if (name === 'f' && parameter !== undefined) page = fonts.get(parameter) ?? own
    else if (name === 'plain') page = own
    else if (name === 'uc') group = { ...group, standIns: Math.min(Number(parameter ?? 1), 8) }
    else if (name === 'revised' && parameter !== '0') count.inserted++
    else if (name === 'pard') {
      style = '0'
      isCell = false
    } else if (name === 's') style = parameter ?? '0'
    else if (name === 'intbl') isCell = true
    else if (name === 'cell' || name === 'nestcell') cells.push(take())
    else if (name === 'row') closeRow()
    else if (name === 'par' || name === 'sect' || name === 'page') close()
    else if (signs[name] !== undefined) write(signs[name])
  }

  token.lastIndex = 0
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, name, parameter, hex, symbol, brace, text] = match
    if (hex === undefined) writeBytes()
    if (brace === '{') {
      outer.push(group)
      group = { isMute: group.isMute, standIns: group.standIns }
    } else if (brace === '}') end()
    else if (name !== undefined) control(name, parameter)
    else if (text !== undefined) write(text.replaceAll('\n', ''))
    else if (hex !== undefined) {
      // One that stands in for a letter given by its number is no letter of its own.
      if (skip > 0) write('?')
      else bytes.push(Number.parseInt(hex, 16))
    } else if (symbol === '~') write('\u00a0')
    else if (symbol === '_') write('-')
    else if (symbol === '\n') close()
    else if (symbol === '\\' || symbol === '{' || symbol === '}') write(symbol)
    isStarred = symbol === '*'
  }
  writeBytes()
  closeRow()
  close()
  return { pieces: [...pieces, ...notes], changes: count }
}

/** The code page a document names; in words for what stands without a number. */
function ownPage(opening: string): number {
  const named = Number(/\\ansicpg(\d{3,5})/.exec(opening)?.[1] ?? 0)
  // Zero is written for whatever the machine has.
  if (named > 0) return named
  const set = /\\(mac|pca|pc)(?![a-z])/.exec(opening)?.[1] ?? ''
  return { mac: 10000, pc: 437, pca: 850 }[set] ?? 1252
}

/** Code pages by the sets of signs that fonts name. */
const pageOfSet: Readonly<Record<string, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  77: 10000
}

/** The code pages of the fonts that have one of their own, by the fonts' numbers. */
function fontPages(source: string): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  const from = source.indexOf('{\\fonttbl')
  if (from < 0) return pages
  for (const [, font, set] of source
    .slice(from, from + 100_000)
    .matchAll(/\\f(\d{1,5})(?:\\f[a-z]+\d*|\s)*?\\fcharset(\d{1,3})/g)) {
    const page = pageOfSet[set!]
    if (page !== undefined) pages.set(font!, page)
  }
  return pages
}

/** The paragraph styles that say what a paragraph is, by their numbers. */
function stylesIn(source: string): ReadonlyMap<string, NonNullable<Piece['kind']>> {
  const styles = new Map<string, NonNullable<Piece['kind']>>()
  const from = source.indexOf('{\\stylesheet')
  if (from < 0) return styles
  const table = source.slice(from, from + 60_000)
  for (const [, number, rest] of table.matchAll(/\{\\s(\d{1,4})(?!\d)([^{};]{0,800});\}/g)) {
    const kind = kindOf(rest!.replace(/\\[a-z]+-?\d* ?/g, '').trim())
    if (kind) styles.set(number!, kind)
  }
  return styles
}

function kindOf(style: string): NonNullable<Piece['kind']> | undefined {
  if (/^(?:title|heading \d)$/i.test(style)) return 'subhead'
  if (/^(?:quotations|quote|intense quote|block text)$/i.test(style)) return 'quote'
  return /^caption$/i.test(style) ? 'caption' : undefined
}
