import type { Reading } from '../../facts/reading'
import type { TimePoint } from '../../facts/time/time-points'
import { calendarWords } from '../../lexicon/en/calendar'
import { functionWords } from '../../lexicon/en/function-words'
import type { Anchor } from './anchors'
import type { EventReader } from './event-days'
import type { OrderReading } from './explain-order'

/** How far apart two days may lie whose year the text does not tell. */
const nearDays = 120
const conjunctions = /^(?:after|before|once|following)$/

/**
 * "On June 30, the day after the timetable takes effect", where the text dates that July 1; "on 4 October, once the bids
 * have been opened", where they may be handed in until 11 October.
 */
export function eventOrders(
  reading: Reading,
  anchors: readonly Anchor[],
  eventAt: EventReader
): readonly OrderReading[] {
  const found: OrderReading[] = []
  anchors.forEach((anchor, k) => {
    const at = conjunctionAfter(reading, anchor)
    if (at === null || !anchor.point) return
    const next = anchors[k + 1]
    const isDated = next !== undefined && next.token > at && next.token <= at + 4
    const other = isDated
      ? next
      : (eventAt(at + 1) ??
        (reading.lower(at) === 'before'
          ? null
          : deadlineOf(reading, at + 1, anchors.slice(Math.max(0, k - 4), k))))
    if (!other?.point || other === anchor || !isComparable(anchor.point, other.point)) return
    const [first, second] = [anchor.point, other.point]
    const isBefore = reading.lower(at) === 'before'
    const wrong = isBefore ? first.days.low > second.days.high : first.days.high < second.days.low
    if (wrong) found.push({ kind: 'wrong-order', first, second, word: isBefore ? 'before' : 'after' })
  })
  return found
}

/** The "after", "before" or "once" behind a time: ", the day after", ", once", " after". */
function conjunctionAfter(reading: Reading, { lastToken }: Anchor): number | null {
  const isHere = (i: number) => reading.together(i, lastToken)
  let at = lastToken + 1
  if (/^(?:,|–|—|\()$/.test(reading.word(at))) at++
  const isUnit =
    /^(?:the|a)$/.test(reading.lower(at)) &&
    /^(?:day|week|month|year|morning|evening|night)$/.test(reading.lower(at + 1))
  if (isUnit) return isHere(at + 2) && /^(?:after|before)$/.test(reading.lower(at + 2)) ? at + 2 : null
  // Without a unit the clause must be set off or say that it is over: "on 4 October, once the box has been opened".
  if (!isHere(at) || !conjunctions.test(reading.lower(at))) return null
  return at
}

/** "Once the box has been opened": a day until which things may come to what "the" speaks of. */
function deadlineOf(reading: Reading, token: number, before: readonly Anchor[]): Anchor | null {
  if (reading.lower(token) !== 'the' || !/^(?:has|have|is|are)$/.test(reading.lower(token + 2))) return null
  const noun = reading.lower(token + 1)
  if (reading.is(token + 1, functionWords) || reading.is(token + 1, calendarWords) || noun.length < 3)
    return null
  const found = before.filter((anchor) => {
    if (reading.tokens.sentence[token]! - anchor.sentence > 3) return false
    let isTold = false
    let isDeadline = false
    for (let i = anchor.token - 1; i >= anchor.token - 16 && reading.together(i, anchor.token); i--) {
      isTold ||= reading.lower(i) === noun
      isDeadline ||= /^(?:by|until|till|deadline|before)$/.test(reading.lower(i))
    }
    return isTold && isDeadline
  })
  return found.length === 1 ? found[0]! : null
}

/** Two days or months that the text puts into years in one way. */
function isComparable(a: TimePoint, b: TimePoint): boolean {
  if (a.grain === 'decade' || b.grain === 'decade' || !a.date || !b.date) return false
  if (a.from === 'stated' && b.from === 'stated') return true
  if (a.date.month === undefined || b.date.month === undefined) return false
  const isSameWay = a.from === b.from || (a.from !== 'floating' && b.from !== 'floating')
  return isSameWay && Math.abs(a.days.low - b.days.low) <= nearDays
}
