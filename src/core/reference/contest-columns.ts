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

/** Names such columns go by, the likeliest first; compared in lower case with `_` for anything that is no letter. */
const names: Readonly<Record<ContestColumn, readonly string[]>> = {
  seat: [
    'constituency',
    'constituency_name',
    'seat',
    'seat_name',
    'ac_name',
    'pc_name',
    'segment',
    'ward',
    'ward_name'
  ],
  candidate: ['candidate', 'candidate_name', 'name_of_candidate', 'name'],
  party: ['party', 'party_name', 'party_abbreviation', 'affiliation'],
  votes: ['votes', 'candidate_votes', 'votes_secured', 'votes_polled', 'votes_received', 'vote'],
  total: [
    'total_votes',
    'total_votes_polled',
    'total_valid_votes',
    'valid_votes',
    'votes_counted',
    'votes_cast',
    'total'
  ],
  electors: ['electors', 'total_electors', 'registered_voters', 'electorate', 'voters'],
  margin: ['margin', 'margin_of_winner', 'margin_of_victory', 'winning_margin', 'margin_votes', 'majority'],
  year: ['year', 'election_year'],
  date: ['date', 'election_date', 'polling_date', 'result_date', 'declared_on']
}

/** Which column of a table holds what. */
export type ContestColumns = Readonly<Partial<Record<ContestColumn, number>>>

/** Which column holds what: as the editor says, and where nothing was said of a meaning, by the columns' own names. */
export function meaningsOf({
  columns: all,
  meanings = {}
}: Pick<ReferenceTable, 'columns' | 'meanings'>): ContestColumns {
  const heads = all.map((column) =>
    column
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '_')
      .replaceAll(/^_|_$/g, '')
  )
  const columns: Partial<Record<ContestColumn, number>> = {}
  for (const role of contestColumns) {
    const said = meanings[role]
    const at = said ? all.indexOf(said) : -1
    if (at >= 0) columns[role] = at
  }
  const taken = new Set(Object.values(columns))
  for (const [role, known] of Object.entries(names) as [ContestColumn, readonly string[]][]) {
    if (meanings[role] !== undefined) continue
    for (const name of known) {
      const at = heads.indexOf(name)
      if (at < 0 || taken.has(at)) continue
      columns[role] = at
      break
    }
  }
  return columns
}

/** The columns of an election table; null where seat, candidate or votes are missing and it is another table. */
export function contestColumnsOf(
  table: Pick<ReferenceTable, 'columns' | 'meanings'>
): (ContestColumns & { readonly seat: number; readonly candidate: number; readonly votes: number }) | null {
  const columns = meaningsOf(table)
  const { seat, candidate, votes } = columns
  return seat === undefined || candidate === undefined || votes === undefined
    ? null
    : { ...columns, seat, candidate, votes }
}
