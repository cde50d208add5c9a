import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importTable } from '../../../src/core/reference/import-table'
import { readReferenceTable } from '../../../src/core/reference/read-reference-table'
import { readTable } from '../../../src/core/reference/read-table'
import { cellCount } from '../../../src/core/reference/reference-table'
import { tableUseInWords } from '../../../src/core/reference/table-use'
import { tabledFigures } from '../../../src/core/reference/tabled-figures'
import { documentReaders } from '../../../src/node/document-readers'
import { factsIn, fileOf, referencesOf } from '../article'

function read(csv: string) {
  const table = readReferenceTable('results.csv', new TextEncoder().encode(csv))
  if (!table.ok) throw new Error(table.error.message)
  const { contests, use } = readTable(table.value)
  return {
    contests: contests.map(({ seat, words, year, candidates, total }) => ({
      seat,
      words: words.join(' '),
      year,
      votes: candidates.map(({ name, votes }) => [name, votes?.value]),
      total: total?.value
    })),
    use,
    said: tableUseInWords(table.value.columns, use)
  }
}
const head = 'year,constituency,candidate,votes\n'

describe('a count', () => {
  it.each([
    ['14,259', 14259],
    ['14,259*', 14259],
    ['14259 †', 14259],
    ['14,259 [a]', 14259],
    ['14,259(r)', 14259],
    ['14.259', 14259],
    ['1.014.259', 1014259],
    ['14 259', 14259],
    ['14\u00a0259', 14259],
    ['14’259', 14259],
    ['1,42,590', 142590],
    ['312', 312],
    ['14259.0', 14259],
    ['4.53', undefined],
    ['44,3', undefined],
    ['44.3%', undefined],
    ['n/a', undefined],
    ['12 34', undefined],
    ['', undefined]
  ])('is in “%s”: %s', (cell, value) => expect(cellCount(cell)).toBe(value))
})

describe('tables as offices print them', () => {
  it('leaves sums and votes for nobody out of the two first, and takes the sum for all votes', () => {
    const { contests, use } = read(
      `${head}2017,Sonpur,Asha Rawat,"14,259*"\n2017,Sonpur,Vinod Pal,"11,069"\n2017,Sonpur,NOTA,"20,312"\n2017,Sonpur,Total,"45,640"`
    )
    expect(contests).toEqual([
      {
        seat: 'Sonpur',
        words: 'sonpur',
        year: 2017,
        votes: [
          ['Asha Rawat', 14259],
          ['Vinod Pal', 11069]
        ],
        total: 45640
      }
    ])
    expect(use).toMatchObject({ rows: 4, used: 2, problems: [{ code: 'sum', rows: 2 }] })
  })

  it('knows a seat without its reservation, and keeps other brackets', () => {
    const { contests } = read(`${head}2017,SONPUR (SC),A,5\n2017,Aurangabad (East),A,5`)
    expect(contests.map(({ words }) => words)).toEqual(['sonpur', 'aurangabad east'])
  })

  it('finds the names of the columns below a preamble, and puts two rows of them together', () => {
    const preamble = read(
      'Federal Election [Event:24310],,,,\nGenerated,2019-10-31,,,\nStateAb,DivisionNm,Surname,GivenNm,TotalVotes\nACT,Bean,RAWAT,Asha,34989\nACT,Bean,PAL,Vinod,29001'
    )
    expect(preamble.contests[0]).toMatchObject({
      seat: 'Bean',
      votes: [
        ['Asha RAWAT', 34989],
        ['Vinod PAL', 29001]
      ]
    })
    const two = readReferenceTable(
      'two.csv',
      new TextEncoder().encode('Seat,Labour,,Green,\n,Votes,Share,Votes,Share\nSonpur,14259,50.1,11069,40.2')
    )
    expect(two.ok && two.value.columns).toEqual([
      'Seat',
      'Labour Votes',
      'Labour Share',
      'Green Votes',
      'Green Share'
    ])
    expect(two.ok && two.value.rows[0]).toEqual({
      number: 3,
      cells: ['Sonpur', '14259', '50.1', '11069', '40.2']
    })
  })

  it('reads semicolons, though the text above has commas', () => {
    const { contests } = read(
      'Results, final, of 2017\nyear;constituency;candidate;votes\n2017;Sonpur;Rawat, Asha;14.259\n2017;Sonpur;Pal, Vinod;11.069'
    )
    expect(contests[0]!.votes).toEqual([
      ['Rawat, Asha', 14259],
      ['Pal, Vinod', 11069]
    ])
  })

  it('parts the races of a county by their office', () => {
    const { contests } = read(
      'county,office,candidate,votes\nAdams,President,Asha Rawat,7757\nAdams,Senate,Asha Rawat,12\nAdams,President,Vinod Pal,5874'
    )
    expect(contests.map(({ votes }) => votes)).toEqual([
      [
        ['Asha Rawat', 7757],
        ['Vinod Pal', 5874]
      ],
      [['Asha Rawat', 12]]
    ])
  })
})

