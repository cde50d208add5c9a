import { deductions } from '../../lexicon/en/standings'
import type { Row } from './row'
import { cellsOf, offBy, type RowLaw } from './row-law'
import { lawsFor, namedLaws } from './row-laws'
import type { Table } from './tables'

/** A row in which a law fails that holds in all the others. */
export interface BrokenRow {
  readonly row: Row
  readonly law: RowLaw
  /** How many rows it holds in. */
  readonly holds: number
}

/** A law that closes by chance less often than once in so many tables is one (as a logarithm). */
const enough = 2
/** As many rows must keep a law before another is said to break it; of a law that the columns name, fewer. */
const fewest = 3
const fewestNamed = 2

type Weighed = BrokenRow & { readonly weight: number }

/** Laws that hold in all rows of a table but one; of several that fail in one row, the one best borne out. */
export function brokenRowsOf(table: Table, text: string): readonly BrokenRow[] {
  const { rows, totals } = table
  const grains = grainsOf(table)
  const found = new Map<Row, Weighed>()
  const kept: RowLaw[] = []
  const free = rows.length > fewest ? lawsFor(table) : []
  const mayBeDeducted = deductions.test(text)
  const keep = (broken: Weighed): void => {
    if (broken.weight > (found.get(broken.row)?.weight ?? 0) && !isNoted(table, text, broken))
      found.set(broken.row, broken)
  }
  for (const law of [...namedLaws(table), ...free]) {
    const broken: Row[] = []
    const holding: Row[] = []
    for (const row of rows) {
      const off = offBy(law, row, grains[law.target])
      if (off === 0) holding.push(row)
      else if (off !== null) broken.push(row)
      if (broken.length > 1) break
    }
    const holds = holding.length
    if (broken.length > 1 || holds < (law.named ? fewestNamed : fewest)) continue
    const evidence = evidenceFor(law, holding, grains[law.target] ?? 0)
    const isBelieved = law.named
      ? evidence >= enough || holds >= fewest
      : evidence >= enough + Math.log10(free.length)
    if (!isBelieved) continue
    const weight = evidence + (law.named ? 100 : 0)
    const row = broken[0]
    if (!row) {
      kept.push(law)
      const total = totals[0]
      if (
        total &&
        law.ofSums &&
        (offBy(law, total, grains[law.target]) ?? 0) > 0 &&
        !mayBeRounded(law, total)
      )
        keep({ row: total, law, holds, weight })
    } else if (!mayBeRounded(law, row) && !(law.named && law.parts.length < 3 && mayBeDeducted))
      keep({ row, law, holds, weight })
  }
  // A column that a law gives rightly in every row is explained by it.
  return [...found.values()].filter(
    ({ row, law }) => totals.includes(row) || !kept.some(({ target }) => target === law.target)
  )
}

/** Great whole numbers are often rounded before they are printed, and off by one for that. */
function mayBeRounded(law: RowLaw, row: Row): boolean {
  if (law.rounds) return false
  const parts = cellsOf(law, row)!.slice(0, -1)
  return (
    (offBy(law, row) ?? 0) <= parts.length &&
    parts.some(({ value, scale }) => Math.abs(value / scale) >= 1000)
  )
}

/** A mark beside the name or a figure sends to a note that may say why. */
const isNoted = (_table: Table, text: string, { row, law }: BrokenRow): boolean =>
  /[*†‡§¹²³⁴]/.test(text.slice(row.label.start, row.label.end + 1)) ||
  cellsOf(law, row)!.some(({ noted }) => noted)

/** For each column the greatest power of ten that goes into all its figures: what it is rounded to, if it is. */
function grainsOf({ rows }: Table): readonly number[] {
  return rows[0]!.cells.map((_, column) => {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? [])
    let grain = Math.min(...cells.map(({ step }) => step))
    // "70.0" says that it is not rounded to tens.
    while (grain >= 1 && grain < 1e9 && cells.every(({ value }) => Math.abs(value / (grain * 10)) % 1 < 1e-9))
      grain *= 10
    return Number.isFinite(grain) ? grain : 0
  })
}

/**
 * How strongly rows speak for a law: the logarithm to base 10 of how unlikely it is that it closes in them by chance. A
 * row closes by chance in one of as many cases as its target has places to be in.
 */
function evidenceFor(law: RowLaw, holding: readonly Row[], grain: number): number {
  if (law.places !== undefined) return holding.length * Math.log10(law.places)
  let [low, high, step] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { cells } of holding) {
    const { value, step: own } = cells[law.target]!
    low = Math.min(low, value)
    high = Math.max(high, value)
    step = Math.min(step, own)
  }
  if (law.rounds) step = Math.max(step, grain)
  const places = Math.min(1000, (high - low) / step / (1 + 2 * law.slack))
  return holding.length * Math.log10(Math.max(1, places))
}
