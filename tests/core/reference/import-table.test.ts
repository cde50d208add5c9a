import { describe, expect, it } from 'vitest'
import { zipOf } from '../../../src/core/import/zip-parts'
import { importTable } from '../../../src/core/reference/import-table'
import { documentReaders } from '../../../src/node/document-readers'
import { workbook } from '../workbook'

const read = (name: string, bytes: Uint8Array) => importTable({ name, bytes, sha256: 'ab' }, documentReaders)

const head = ['seat', 'candidate', 'votes', 'date']
const row = (r: number) => ['Sonpur', 'Asha Rawat', 14259, { xml: `<c r="D${r}" s="1"><v>43251</v></c>` }]

describe('importTable', () => {
  it('reads the first sheet of a workbook that holds a table, dates as dates, and names all', async () => {
    const bytes = workbook({ Notes: [['Results as declared']], Results: [head, row(2)], Old: [head, row(2)] })
    expect(await read('by-polls.xlsx', bytes)).toEqual({
      ok: true,
      value: {
        table: {
          name: 'by-polls',
          columns: head,
          rows: [{ number: 2, cells: ['Sonpur', 'Asha Rawat', '14259', '2018-05-31'] }]
        },
        sheet: 'Results',
        sheets: ['Notes', 'Results', 'Old']
      }
    })
  })

  it('reads the sheet that is asked for, and says of one that is no table or not there what to do', async () => {
    const other = ['Ramgarh', 'Vinod Pal', 9, '']
    const bytes = workbook({ Notes: [['Results as declared']], Results: [head, row(2)], Old: [head, other] })
    const sheet = (name: string) =>
      importTable({ name: 'r.xlsx', bytes, sha256: 'ab' }, documentReaders, name)
    expect(await sheet('Old')).toMatchObject({
      value: { sheet: 'Old', table: { rows: [{ cells: ['Ramgarh', 'Vinod Pal', '9', ''] }] } }
    })
    expect(await sheet('Notes')).toMatchObject({
      error: { code: 'not-a-table', message: expect.stringContaining('r.xlsx, sheet “Notes”') }
    })
    expect(await sheet('New')).toMatchObject({
      error: { code: 'not-a-table', message: expect.stringContaining('no sheet “New”') }
    })
  })

  it('numbers rows as the workbook does, with titles and empty rows above and between', async () => {
    const bytes = workbook({ R: [['By-polls'], [], head, [], row(5)] })
    const imported = await read('r.xlsx', bytes)
    expect(imported.ok && imported.value.table.rows.map(({ number }) => number)).toEqual([5])
  })

  it('reads text where there is no workbook, also from another archive’s bytes', async () => {
    const text = await read('r.csv', new TextEncoder().encode('seat,votes\nSonpur,1\n'))
    expect(text.ok && text.value).toEqual({
      table: { name: 'r', columns: ['seat', 'votes'], rows: [{ number: 2, cells: ['Sonpur', '1'] }] }
    })
    expect(await read('r.zip', zipOf(new Map([['a.txt', Uint8Array.of(65)]])))).toMatchObject({
      ok: false,
      error: { code: 'not-a-table' }
    })
  })

  it('refuses a sheet of one cell in the millionth row, naming it, before anything is laid out', async () => {
    const far =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    expect(await read('far.xlsx', workbook({ R: far }))).toMatchObject({
      ok: false,
      error: {
        code: 'not-a-table',
        message: expect.stringContaining('far.xlsx reaches as far as cell XFD1048576')
      }
    })
  })

  it.each([
    [
      'a ragged row',
      [
        ['seat', 'votes'],
        ['Sonpur', 1, 2]
      ],
      'r.xlsx, sheet “R”, row 2: it has 3 cells and there are 2 columns; “2” stands under none'
    ],
    [
      'no row of names',
      [
        ['Sonpur', 14259],
        ['Bhind', 11069]
      ],
      'r.xlsx, sheet “R”, row 1: “14259” is a figure where the name of a column should be'
    ],
    ['nothing', [], 'r.xlsx, sheet “R” is no table']
  ])('refuses a workbook with %s, naming file, sheet and row', async (_, rows, words) => {
    const refused = await read('r.xlsx', workbook({ R: rows }))
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-a-table' } })
    expect(!refused.ok && refused.error.message).toContain(words)
  })

  it.each(['<worksheet><sheetData><row r="1"><c r="A1"', '', '<worksheet/>'])(
    'refuses a workbook damaged like %j',
    async (xml) => {
      const refused = await read('bad.xlsx', workbook({ R: xml }))
      expect(refused.ok).toBe(false)
      expect(!refused.ok && refused.error.message).toMatch(/^bad\.xlsx/)
    }
  )

  it('refuses half a workbook', async () => {
    const bytes = workbook({ R: [head, row(2)] })
    expect((await read('half.xlsx', bytes.slice(0, bytes.length / 2))).ok).toBe(false)
  })
})