describe('what is not used', () => {
  it('is a table without the columns that are needed, with the names it has', () => {
    const { contests, said } = read('town,mayor,population\nSonpur,Asha Rawat,3812')
    expect(contests).toEqual([])
    expect(said).toBe(
      '0 of 1 row could be used, because no column is known to hold the seat and the candidate and the votes (there are “town”, “mayor”, “population”).'
    )
  })

  it('is a row without a count or a name', () => {
    const { said } = read(
      `${head}2017,Sonpur,Asha Rawat,withheld\n2017,Sonpur,Vinod Pal,5\n2017,,Joe Marsh,5\n2017,Sonpur,,5`
    )
    expect(said).toBe(
      '1 of 4 rows could be used, because 1 row named no seat, first in row 4; 1 row had no count of votes, first in row 2 (“withheld”); 1 row named no candidate, first in row 5.'
    )
  })

  it('is a contest in which a candidate stands twice: nobody knows which count is meant', () => {
    const csv = `${head}2017,Sonpur,Asha Rawat,14259\n2017,Sonpur,Vinod Pal,11069\n2017,Sonpur,Asha Rawat,99`
    const { contests, said } = read(csv)
    expect(contests).toEqual([])
    expect(said).toBe(
      '0 of 3 rows could be used, because a candidate stands twice in one contest, first in row 2 (“Asha Rawat”): 3 rows.'
    )
  })

  it('is a seat of which there are two in one year', () => {
    const { contests, said } = read(
      'state,year,constituency,candidate,votes\nBihar,2017,Sonpur,Asha Rawat,5\nOdisha,2017,Sonpur,Vinod Pal,6\nOdisha,2017,Tilpur,Vinod Pal,6'
    )
    expect(contests.map(({ seat }) => seat)).toEqual(['Tilpur'])
    expect(said).toContain('two contests have one name, first in row 2 (“Sonpur”): 2 rows')
  })

  it('is a table that names no year, unless one of its figures agrees', () => {
    const csv = 'constituency,candidate,votes\nSonpur,Asha Rawat,14259\nSonpur,Vinod Pal,11069'
    const figures = (text: string) =>
      tabledFigures(factsIn(text, undefined, csv, '2019-05-24'), referencesOf(csv)).map(
        ({ value, agrees }) => [value.value, agrees]
      )
    expect(
      figures('In the Sonpur seat Asha Rawat polled 90,001 votes and Vinod Pal got 80,002 votes.')
    ).toEqual([])
    expect(
      figures('In the Sonpur seat Asha Rawat polled 14,295 votes and Vinod Pal got 11,069 votes.')
    ).toEqual([
      [14259, false],
      [11069, true]
    ])
  })
})

describe('spreadsheets', () => {
  const ods = (rows: string) =>
    zipSync({
      'META-INF/manifest.xml': strToU8('<manifest/>'),
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="Notes"><table:table-row><table:table-cell><text:p>Source</text:p></table:table-cell></table:table-row></table:table><table:table table:name="Results">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
      )
    })
  const cell = (words: string, value?: number) =>
    `<table:table-cell${value === undefined ? '' : ` office:value-type="float" office:value="${value}"`}><text:p>${words}</text:p></table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`

  it('of OpenDocument are read, cells and rows that repeat counted', async () => {
    const table = await importTable(
      fileOf(
        ods(
          row(cell('Seat'), cell('Candidate'), cell('Votes')) +
            row(
              cell('Sonpur'),
              cell('Asha Rawat'),
              cell('14.259', 14259),
              '<table:table-cell table:number-columns-repeated="1000"/>'
            ) +
            '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
        ),
        'results.ods'
      ),
      documentReaders
    )
    expect(table.ok && table.value).toMatchObject({
      sheet: 'Results',
      sheets: ['Notes', 'Results'],
      table: {
        columns: ['Seat', 'Candidate', 'Votes'],
        rows: [{ number: 2, cells: ['Sonpur', 'Asha Rawat', '14259'] }]
      }
    })
  })

  it('of an old Excel are refused with what to do', async () => {
    const table = await importTable(
      fileOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old.xls'),
      documentReaders
    )
    expect(!table.ok && table.error.message).toBe(
      'old.xls is an old Excel workbook (.xls). Open it, save it as “Excel workbook (.xlsx)” or CSV, and give that.'
    )
  })
})
