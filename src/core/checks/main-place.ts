import type { Finding, Place } from '../model/finding'
import { contains } from '../model/span'

/**
 * The one place to show a finding at, where only one can be: the place that its first repair changes, else the first it
 * rests on.
 */
export function mainPlace({ places, repairs }: Pick<Finding, 'places' | 'repairs'>): Place | undefined {
  const edit = repairs[0]?.edits[0]
  return (edit && places.find((place) => contains(place, edit))) ?? places[0]
}
