import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { decodeText } from '../text/decode-text'
import type { OriginStretch, SourceFile } from './importer'
import { importers } from './registry'

/** Finds the bytes of a file that words of its article were read from: there a correction can be written back. */
export interface OriginMap {
  /**
   * @param span of `Article.text`
   * @returns half-open, in bytes; `null` for words that do not stand in one piece in the file, such as words with
   * markup between them, and for words the importer put there
   */
  originOf(span: Span): Span | null
}

/**
 * The way back from an article to its file. It is worked out anew from the file's bytes, so nothing of it is stored.
 * @param file the very bytes the article was read from
 * @returns `null` for forms that cannot be written back, and for files whose garbled letters were put right
 */
export async function originMap(article: Article, file: SourceFile): Promise<OriginMap | null> {
  const importer = importers.find(({ id }) => id === article.source.format)
  if (importer?.kind !== 'text' || !importer.origins) return null
  const decoded = withByteOffsets(file.bytes)
  if (!decoded) return null
  const stretches = await importer.origins(decoded.text, article)
  return {
    originOf(span) {
      if (cutsPair(article.text, span.start) || cutsPair(article.text, span.end)) return null
      const place = placeIn(stretches, span)
      return place ? { start: decoded.byteAt(place.start), end: decoded.byteAt(place.end) } : null
    }
  }
}

const cutsPair = (text: string, at: number): boolean => at > 0 && text.codePointAt(at - 1)! > 0xffff

/** Where a span stands in the decoded file, if it stands there in one piece. */
function placeIn(stretches: readonly OriginStretch[], { start, end }: Span): Span | null {
  if (end <= start) return null
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.start + stretches[middle]!.length <= start) low = middle + 1
    else high = middle
  }
  const first = stretches[low]
  if (!first || first.start > start) return null
  const isCut = (each: OriginStretch, at: number) =>
    each.length !== each.width && at !== each.start && at !== each.start + each.length
  if (isCut(first, start)) return null
  const from = first.from + (start - first.start)
  for (let i = low, last = first; ; last = stretches[++i]!) {
    const next = stretches[i + 1]
    if (last.start + last.length >= end) {
      if (isCut(last, end)) return null
      return {
        start: from,
        end: end === last.start + last.length ? last.from + last.width : last.from + end - last.start
      }
    }
    if (!next || next.start !== last.start + last.length || next.from !== last.from + last.width) return null
  }
}

interface Decoded {
  /** Line ends are single line feeds, as importers are handed it. */
  readonly text: string
  byteAt(unit: number): number
}

/** So many units lie between two offsets that are remembered; those between are counted. */
const stride = 256

function withByteOffsets(bytes: Uint8Array): Decoded | null {
  const decoded = decodeText(bytes)
  // Put right or lost letters do not say how many bytes they were.
  if (!decoded || decoded.mended.count > 0 || decoded.lost > 0) return null
  const { text: whole, encoding } = decoded
  const sizeAt = (at: number): number => {
    const unit = whole.charCodeAt(at)
    if (encoding !== 'UTF-8') return encoding === 'UTF-16' ? 2 : 1
    if (unit < 0x80) return 1
    if (unit < 0x800) return 2
    // Two halves of two bytes each make the four of a character beyond the basic plane.
    return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3
  }
  /** The units of the file that are one unit of the text: two for a line end of two. */
  const stepAt = (at: number) => (whole.charCodeAt(at) === 0x0d && whole.charCodeAt(at + 1) === 0x0a ? 2 : 1)
  const mark = byteOrderMark(bytes)
  const offsets: number[] = []
  let byte = mark
  let units = 0
  for (let at = 0; at < whole.length; at += stepAt(at), units++) {
    if (units % stride === 0) offsets.push(at, byte)
    byte += stepAt(at) === 2 ? sizeAt(at) + sizeAt(at + 1) : sizeAt(at)
  }
  return {
    text: whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    byteAt(unit) {
      const page = Math.min(Math.floor(unit / stride), offsets.length / 2 - 1)
      if (page < 0) return mark
      let at = offsets[page * 2]!
      let place = offsets[page * 2 + 1]!
      for (let left = unit - page * stride; left > 0 && at < whole.length; left--) {
        place += stepAt(at) === 2 ? sizeAt(at) + sizeAt(at + 1) : sizeAt(at)
        at += stepAt(at)
      }
      return place
    }
  }
}

const byteOrderMark = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    ? 3
    : (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
      ? 2
      : 0
