import { type ContestLayout, isHeading } from './contest-layout'
import type { Candidate, Contest, TableValue } from './contests'
import { isTotal, noCandidate } from './no-candidate'
import { partyNamed } from './party-names'
import { cellCount, cellPlace, type ReferenceTable, type TableRow } from './reference-table'
import { partsAmong } from './table-parts'
import { collectProblems, type Problems, type TableUse } from './table-use'
import { type Choice, isNothing } from './wide-choices'

/** Lower-case words, stops and brackets left out: "Dr.dharam Singh (Urf) Saini" is four. */
const wordsOfName = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** A seat's words without its reservation, numbers with them: "SONPUR (SC)" is one, "Ward 12" two. */
const wordsOfSeat = (seat: string): readonly string[] =>
  seat
    .replace(/\s*[([](?:SC|ST|GEN|UR|OBC|BL|SC\/ST|W|Women|CC|BC|County|Boro(?:ugh)?)[)\]]\s*$/i, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** One count of a row, and the seat it is of. */
interface Entry {
  readonly row: TableRow
  readonly choice: Choice
}

interface Draft {
  readonly seat: string
  readonly year: string
  readonly office: string
  readonly entries: Entry[]
}

/** The contests of a table of this layout, in its order, and what became of its rows. */
export function readContests(
  table: ReferenceTable,
  layout: ContestLayout
): {
  readonly contests: readonly Contest[]
  readonly use: TableUse
} {
  const rows = table.rows.length
  const problems = collectProblems(layout.unknown.map((column) => table.columns[column]!))
  const drafts = [...draftsOf(table, layout, problems)]
  const read = drafts.map((draft) => ({ draft, contest: contestOf(table, layout, draft, problems) }))
  const contestName = ({ draft, contest }: (typeof read)[number]): string =>
    [draft.office, contest?.words.join(' '), contest?.year, contest?.date].join('\n')
  const named = new Map<string, number>()
  for (const each of read)
    if (each.contest) named.set(contestName(each), (named.get(contestName(each)) ?? 0) + 1)
  const contests = read.flatMap((each): Contest[] => {
    if (!each.contest) return []
    if (named.get(contestName(each)) === 1) return [each.contest]
    for (const { row } of each.draft.entries) problems.add('same-seat', row, each.contest.seat)
    return []
  })
  return { contests, use: { rows, used: rows - problems.count(), problems: problems.list() } }
}

/** The entries of each contest: those of one seat, region, office and election. */
function draftsOf(table: ReferenceTable, layout: ContestLayout, problems: Problems): Iterable<Draft> {
  const { keys, columns, isWide, choices, seat: place } = layout
  const groups = new Map<string, Draft>()
  const isPart = partsAmong(table, keys)
  let last = ''
  for (const row of table.rows) {
    if (isHeading(row.cells)) {
      if (place.kind === 'heading') last = row.cells.find((cell) => cell !== '')!
      problems.add('words', row)
      continue
    }
    const own = place.kind === 'heading' ? '' : row.cells[place.column]!
    const seat = own === '' && place.kind !== 'cell' ? last : own
    if (own !== '') last = own
    if (seat === '') problems.add('no-seat', row)
    else if (isTotal.test(seat)) problems.add('sum', row, seat)
    else if (isPart(row)) problems.add('part', row, cellOf(row, keys.part) || cellOf(row, keys.mode))
    else
      for (const choice of choices) {
        const year = choice.year === undefined ? cellOf(row, columns.year) : String(choice.year)
        const office = cellOf(row, keys.office)
        const key = [
          wordsOfSeat(seat).join(' '),
          cellOf(row, keys.seatId),
          cellOf(row, keys.region),
          office,
          year,
          cellOf(row, columns.date),
          isWide ? row.number : ''
        ].join('\n')
        const same = groups.get(key)
        if (same) same.entries.push({ row, choice })
        else groups.set(key, { seat, year, office, entries: [{ row, choice }] })
      }
  }
  return groups.values()
}

/** A surname with the names before it; what is no person has one word twice (“Informal”). */
const nameOf = (given: string, name: string): string =>
  given === name ? name : [given, name].filter(Boolean).join(' ')

const cellOf = (row: TableRow, column: number | undefined): string =>
  column === undefined ? '' : (row.cells[column] ?? '')

/** Null where a candidate stands in it twice, or where two contests seem to be in one. */
function contestOf(
  table: ReferenceTable,
  { columns, isWide, isWhole }: ContestLayout,
  { seat, year: told, entries }: Draft,
  problems: Problems
): Contest | null {
  const valueIn = (row: TableRow, column: number | undefined): TableValue | undefined => {
    const value = cellCount(cellOf(row, column))
    return value === undefined || column === undefined
      ? undefined
      : { value, cells: [cellPlace(table, row, column)] }
  }
  const refuse = (code: 'same-candidate' | 'same-seat', example: string): null => {
    for (const { row } of entries) problems.add(code, row, example)
    return null
  }
  const first = entries[0]!.row
  for (const column of [columns.total, columns.electors]) {
    const values = new Set(entries.map(({ row }) => valueIn(row, column)?.value))
    values.delete(undefined)
    if (values.size > 1) return refuse('same-seat', seat)
  }
  const candidates: Candidate[] = []
  const known = new Set<string>()
  let sum: TableValue | undefined
  let isPartial = !isWhole
  for (const { row, choice } of entries) {
    const votes = valueIn(row, choice.votes)
    const name = choice.label ?? nameOf(cellOf(row, choice.given), cellOf(row, choice.name))
    const party = choice.labelParty ?? cellOf(row, choice.party ?? (isWide ? undefined : columns.party))
    const isUntold = choice.votes !== undefined && !votes
    if (noCandidate.test(name)) {
      if (!isWide) problems.add('sum', row, name)
      if (isTotal.test(name)) sum ??= votes
    } else if (name === '') {
      if (isWide && isUntold) continue
      problems.add('no-candidate', row)
      isPartial = true
    } else if (isUntold) {
      // In a row that is a seat, an empty cell is a party that did not stand there.
      if (isWide && isNothing(cellOf(row, choice.votes))) continue
      problems.add('no-count', row, cellOf(row, choice.votes))
      isPartial = true
    } else {
      const words = wordsOfName(name)
      const key = `${words.join(' ')}\n${party}`
      if (known.has(key)) return refuse('same-candidate', name)
      known.add(key)
      const namings = partyNamed(name)?.map(wordsOfName)
      candidates.push({
        name,
        words,
        ...(votes ? { votes } : {}),
        ...(namings ? { namings } : {}),
        ...(party === '' ? {} : { party })
      })
    }
  }
  if (candidates.length === 0) {
    // A seat in whose row nobody has a count; what was said of the row before stays.
    for (const { row } of entries) problems.add('no-count', row, seat)
    return null
  }
  const date = /^\d{4}-\d\d-\d\d$/.exec(cellOf(first, columns.date))?.[0]
  const dated = date ?? /(?<!\d)(?:18|19|20)\d\d(?!\d)/.exec(cellOf(first, columns.date))?.[0]
  // A table of one election names no year: it is of the year its figures stood so.
  const stood =
    dated ??
    (told === '' && columns.year === undefined && columns.date === undefined ? table.asOf : undefined)
  const year = cellCount(told) ?? (stood ? Number(stood.slice(0, 4)) : undefined)
  const [counted, electors, margin] = [columns.total, columns.electors, columns.margin].map((column) =>
    valueIn(first, column)
  )
  const total = counted ?? sum
  return {
    seat,
    words: wordsOfSeat(seat),
    candidates: candidates.sort((a, b) => (b.votes?.value ?? 0) - (a.votes?.value ?? 0)),
    ...(isPartial ? { isPartial } : {}),
    ...(table.asOf === undefined ? {} : { asOf: table.asOf }),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...(total ? { total } : {}),
    ...(electors ? { electors } : {}),
    ...(margin ? { margin } : {})
  }
}
