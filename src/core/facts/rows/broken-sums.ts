import { partsTold, togetherWords } from '../../lexicon/en/sums'
import { digitSlip } from '../digit-slips'
import { numberWord } from '../number-words'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import type { Cell } from './cell'
import type { Table } from './tables'

/** A list without a sum of its own, and the figure of the sentences above it that it should come to. */
export interface BrokenSum {
  readonly total: Quantity
  readonly cells: readonly Cell[]
  readonly sum: number
}

/**
 * Lists that do not come to the one figure of their kind that the sentence above tells, where the words say that it is made
 * up of them, and one slip makes the difference.
 */
export function brokenSums(
  reading: Reading,
  measured: readonly Quantity[],
  tables: readonly Table[]
): readonly BrokenSum[] {
  const { text } = reading
  return tables.flatMap(({ start, end, rows, totals, columns }): BrokenSum[] => {
    if (rows[0]!.cells.length !== 1 || totals.length > 0 || rows.length < 3) return []
    const cells = rows.flatMap(({ cells: [cell] }) => cell ?? [])
    if (cells.length < rows.length || cells.some(({ percent }) => percent)) return []
    const from = Math.max(reading.article.bodyStart, start - 260)
    const words = text.slice(from, start)
    const last = words.trimEnd().split(/\s+/).slice(-5)
    const isWhole =
      partsTold.test(words) ||
      last.some((word) => numberWord(word.toLowerCase()) === rows.length) ||
      togetherWords.test(text.slice(end, end + 120))
    if (!isWhole) return []
    const sum = cells.reduce((all, { value }) => all + value, 0)
    const most = Math.max(...cells.map(({ value }) => value))
    const mayBeTotal = measured.filter(
      ({ dimension, value, vague, high }) =>
        (dimension === 'count' || dimension === 'money') &&
        value > most &&
        value < 1.6 * sum &&
        value > 0.6 * sum &&
        !vague &&
        high === undefined
    )
    const above = mayBeTotal.filter(({ span }) => span.start >= from && span.end <= start)
    const below = mayBeTotal.filter(({ span }) => span.start >= end && span.end <= end + 120)
    const total = above[0] ?? below[0]
    if (columns.length > 1 || above.length > 1 || !total) return []
    // "Together with £30 million from others that makes £550 million": more than the list.
    const isMore = measured.some(
      ({ span, dimension, value }) =>
        span.start >= end &&
        span.end <= total.span.start &&
        dimension === total.dimension &&
        // "The three had 28".
        value !== rows.length
    )
    if (isMore) return []
    const gone = sum - total.value
    const step = Math.min(total.step, ...cells.map((cell) => cell.step))
    if (Math.abs(gone) <= ((cells.length + 1) * Math.max(step, 0)) / 2 && (step !== 1 || most >= 1000))
      return []
    if (Math.abs(gone) < step / 2 || cells.some(({ value }) => Math.abs(value - Math.abs(gone)) < step / 2))
      return []
    const isSlip = (value: number, meant: number): boolean =>
      meant > 0 && digitSlip(String(Math.round(value / step)), String(Math.round(meant / step))) !== null
    return isSlip(total.value, sum) || cells.some(({ value }) => isSlip(value, value - gone))
      ? [{ total, cells, sum }]
      : []
  })
}
