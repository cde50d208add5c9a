import { countBefore } from '../../facts/count-before'
import type { Facts } from '../../facts/facts-of'
import type { Reading } from '../../facts/reading'
import type { TimePoint } from '../../facts/time/time-points'
import { anchorsOf } from './anchors'
import { eventReader } from './event-days'
import { eventOrders } from './event-orders'
import { isStillPlanned } from './still-planned'

/**
 * Two events told in an order that their dates deny (`wrong-order`), or a date told as still to come that is over
 * (`already-past`).
 */
export interface OrderReading {
  readonly kind: 'wrong-order' | 'already-past'
  readonly first: TimePoint
  readonly second?: TimePoint
  readonly word?: string
}

/** How many tokens may lie between "after" and its date. */
const clause = 10

/** Reads "signed on A after it had been initialled on B" and "the date, once A, is now B". */
export function explainOrder({ reading, time, quotations }: Facts): readonly OrderReading[] {
  const { points, today } = time
  const found: OrderReading[] = []
  const isQuoted = ({ span }: TimePoint) => {
    const next = countBefore(quotations, ({ words }) => words.end <= span.start)
    return quotations[next] !== undefined && quotations[next].words.start <= span.start
  }
  points.forEach((point, k) => {
    if (
      today &&
      today.from !== 'opening' &&
      (isNowPlanned(reading, point) || (isAlone(points, k) && isStillPlanned(reading, point, today))) &&
      point.days.high < today.number - 31 &&
      !isQuoted(point)
    )
      found.push({ kind: 'already-past', first: point })
    const second = points[k + 1]
    if (!second || second.sentence !== point.sentence) return
    if (points[k - 1]?.sentence === point.sentence || points[k + 2]?.sentence === point.sentence) return
    const word = orderWord(reading, point, second)
    if (!word || !isComparable(point, second)) return
    const wrong = word === 'after' ? point.days.high < second.days.low : point.days.low > second.days.high
    if (wrong) found.push({ kind: 'wrong-order', first: point, second, word })
  })
  const { byDay } = anchorsOf(time, [])
  found.push(
    ...eventOrders(reading, byDay, eventReader(reading, byDay)).filter(({ first }) => !isQuoted(first))
  )
  return found
}

/** The only time of its sentence. */
const isAlone = (points: readonly TimePoint[], k: number): boolean =>
  points[k - 1]?.sentence !== points[k]!.sentence && points[k + 1]?.sentence !== points[k]!.sentence

/** Both are stated whole, or of one month told without a year. */
function isComparable(a: TimePoint, b: TimePoint): boolean {
  if (a.grain === 'decade' || b.grain === 'decade' || !a.date || !b.date) return false
  if (a.from === 'stated' && b.from === 'stated') return true
  return (
    a.date.year === undefined &&
    b.date.year === undefined &&
    a.date.month !== undefined &&
    a.date.month === b.date.month &&
    a.from === b.from
  )
}

/** The "after" or "before" that joins two events in the perfect: nothing but its clause lies between it and its date. */
function orderWord(reading: Reading, first: TimePoint, second: TimePoint): 'after' | 'before' | null {
  for (let i = second.token - 1; i > first.lastToken && i >= second.token - clause; i--) {
    const lower = reading.lower(i)
    if (lower === 'after') {
      // "After it had been initialled", "after being initialled", "after it was initialled": told as over by then.
      const isClause = /^(?:it|they|he|she|being|having)$/.test(reading.lower(i + 1))
      const joined = i - first.lastToken <= 3 && reading.word(i - 1) !== 'and'
      return isClause && joined ? 'after' : null
    }
    if (/^[,;:()–—]$/.test(lower) || lower === 'and' || lower === 'but') return null
  }
  return null
}

/** "Is now November 2026", "now expected in May 2026": a stated month or year straight behind "now". */
function isNowPlanned(reading: Reading, { token, from, date }: TimePoint): boolean {
  if (from !== 'stated' || date?.year === undefined) return false
  const [before, earlier] = [reading.lower(token - 1), reading.lower(token - 2)]
  if (before === 'now') return earlier === 'is'
  return (
    /^(?:in|for|by|on)$/.test(before) &&
    /^(?:expected|due|planned|scheduled|promised|slated)$/.test(earlier) &&
    reading.lower(token - 3) === 'now'
  )
}
