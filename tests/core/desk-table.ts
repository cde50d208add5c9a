import { type DeskTable, keptRows } from '../../src/core/model/desk-table'
import { readReferenceTable } from '../../src/core/reference/read-reference-table'

/** The results of a seat that is nowhere: Asha Rawat won Sonpur by 3,190 votes. */
export const sonpurCsv = [
  'year,constituency,candidate,party,votes,total_votes',
  '2017,Sonpur,Asha Rawat,Janata Party,14259,31500',
  '2017,Sonpur,Vinod Pal,Kisan Party,11069,31500',
  '',
  '2017,Sonpur,Meena Negi,Lok Party,5200,31500',
  ''
].join('\n')

/** A table as a desk keeps it. */
export function deskTable(more: Partial<DeskTable> = {}, csv: string = sonpurCsv): DeskTable {
  const table = readReferenceTable('results.csv', new TextEncoder().encode(csv))
  if (!table.ok) throw new Error(table.error.message)
  return {
    id: 'a1',
    name: table.value.name,
    asOf: '2017-03-11',
    publisher: 'Returning officer',
    meanings: {},
    source: { name: 'results.csv', sha256: 'ab'.repeat(32) },
    columns: table.value.columns,
    addedAt: '2024-01-01T00:00:00.000Z',
    addedBy: 'NK',
    ...keptRows(table.value),
    ...more
  }
}
