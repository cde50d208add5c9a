import type { Article } from '../model/article'
import type { SourcePlace } from '../model/shown-places'
import type { Span } from '../model/span'
import { originMap } from './origin-map'

/** Finds the words of an article in the text of its file, as an editor of that file counts it. */
export interface SourcePlaces {
  /**
   * @param span of `Article.text`
   * @returns half-open, in UTF-16 code units of the file's text, its line ends as they are; words with markup between
   * them from the first to the last, not `exact`; `null` for words that cannot be found there
   */
  placeOf(span: Span): SourcePlace | null
}

/** How far from an end of a stretch a sign is looked for that stands in the file. */
const reach = 400

/**
 * The way back from an article to the text it was read from.
 * @param text of its file, decoded, byte-order mark left out
 * @returns `null` for forms that no place can be told in, such as Word documents and rich text
 */
export async function sourcePlaces(article: Article, text: string): Promise<SourcePlaces | null> {
  // In UTF-16 with a mark, a place in bytes is twice the place in units, after the mark.
  const { format, name } = article.source
  const map = await originMap(format, { name, bytes: utf16(text), sha256: '' })
  const whole = map?.parts.get('')
  if (!map || !whole) return null
  const origins = map.of(article)
  const unitAt = (at: number) => (whole.byteAt(at) - mark) / 2
  const exactly = (span: Span): Span | null => {
    const places = origins.originsOf(span)
    return places?.length === 1 ? { start: unitAt(places[0]!.start), end: unitAt(places[0]!.end) } : null
  }
  const signAt = (at: number): Span | null => {
    const isPair = article.text.codePointAt(at)! > 0xffff
    return exactly({ start: at, end: at + (isPair ? 2 : 1) })
  }
  return {
    placeOf(span) {
      const place = exactly(span)
      if (place) {
        const exact = text.slice(place.start, place.end) === article.text.slice(span.start, span.end)
        return { ...place, exact }
      }
      let first: Span | null = null
      let last: Span | null = null
      for (let at = span.start; first === null && at < Math.min(span.end, span.start + reach); at++)
        first = signAt(at)
      for (let at = span.end - 1; last === null && at >= Math.max(span.start, span.end - reach); at--)
        last = signAt(at)
      if (!first || !last || last.end <= first.start) return null
      return { start: first.start, end: last.end, exact: false }
    }
  }
}

/** Bytes of a byte-order mark. */
const mark = 2

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(mark + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, true)
  for (let at = 0; at < text.length; at++) view.setUint16(mark + at * 2, text.charCodeAt(at), true)
  return bytes
}
