import { formatJournalLine, type JournalLine } from '../../src/core/file/journal-line'
import { sumOf } from '../../src/node/read-journals'

/** How long the sums that chain a journal's line to the one before take, in milliseconds: lower quartiles, as of rulings. */
export function chainCost(line: JournalLine): number {
  const without: number[] = []
  const chained: number[] = []
  const round = (sum: typeof sumOf): number => {
    let last = ''
    const from = performance.now()
    for (let i = 0; i < 500; i++) last = formatJournalLine(line, last, sum).sum
    return (performance.now() - from) / 500
  }
  for (let n = 0; n < 60; n++) {
    without.push(round(() => '0123456789abcdef'))
    chained.push(round(sumOf))
  }
  const quartile = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 2]!
  return quartile(chained) - quartile(without)
}
