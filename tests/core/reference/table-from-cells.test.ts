import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnLetters, mostRows, tableFromCells } from '../../../src/core/reference/table-from-cells'

const columnsOf = (head: readonly string[]) => {
  const table = tableFromCells('t.csv', [head, head.map((_, i) => `cell ${i}`)])
  return table.ok ? table.value.columns : table.error.message
}

describe('tableFromCells', () => {
  it('gives every column a name of its own', () => {
    expect(columnsOf(['seat', '', 'votes', 'votes', 'votes'])).toEqual([
      'seat',
      'column B',
      'votes',
      'votes (2)',
      'votes (3)'
    ])
  })

  it.each([[['seat', '2017', '2012']], [['seat', '1', '2', '25']], [['seat', 'round 1']]])(
    'takes %j for names of columns',
    (head) => {
      expect(columnsOf(head)).toEqual(head)
    }
  )

  it.each([
    [['Sonpur', '14259'], '14259'],
    [['Sonpur', '2,017'], '2,017'],
    [['Sonpur', '79,172'], '79,172']
  ])('takes no figure for the name of a column: %j', (head, figure) => {
    expect(columnsOf(head)).toBe(
      `t.csv, row 1: “${figure}” is a figure where the name of a column should be. Put a row with the names of the columns on top.`
    )
  })

  it('names the row whose figures stand under no column, as unquoted thousands do', () => {
    const table = tableFromCells('t.csv', [
      ['seat', 'votes'],
      ['Sonpur', '14259'],
      ['Bhind', '11', '069']
    ])
    expect(!table.ok && table.error.message).toContain(
      't.csv, row 3: it has 3 cells and there are 2 columns; “069”'
    )
  })

  it('refuses more rows than any official table has', () => {
    const rows = Array.from({ length: mostRows + 1 }, () => ['Sonpur', '1'])
    const table = tableFromCells('t.csv', [['seat', 'votes'], ...rows])
    expect(!table.ok && table.error.message).toContain('t.csv has more than 200,000 rows')
  })

  it('gives of any cells a table with as many cells a row as columns, or says what is wrong in the file', () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.constant(' '),
      fc.string({ maxLength: 4 }),
      fc.nat(9999).map(String)
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (cells) => {
        const table = tableFromCells('t.csv', cells)
        if (!table.ok) {
          expect(table.error.message).toMatch(/^t\.csv/)
          return
        }
        const { columns, rows } = table.value
        expect(new Set(columns).size).toBe(columns.length)
        for (const { number, cells: row } of rows) {
          expect(row).toHaveLength(columns.length)
          expect(cells[number - 1]!.join('').trim()).not.toBe('')
        }
      })
    )
  })
})

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [16_383, 'XFD']
  ])('%i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters))
})
