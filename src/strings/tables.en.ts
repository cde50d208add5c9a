import type { ContestColumn } from '../core/reference/contest-columns'
import type { TableProblem, TableProblemCode } from '../core/reference/table-use'
import { plural } from './plural'

const many = plural('en-GB')

const problems: Readonly<Record<TableProblemCode, string>> = {
  'no-column': 'no column is known to hold the seat, the candidate or the votes',
  'no-seat': 'a row names no seat',
  'no-candidate': 'a row names no candidate',
  'no-count': 'a cell of the votes holds no count',
  sum: 'rows of totals',
  'same-candidate': 'a candidate stands twice in one contest',
  'same-seat': 'two contests have one name',
  words: 'rows of words alone',
  part: 'a row has some of the votes only',
  column: 'nobody knows what columns hold',
  'no-name': 'codes alone say what a figure is of',
  'no-period': 'a row names no time',
  'same-period': 'two figures have one name and time',
  'unclear-mark': 'the mark in a figure may part thousands or decimals'
}

/** What is said of reference tables. */
export const tables = {
  title: 'Reference tables',
  none: 'No table yet. Add official results or figures through time as CSV or a workbook, and every article is held against them.',
  add: 'Add a table…',
  close: 'Done',
  back: 'All tables',
  reading: 'Reading the tables…',
  look: 'Look',
  lookAt: (name: string) => `Look at ${name}`,
  edit: 'Edit…',
  editOf: (name: string) => `Edit what is said of ${name}`,
  replace: 'Replace…',
  replaceOf: (name: string) => `Replace ${name} with a newer file`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} is off the desk.`,
  undo: 'Put it back',
  restore: 'Restore the version before',
  asOf: (date: string) => `as of ${date}`,
  undated: 'no as-of date',
  rows: (count: number) => many(count, 'row', 'rows'),
  contests: (count: number) => many(count, 'contest', 'contests'),
  series: (count: number) => `${count} series`,
  unheld:
    'Nothing can be held against it: say which columns hold the seat, the candidate and the votes, or a time beside each figure.',
  unused: (used: number, rows: number, reasons: string) =>
    `${used} of ${many(rows, 'row', 'rows')} can be used: ${reasons}.`,
  problem: ({ code, rows, row, example }: TableProblem) =>
    `${problems[code]}${row === undefined ? (example ? ` (“${example}”)` : '') : ` (${many(rows, 'row', 'rows')}, first ${row}${example ? `, “${example}”` : ''})`}`,
  hash: (start: string) => `SHA-256 ${start}…`,
  notRead: 'The table could not be read',
  checked: (count: number) => `${many(count, 'article', 'articles')} held against the tables`,
  stopped: (checked: number, total: number) => `${checked} of ${total} articles held against the tables`,
  stoppedWhy:
    'The others follow when the desk is opened next, or now with “Check every article again”. Until then their findings are those of the tables before.',
  question: {
    add: (file: string) => `Add ${file}`,
    replace: (name: string) => `Replace ${name}`,
    edit: (name: string) => `What is said of ${name}`,
    name: 'Name',
    asOf: 'Figures as of',
    publisher: 'Published by, or its address',
    why: 'A claim cites the table as name!row/column.',
    columns: 'What the columns hold',
    columnsWhy:
      'Of results, seat, candidate and votes are needed; where each candidate or party has a column, the seat alone. Figures through time need none of these. What the names of the columns say is chosen already.',
    none: 'none',
    preview: 'The first rows',
    use: (words: string) => `As its columns are understood: ${words}`,
    sheet: 'Sheet of the workbook',
    cancel: 'Cancel',
    keep: 'Keep the table',
    save: 'Save',
    fields: {
      seat: 'Seat',
      candidate: 'Candidate',
      party: 'Party',
      votes: 'Votes',
      total: 'All votes',
      electors: 'Electors',
      margin: 'Margin',
      year: 'Year',
      date: 'Date'
    } satisfies Record<ContestColumn, string> as Readonly<Record<ContestColumn, string>>
  },
  view: {
    label: (name: string) => `Rows of ${name}`,
    row: 'Row',
    lit: 'the finding rests on this cell',
    gone: 'The table has no such cell any more.'
  },
  finding: {
    from: (name: string) => `From ${name}`,
    open: (cell: string) => `Show ${cell} in its table`,
    take: 'Take as evidence',
    taken: 'Evidence of the claim',
    said: (locator: string) => `Evidence added: ${locator}`,
    saidAway: (locator: string) => `Evidence taken away: ${locator}`,
    gone: 'This table is not on the desk any more. Check every article again.'
  }
}
