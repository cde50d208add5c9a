import type { Reading } from '../../facts/reading'
import type { Length } from '../../facts/time/lengths'
import { type Anchors, anchorsIn } from './anchors'
import { clockLink } from './clock-links'
import type { EventReader } from './event-days'
import type { Context, LengthLink } from './link-context'
import { firstLink, rangeLink, thatLink, untilLink } from './range-links'
import { tenureLink } from './tenure-links'
import { agoLink, sinceLink, wayLink } from './way-links'

/** The link of a length, or null where the text ties it to no two times. */
export function linkOf(
  reading: Reading,
  length: Length,
  anchors: Anchors,
  eventAt: EventReader
): LengthLink | null {
  const list = length.unit === 'minute' ? anchors.byClock : anchors.byDay
  const reach = anchorsIn(list, length.sentence - 2, length.sentence + 1)
  const near = reach.filter(({ sentence }) => sentence >= length.sentence - 1)
  const here = near.filter(({ sentence }) => sentence === length.sentence)
  const today = length.unit === 'minute' ? null : anchors.today
  const context: Context = { reading, length, reach, near, here, today, eventAt }
  if (length.way === 'ago') return agoLink(context)
  return (
    (length.way === 'long' ? null : wayLink(context)) ??
    sinceLink(context) ??
    (length.unit === 'minute' ? clockLink(context) : null) ??
    rangeLink(context) ??
    untilLink(context) ??
    thatLink(context) ??
    (length.unit === 'minute' ? null : (firstLink(context) ?? tenureLink(context)))
  )
}
