import type { Article, Block, BlockKind, Dateline } from '../model/article'
import type { LeftOut } from '../model/left-out'
import type { Span } from '../model/span'
import { filedFrom, filedIn } from '../text/filed-from'
import { fingerprint } from '../text/fingerprint'
import { plainSpaces } from '../text/fold-space'
import { isWebAddress } from '../text/is-web-address'
import { languageOf } from '../text/language-of'
import { continuedLines } from '../text/wrapped-lines'
import { dayAbove, headLineKind, isDayLine } from './head-lines'
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

/** "LUCKNOW:", "NEW DELHI, May 3 (PTI) —", "Kanpur:": the place a story is filed from, before a colon or dash. */
const datelinePattern =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:, ([^:—–\n]{1,30}))?(?: \([^)\n]{1,20}\))?(?:\s?:\s|\s[—–]\s|(?<=[\d)])\s-\s)/u
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
  const head = blocks.length
  const places = pieces ? placesOf(pieces, bodyStart) : paragraphsOf(text, bodyStart)
  const { above, rest } = headOf(text, places)
  for (const { kind = 'paragraph', ...span } of [...above, ...rest]) blocks.push({ kind, ...span })
  const printed = blocks
    .slice(head, head + above.length)
    .map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }))
  const publishedOn = parts.publishedOn || dayAbove(printed)
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
    ...(publishedOn ? { publishedOn } : {}),
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

/**
 * Cuts what stands above the story off it: by whom, from where, for whom, each line by itself, also where only line breaks
 * part it from the story.
 */
function headOf(
  text: string,
  places: readonly Place[]
): { readonly above: readonly Place[]; readonly rest: readonly Place[] } {
  const above: Place[] = []
  const wordsOf = ({ start, end }: Span) => text.slice(start, end)
  for (const [i, place] of places.entries()) {
    if (place.kind) {
      above.push(place)
      if (place.kind === 'paragraph' && !isLabel(wordsOf(place))) return { above, rest: places.slice(i + 1) }
      continue
    }
    const lines = linesIn(text, place)
    const following = places[i + 1]
    const after = following && !following.kind ? linesIn(text, following)[0] : undefined
    for (const [n, line] of lines.entries()) {
      const next = lines[n + 1] ?? after
      const kind = headLineKind(wordsOf(line), above.at(-1)?.kind ?? null, next && wordsOf(next))
      if (kind) above.push({ kind, ...line })
      else if (n > 0 ? isDayLine(wordsOf(line)) : lines.length === 1 && isLabel(wordsOf(line)))
        above.push(line)
      else if (n === 0 && isDayLine(wordsOf(line))) above.push(line)
      else {
        const story = n === 0 ? place : { ...place, start: line.start }
        return { above, rest: [story, ...places.slice(i + 1)] }
      }
    }
  }
  // Where nothing follows, the lines are the story.
  return places.some(({ kind }) => kind) ? { above, rest: [] } : { above: [], rest: places }
}

/** The first few lines of a place, without the white space around them; the last holds all that is left. */
function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = []
  let from = start
  while (lines.length < mostHeadLines - 1) {
    const stop = text.indexOf('\n', from)
    if (stop < 0 || stop >= end) break
    const line = trimmed(text, from, stop)
    if (line.end > line.start) lines.push(line)
    from = stop + 1
  }
  // One line alone is the whole place, as whoever cut it left it.
  if (lines.length === 0) return [{ start, end }]
  const last = trimmed(text, from, end)
  return last.end > last.start ? [...lines, last] : lines
}

/** No more lines than this stand above a story in one paragraph with it. */
const mostHeadLines = 8

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
    return { start: apart.start, end: apart.end, ...filedIn(text.slice(apart.start, apart.end)) }
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
