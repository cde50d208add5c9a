import type { ContestColumn } from './contest-columns'

/**
 * Why rows of a table cannot be used.
 *
 * - `no-column`: no column is known to hold what is needed
 * - `no-seat`, `no-candidate`: the cell is empty
 * - `no-count`: the cell of the votes holds no count
 * - `sum`: a row of totals, of no candidate, of many
 * - `same-candidate`: a candidate stands twice in one contest, so that nobody knows which count is meant
 * - `same-seat`: two contests of one year have one name
 */
export type TableProblemCode =
  | 'no-column'
  | 'no-seat'
  | 'no-candidate'
  | 'no-count'
  | 'sum'
  | 'same-candidate'
  | 'same-seat'

/** One reason, and the rows it holds for. */
export interface TableProblem {
  readonly code: TableProblemCode
  readonly rows: number
  /** The first of them, as a spreadsheet counts. */
  readonly row?: number
  /** What stands there: a cell, a seat, a name; or what no column is known for. */
  readonly example?: string
  readonly missing?: readonly ContestColumn[]
}

/** What of a table articles can be held against. */
export interface TableUse {
  readonly rows: number
  readonly used: number
  readonly problems: readonly TableProblem[]
}

/** Whether an editor should hear of it: rows that are left out on purpose are no trouble. */
export const isTroubled = ({ problems }: TableUse): boolean => problems.some(({ code }) => code !== 'sum')

const missingNames: Readonly<Partial<Record<ContestColumn, string>>> = {
  seat: 'the seat',
  candidate: 'the candidate',
  votes: 'the votes'
}

/** "0 of 412 rows could be used, because no column is known to hold the seat …" */
export function tableUseInWords(columns: readonly string[], { rows, used, problems }: TableUse): string {
  const why = problems.filter(({ code }) => code !== 'sum').map((problem) => reasonInWords(problem, columns))
  return `${used.toLocaleString('en')} of ${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'} could be used, because ${why.join('; ')}.`
}

function reasonInWords(
  { code, rows, row, example, missing = [] }: TableProblem,
  columns: readonly string[]
): string {
  const where = row === undefined ? '' : `, first in row ${row}${example ? ` (“${example}”)` : ''}`
  const many = `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`
  switch (code) {
    case 'no-column':
      return `no column is known to hold ${missing.map((role) => missingNames[role]).join(' and ')} (there are ${columns
        .slice(0, 8)
        .map((column) => `“${column}”`)
        .join(', ')})`
    case 'no-seat':
      return `${many} named no seat${where}`
    case 'no-candidate':
      return `${many} named no candidate${where}`
    case 'no-count':
      return `${many} had no count of votes${where}`
    case 'same-candidate':
      return `a candidate stands twice in one contest${where}: ${many}`
    case 'same-seat':
      return `two contests have one name${where}: ${many}`
    case 'sum':
      return `${many} of totals`
  }
}
