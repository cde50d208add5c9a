import type { ShownPlaces } from '../model/shown-places'
import type { Span } from '../model/span'
import { linePositions } from '../text/line-positions'

/**
 * Tells where words begin as editors of text count it: “12:5” is line 12, column 5 in UTF-16 code units.
 * @returns `null` for words that do not stand there
 */
export function toldLine({ text, placeOf }: ShownPlaces): (span: Span) => string | null {
  const positionOf = linePositions(text)
  return (span) => {
    const place = placeOf(span)
    if (!place) return null
    const { line, column } = positionOf(place.start)
    return `${line}:${column}`
  }
}
