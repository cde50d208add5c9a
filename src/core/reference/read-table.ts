import { contestLayoutOf } from './contest-layout'
import type { Contest } from './contests'
import { readContests } from './read-contests'
import type { ReferenceTable } from './reference-table'
import { readSeries, type Series } from './series'
import type { TableUse } from './table-use'

/** What articles can be held against in a table, and what became of its rows. */
export interface ReadReference {
  readonly contests: readonly Contest[]
  readonly series: readonly Series[]
  readonly use: TableUse
}

/** Reads a table as one of results, else as one of figures through time. */
export function readTable(table: ReferenceTable): ReadReference {
  const layout = contestLayoutOf(table)
  if ('missing' in layout) {
    const read = readSeries(table)
    if (read) return { contests: [], ...read }
    const rows = table.rows.length
    return {
      contests: [],
      series: [],
      use: { rows, used: 0, problems: [{ code: 'no-column', rows, missing: layout.missing }] }
    }
  }
  return { series: [], ...readContests(table, layout) }
}
