import { columnNames, keyNames } from './column-names'
import type { ReferenceTable } from './reference-table'

/** What a column of an election table may hold, in the order an editor is asked. */
export const contestColumns = [
  'seat',
  'candidate',
  'party',
  'votes',
  'total',
  'electors',
  'margin',
  'year',
  'date'
] as const

/** What a column of an election table holds. */
export type ContestColumn = (typeof contestColumns)[number]

/** What an editor says of a table: the name of the column for a meaning; an empty name where there is none. */
export type ColumnMeanings = Readonly<Partial<Record<ContestColumn, string>>>

/** Which column of a table holds what. */
export type ContestColumns = Readonly<Partial<Record<ContestColumn, number>>>

/**
 * Which column holds what: as the editor says, and where nothing was said of a meaning, by the columns' own names. A
 * column called a total is that of the votes where each candidate of a seat has another: offices call it so.
 */
export function meaningsOf({
  columns: all,
  meanings = {},
  rows = []
}: Pick<ReferenceTable, 'columns' | 'meanings'> & Partial<Pick<ReferenceTable, 'rows'>>): ContestColumns {
  const heads = all.map(headsOf)
  const columns: Partial<Record<ContestColumn, number>> = {}
  for (const role of contestColumns) {
    const said = meanings[role]
    const at = said ? all.indexOf(said) : -1
    if (at >= 0) columns[role] = at
  }
  const taken = new Set(Object.values(columns))
  for (const [role, known] of Object.entries(columnNames) as [ContestColumn, readonly string[]][]) {
    if (meanings[role] !== undefined) continue
    for (const name of known) {
      const at = heads.findIndex((head, i) => !taken.has(i) && head.includes(name))
      if (at < 0) continue
      columns[role] = at
      taken.add(at)
      break
    }
  }
  const { seat, candidate, total } = columns
  const mayMove = meanings.votes === undefined && meanings.total === undefined
  if (mayMove && candidate !== undefined && total !== undefined && differsInSeats(rows, seat, total)) {
    const { total: own, ...rest } = columns
    return { ...rest, votes: own! }
  }
  return columns
}

/** Of most rows one below the other and of one seat, this column has other figures. */
function differsInSeats(rows: ReferenceTable['rows'], seat: number | undefined, column: number): boolean {
  let pairs = 0
  let differ = 0
  for (const [i, { cells }] of rows.entries()) {
    const above = rows[i - 1]?.cells
    if (!above || (seat !== undefined && cells[seat] !== '' && cells[seat] !== above[seat])) continue
    pairs++
    if (cells[column] !== above[column]) differ++
  }
  return differ * 2 > pairs
}

/** Columns that part contests of one seat and year, where a table has them; nobody is asked about them. */
export interface ContestKeys {
  /** The office or race: a county votes for many. */
  readonly office?: number
  /** The state or region a seat is in. */
  readonly region?: number
  /** The names before a surname that stands alone. */
  readonly given?: number
  /** The number of the seat: two may have one name. */
  readonly seatId?: number
  /** The part of a seat a row is of: a precinct, a polling station. */
  readonly part?: number
  /** How the votes came in ("Election day", "Postal", "Total"). */
  readonly mode?: number
}

/** The columns of a table that part its contests; none that holds something else already. */
export function contestKeysOf(table: Pick<ReferenceTable, 'columns'>, roles: ContestColumns): ContestKeys {
  const heads = table.columns.map(headsOf)
  const taken = new Set(Object.values(roles))
  const found: Partial<Record<keyof ContestKeys, number>> = {}
  for (const [key, known] of Object.entries(keyNames) as [keyof ContestKeys, readonly string[]][]) {
    const at = heads.findIndex((head, i) => !taken.has(i) && head.some((name) => known.includes(name)))
    if (at >= 0) found[key] = at
  }
  return found
}

/** The names a head goes by: as a whole, and each of the two languages a bar parts. */
function headsOf(column: string): readonly string[] {
  const plain = column.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const halves = plain.includes('/') ? plain.split('/') : []
  return [plain, ...halves].map((half) => half.replaceAll(/[^a-z]+/g, '_').replaceAll(/^_|_$/g, ''))
}
