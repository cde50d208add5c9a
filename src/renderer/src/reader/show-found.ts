import type { Span } from '../../../core/model/span'
import { rangeOf } from './text-offsets'

/** At most so many places are lit at once: more of them than anybody reads. */
const mostLit = 2_000

/**
 * Lights the places that were found, by the engine's own highlights: the article's nodes are not touched.
 * @param here the place gone to last, or null
 */
export const showFound = (column: HTMLElement, places: readonly Span[], here: number | null): void => {
  if (places.length === 0) {
    CSS.highlights.delete('found')
    CSS.highlights.delete('found-here')
    return
  }
  const ranges = places.slice(0, mostLit).map((place) => rangeOf(column, place))
  const current = here === null ? null : (ranges[here] ?? rangeOf(column, places[here]!))
  CSS.highlights.set(
    'found',
    new Highlight(...(ranges.filter((range) => range !== null && range !== current) as Range[]))
  )
  CSS.highlights.set('found-here', new Highlight(...(current ? [current] : [])))
}
