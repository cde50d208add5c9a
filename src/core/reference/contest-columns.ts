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
    'ward_name',
    'constituency_ac_name',
    'assembly_constituency',
    'parliamentary_constituency',
    'electoral_district',
    'electoral_district_name',
    'riding',
    'division',
    'divisionnm',
    'division_name',
    'electorate_name',
    'county',
    'county_name',
    'district',
    'district_name',
    'wahlkreis',
    'circonscription',
    'local_authority'
  ],
  candidate: [
    'candidate',
    'candidate_name',
    'name_of_candidate',
    'name_of_the_candidate',
    'candidate_s_name',
    'candidates',
    'name',
    'surname',
    'last_name',
    'lastname',
    'candidate_surname'
  ],
  party: ['party', 'party_name', 'partynm', 'party_abbreviation', 'affiliation'],
  votes: [
    'votes',
    'candidate_votes',
    'votes_secured',
    'votes_polled',
    'votes_received',
    'no_of_votes',
    'number_of_votes',
    'totalvotes',
    'vote'
  ],
  total: [
    'total_votes',
    'total_votes_polled',
    'total_valid_votes',
    'valid_votes',
    'votes_counted',
    'votes_cast',
    'total'
  ],
  electors: ['electors', 'no_of_electors', 'total_electors', 'registered_voters', 'electorate', 'voters'],
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
  const heads = all.map(headOf)
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

/** Columns that part contests of one seat and year, where a table has them; nobody is asked about them. */
export interface ContestKeys {
  /** The office or race: a county votes for many. */
  readonly office?: number
  /** The state or region a seat is in. */
  readonly region?: number
  /** The names before a surname that stands alone. */
  readonly given?: number
}

const keyNames: Readonly<Record<keyof ContestKeys, readonly string[]>> = {
  office: ['office', 'race', 'contest', 'contest_name', 'position', 'election'],
  region: ['state', 'state_name', 'st_name', 'stateab', 'state_ab', 'region', 'province'],
  given: ['givennm', 'given_name', 'given_names', 'first_name', 'firstname', 'forename', 'forenames']
}

/** The columns of a table that part its contests. */
export function contestKeysOf({ columns }: Pick<ReferenceTable, 'columns'>): ContestKeys {
  const heads = columns.map(headOf)
  const found: Partial<Record<keyof ContestKeys, number>> = {}
  for (const [key, known] of Object.entries(keyNames) as [keyof ContestKeys, readonly string[]][]) {
    const at = heads.findIndex((head) => known.includes(head))
    if (at >= 0) found[key] = at
  }
  return found
}

const headOf = (column: string): string =>
  column
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '_')
    .replaceAll(/^_|_$/g, '')

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
