import type { Article, Block, BlockKind, Dateline } from '../model/article'
import type { LeftOut } from '../model/left-out'
import type { Span } from '../model/span'
import { fingerprint } from '../text/fingerprint'
import { plainSpaces } from '../text/fold-space'
import { isWebAddress } from '../text/is-web-address'
import { languageOf } from '../text/language-of'
import { continuedLines } from '../text/wrapped-lines'
import type { SourceFile } from './importer'

/** A paragraph of an article whose source marks its paragraphs. */
export interface Piece {
  readonly text: string
  /** Where the source says it. */
  readonly kind?: Exclude<BlockKind, 'headline'>
  /** `Block.marker` */
  readonly marker?: string
}

/** What an importer has told apart before the article is put together. */
export interface ArticleParts {
  readonly headline?: string
  /** The body: a text, decoded, exactly as the source has it; or the paragraphs the source marks. */
  readonly body: string | readonly Piece[]
  readonly publishedOn?: string
  readonly outlet?: string
  /** The page it was published on, as the source says it. */
  readonly address?: string
  /** The record's own key in a file of several. */
  readonly entry?: string
  /** Words of the source that are not in the body, by reason. */
  readonly leftOut?: readonly LeftOut[]
}

/** Longest title made from a body that has no headline, in UTF-16 code units. */
const titleLength = 80

/** Lines that name the agency or the desk rather than tell the story. */
const agencyLine =
  /^(?:[\p{Lu}][\p{L}.&]*\s){0,4}(?:News\s+Service|News\s+Network|Bureau|Correspondent|Reporter|Agencies|PTI|IANS|ANI|Reuters|AFP|AP)$/u
const bylineLine = /^(?:By|BY)\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}.'’-]*){0,6}$/u
/** "By our harbour correspondent" */
const deskByline = /^by (?:our|a) (?:\p{L}+ ){0,4}(?:correspondents?|reporters?|writers?|staff|bureau)$/iu
/** "LUCKNOW:", "NEW DELHI, May 3 (PTI) —", "Kanpur:": the place a story is filed from, before a colon or dash. */
const datelinePattern =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:, ([^:—–\n]{1,30}))?(?: \([^)\n]{1,20}\))?(?:\s?:\s|\s[—–]\s|(?<=[\d)])\s-\s)/u
const datelineDay =
  /(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2}(?!\d))?(?:,? \d{4}(?!\d))?(?!\p{L})/u

/** Puts an article together: one text, its blocks, its dateline, and an id that a re-import gives again. */
export function buildArticle(parts: ArticleParts, file: SourceFile, format: string): Article {
  const headline = parts.headline ?? ''
  const given = parts.body
  const pieces = typeof given === 'string' ? null : filled(given)
  const body =
    typeof given === 'string'
      ? given
      : filled(given)
          .map((piece) => piece.text)
          .join('\n\n')
  const bodyStart = headline === '' ? 0 : headline.length + 2
  const text = headline === '' ? body : `${headline}\n\n${body}`
  const blocks: Block[] = headline === '' ? [] : [{ kind: 'headline', start: 0, end: headline.length }]
  let opening = true
  for (const { kind: told, ...span } of pieces
    ? placesOf(pieces, bodyStart)
    : paragraphsOf(text, bodyStart)) {
    const kind = told ?? (opening ? openingKind(text.slice(span.start, span.end)) : 'paragraph')
    if (kind === 'paragraph' && !isLabel(text.slice(span.start, span.end))) opening = false
    blocks.push({ kind, ...span })
  }
  const dateline = datelineOf(text, blocks)
  const language = languageOf(text)
  return {
    id: `${slug(file.name)}-${fingerprint(file.path ?? file.name, parts.entry ?? '').slice(0, 8)}`,
    title: headline || titleFrom(text, blocks, dateline),
    text,
    headlineLength: headline.length,
    bodyStart,
    blocks,
    ...(dateline ? { dateline } : {}),
    ...(parts.publishedOn ? { publishedOn: parts.publishedOn } : {}),
    ...(language ? { language } : {}),
    ...(parts.outlet ? { outlet: parts.outlet } : {}),
    ...(parts.address && isWebAddress(parts.address) ? { address: parts.address } : {}),
    ...(parts.leftOut && parts.leftOut.length > 0 ? { leftOut: parts.leftOut } : {}),
    source: {
      name: file.name,
      ...(file.path ? { path: file.path } : {}),
      sha256: file.sha256,
      format,
      ...(parts.entry ? { entry: parts.entry } : {}),
      ...(file.whole ? { whole: true as const } : {})
    }
  }
}

