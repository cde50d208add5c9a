import { dayOfNumber } from '../../text/calendar'
import type { TimePoint } from './time-points'

const two = (value: number): string => String(value).padStart(2, '0')

/** "2018-05-31", "2018-05" or "2018", as fine as the point is; the first year of a decade. Without its year: "--05-31". */
export function isoOf({ days, grain, from }: TimePoint): string {
  const { year, month, day } = dayOfNumber(days.low)
  const first = from === 'floating' ? '-' : String(year)
  if (grain === 'year' || grain === 'decade') return first
  return grain === 'month' ? `${first}-${two(month)}` : `${first}-${two(month)}-${two(day)}`
}
