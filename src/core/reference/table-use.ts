import type { ContestColumn } from './contest-columns'
import type { TableRow } from './reference-table'

/**
 * Why rows of a table cannot be used.
 *
 * - `no-column`: no column is known to hold what is needed
 * - `no-seat`, `no-candidate`: the cell is empty
 * - `no-count`: the cell of the votes holds no count
 * - `sum`: a row of totals, of no candidate, of many
 * - `words`: a heading or a note, without a figure
 * - `part`: a row of some of the votes only, where others have them all, or where none has
 * - `same-candidate`: a candidate stands twice in one contest, so that nobody knows which count is meant
 * - `same-seat`: two contests of one year have one name
 * - `column`: columns of figures that nobody knows the meaning of; no row is lost by it
 * - `no-name`: nothing but codes says what a figure is of
 * - `no-period`: neither the row nor the head of a column says of when a figure is
 * - `same-period`: two figures of one name and time
 * - `unclear-mark`: nobody can tell whether the comma or dot of a figure parts thousands or decimals
 */
export type TableProblemCode =
  | 'no-column'
  | 'no-seat'
  | 'no-candidate'
  | 'no-count'
  | 'sum'
  | 'words'
  | 'part'
  | 'same-candidate'
  | 'same-seat'
  | 'column'
  | 'no-name'
  | 'no-period'
  | 'same-period'
  | 'unclear-mark'

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
export const isTroubled = ({ problems }: TableUse): boolean => problems.some(isTrouble)

/** Rows of sums and of words alone are left out on purpose. */
export const isTrouble = ({ code }: TableProblem): boolean => code !== 'sum' && code !== 'words'

/** Gathers why rows are not used: each row counts once, for the first reason. */
export interface Problems {
  add(code: TableProblemCode, row: TableRow, example?: string): void
  /** How many rows there are reasons for. */
  count(): number
  list(): readonly TableProblem[]
}

/** @param unknown the names of columns that nobody knows the meaning of */
export function collectProblems(unknown: readonly string[]): Problems {
  const found = new Map<TableProblemCode, TableProblem>()
  const seen = new Set<number>()
  if (unknown.length > 0)
    found.set('column', { code: 'column', rows: 0, example: unknown.slice(0, 5).join('”, “') })
  return {
    add(code, row, example) {
      if (seen.has(row.number)) return
      seen.add(row.number)
      const same = found.get(code)
      found.set(
        code,
        same
          ? { ...same, rows: same.rows + 1 }
          : { code, rows: 1, row: row.number, ...(example ? { example } : {}) }
      )
    },
    count: () => seen.size,
    list: () => [...found.values()]
  }
}

const missingNames: Readonly<Partial<Record<ContestColumn, string>>> = {
  seat: 'the seat',
  candidate: 'the candidate',
  votes: 'the votes'
}

/** "0 of 412 rows could be used, because no column is known to hold the seat …" */
export function tableUseInWords(columns: readonly string[], { rows, used, problems }: TableUse): string {
  const why = problems.filter(isTrouble).map((problem) => reasonInWords(problem, columns))
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
    case 'words':
      return `${many} of words alone`
    case 'part':
      return `${many} had some of the votes only${where}`
    case 'column':
      return `nobody knows what the columns “${example}” hold`
    case 'no-name':
      return `${many} said by codes alone what they are of${where}`
    case 'no-period':
      return `${many} named no time${where}`
    case 'same-period':
      return `two figures have one name and time${where}: ${many}`
    case 'unclear-mark':
      return `of ${many} nobody can tell whether the mark in the figure parts thousands or decimals${where}`
  }
}