/** A few words that are no sentence: the name of the paper, of the section. */
const isLabel = (words: string): boolean => words.length < 120 && !/[.!?:,;…][”’"')\]]*$/.test(words)

const openingKind = (words: string): BlockKind =>
  agencyLine.test(words)
    ? 'agency'
    : bylineLine.test(words) || deskByline.test(words)
      ? 'byline'
      : 'paragraph'

/** The pieces that hold words, without the white space around them. */
const filled = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => ({ ...piece, text: piece.text.trim() })).filter(({ text }) => text !== '')

interface Place extends Span {
  readonly kind?: Block['kind']
  readonly marker?: string
}

/** Where pieces stand in a text that begins them at `from` and parts them by blank lines. */
function placesOf(pieces: readonly Piece[], from: number): Place[] {
  let start = from
  return pieces.map(({ text, kind, marker }) => {
    const place = {
      start,
      end: start + text.length,
      ...(kind ? { kind } : {}),
      ...(marker === undefined ? {} : { marker })
    }
    start = place.end + 2
    return place
  })
}

/**
 * Paragraphs from `from` on, without the white space around them. Blank lines part them; in a text that has none,
 * every line is a paragraph, unless it was wrapped at a column.
 */
function paragraphsOf(text: string, from: number): Place[] {
  const lines: { start: number; end: number }[] = []
  for (let start = from; start <= text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    lines.push(trimmed(text, start, end))
    start = end + 1
  }
  const first = lines.findIndex((line) => line.end > line.start)
  const last = lines.findLastIndex((line) => line.end > line.start)
  const hasBlank = lines.slice(Math.max(first, 0), last).some((line) => line.end === line.start)
  if (!hasBlank)
    return unwrapped(
      text,
      lines.filter((line) => line.end > line.start)
    )
  const paragraphs: { start: number; end: number }[] = []
  let open = false
  for (const line of lines) {
    if (line.end === line.start) {
      open = false
      continue
    }
    const current = paragraphs.at(-1)
    if (open && current) current.end = line.end
    else paragraphs.push({ ...line })
    open = true
  }
  return paragraphs
}

/** Lines, those that only go on with the one before put together. */
function unwrapped(text: string, lines: readonly Span[]): Place[] {
  const continued = continuedLines(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    if (continued[i]) paragraphs.at(-1)!.end = line.end
    else paragraphs.push({ ...line })
  })
  return paragraphs
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 0x20) start++
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
  return { start, end }
}

function datelineOf(text: string, blocks: readonly Block[]): Dateline | undefined {
  const apart = blocks.find((block) => block.kind === 'dateline')
  if (apart) {
    const [place = '', ...rest] = text.slice(apart.start, apart.end).split(',')
    return { start: apart.start, end: apart.end, ...filedFrom(place.trim(), rest.join(',')) }
  }
  const first = blocks.find(
    ({ kind, start, end }) => kind === 'paragraph' && (end - start > 120 || !isLabel(text.slice(start, end)))
  )
  if (!first) return undefined
  const match = datelinePattern.exec(
    plainSpaces(text.slice(first.start, Math.min(first.end, first.start + 120)))
  )
  if (!match) return undefined
  return {
    start: first.start,
    end: first.start + match[0].trimEnd().length,
    ...filedFrom(match[1]!, match[2])
  }
}

function filedFrom(place: string, rest = ''): { readonly place: string; readonly date?: string } {
  const date = datelineDay.exec(rest)?.[0]
  return date ? { place, date } : { place }
}

/** The first words of the body, cut at a word. */
function titleFrom(text: string, blocks: readonly Block[], dateline: Dateline | undefined): string {
  const first = blocks.find((block) => block.kind === 'paragraph') ?? blocks[0]
  if (!first) return ''
  const from = dateline ? dateline.end : first.start
  const words = text
    .slice(from, Math.min(first.end, from + titleLength * 2))
    .trim()
    .replace(/\s+/g, ' ')
  if (words.length <= titleLength) return words
  const cut = words.lastIndexOf(' ', titleLength)
  return `${words.slice(0, cut > 20 ? cut : titleLength)}…`
}

/** A file name made safe to be part of another: letters, digits and hyphens of the name without its ending. */
const slug = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'article'
