import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginOf } from '../../../src/core/reference/contests'
import { readReferenceTable } from '../../../src/core/reference/read-reference-table'
import { readTable } from '../../../src/core/reference/read-table'
import { tableFromCells } from '../../../src/core/reference/table-from-cells'
import { isTrouble, tableUseInWords } from '../../../src/core/reference/table-use'
import { officeTables } from './office-tables'

describe('tables as offices lay them out', () => {
  it.each(officeTables.map((table) => [table.layout, table] as const))('%s', (_, expected) => {
    const table = readReferenceTable('results.csv', new TextEncoder().encode(expected.text))
    if (!table.ok) throw new Error(table.error.message)
    const { contests, series, use } = readTable(table.value)
    expect({
      used: [use.used, use.rows],
      contests: contests.map((contest) => {
        const names = contest.candidates.map(({ name, votes }) => (votes ? `${name} ${votes.value}` : name))
        const year = contest.year === undefined ? '' : ` ${contest.year}`
        return `${contest.seat}${year}: ${names.join(', ')}; ${marginOf(contest)?.value ?? '-'}`
      }),
      series: series.map(
        ({ name, isShare, values }) =>
          `${name}${isShare ? ' %' : ''}: ${[...values].map(([period, { value }]) => `${period} ${value}`).join(', ')}`
      )
    }).toEqual({ used: expected.used, contests: expected.contests ?? [], series: expected.series ?? [] })
    const said = tableUseInWords(table.value.columns, use)
    for (const words of expected.said ?? []) expect(said).toContain(words)
    expect(use.problems.some(isTrouble)).toBe((expected.said ?? []).length > 0)
    // No row is lost unsaid: each is used, or one of those a reason is given for.
    expect(use.used + use.problems.reduce((sum, { rows }) => sum + rows, 0)).toBe(use.rows)
  })
})

describe('any table', () => {
  const head = fc.constantFrom(
    ...[
      'Seat',
      'County',
      'Candidate',
      'Party',
      'Votes',
      'Total',
      'Labour',
      'Con',
      'Year',
      'Jan',
      '2023',
      'Value',
      'Winner',
      'Runner-up',
      'Margin',
      'x'
    ]
  )
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      'Sonpur',
      'Total',
      'Asha Rawat',
      '14,259',
      '4.2',
      '4,2',
      '1.234',
      '2023',
      '2023-01',
      'Jan',
      'n/a',
      '7*'
    ),
    fc.nat(99_999).map(String),
    fc.string({ maxLength: 5 })
  )
  const rows = fc.array(head, { minLength: 2, maxLength: 7 }).chain((names) =>
    fc
      .array(fc.array(cell, { minLength: names.length, maxLength: names.length }), {
        minLength: 1,
        maxLength: 8
      })
      .map((cells) => [names, ...cells])
  )
  it('says so of a seat without a single count', () => {
    const table = tableFromCells('t.csv', [
      ['Seat', 'Region', 'Con', 'Lab'],
      ['Sonpur', 'North', '412', '398'],
      ['Kadwa', 'North', '', '']
    ])
    const { contests, use } = readTable({ name: 't', ...(table.ok ? table.value : never()) })
    expect(contests.map(({ seat }) => seat)).toEqual(['Sonpur'])
    expect(use).toMatchObject({
      rows: 2,
      used: 1,
      problems: [{ code: 'no-count', rows: 1, example: 'Kadwa' }]
    })
  })

  it('loses no row unsaid, and has its words for what it cannot use', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const table = tableFromCells('t.csv', cells)
        if (!table.ok) return
        const { contests, series, use } = readTable({ name: 't', ...table.value })
        expect(use.rows).toBe(table.value.rows.length)
        expect(use.used + use.problems.reduce((sum, problem) => sum + problem.rows, 0)).toBe(use.rows)
        if (use.used > 0) expect(contests.length + series.length).toBeGreaterThan(0)
        expect(tableUseInWords(table.value.columns, use)).not.toContain('undefined')
      }),
      { numRuns: 1_000 }
    )
  })
})

function never(): never {
  throw new Error('the table was not read')
}
