import { describe, expect, it } from 'vitest'
import { readReferenceTable } from '../../../src/core/reference/read-reference-table'
import { cellPlace, type ReferenceTable } from '../../../src/core/reference/reference-table'

const read = (text: string) => readReferenceTable('results.csv', new TextEncoder().encode(text))

function tableOf(text: string): ReferenceTable {
  const result = read(text)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

describe('a reference table', () => {
  it.each([
    ['commas', 'seat,votes\nSonpur,"14,259"\n'],
    ['semicolons', 'seat;votes\nSonpur;14,259\n'],
    ['tabs', 'seat\tvotes\r\nSonpur\t14,259\r\n'],
    ['a byte-order mark', '\ufeffseat,votes\nSonpur,"14,259"']
  ])('is read with %s', (_, text) => {
    const table = tableOf(text)
    expect(table.name).toBe('results')
    expect(table.columns).toEqual(['seat', 'votes'])
    expect(table.rows).toEqual([{ number: 2, cells: ['Sonpur', '14,259'] }])
  })

  it('numbers rows as a spreadsheet does, empty ones counted', () => {
    const table = tableOf('seat,votes\n\nSonpur,1\n,\nBhind,2\n')
    expect(table.rows.map((row) => cellPlace(table, row, 1))).toEqual(['results!3/votes', 'results!5/votes'])
  })

  it.each([
    ['', 'needs a row that names at least two columns'],
    ['seat,votes\n', 'needs a row that names at least two columns'],
    ['only one column\nSonpur\n', 'needs a row that names at least two columns'],
    ['seat,votes\nSonpur,"14\n', 'row 2: a quotation mark is not closed']
  ])('%j is refused', (text, words) => {
    const result = read(text)
    expect(result).toMatchObject({ ok: false, error: { code: 'not-a-table' } })
    if (!result.ok) expect(result.error.message).toContain(words)
    if (!result.ok) expect(result.error.message).toMatch(/^results\.csv/)
  })

  it('of bytes that are no text is refused', () => {
    const result = readReferenceTable('results.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 1, 0))
    expect(result).toMatchObject({ ok: false, error: { code: 'not-a-table' } })
  })
})
