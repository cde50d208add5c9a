import { describe, expect, it } from 'vitest'
import { freeName, referenceOf } from '../../../src/core/model/desk-table'
import { marginOf } from '../../../src/core/reference/contests'
import { readTable } from '../../../src/core/reference/read-table'
import type { ReferenceTable } from '../../../src/core/reference/reference-table'
import { parseCellPlace } from '../../../src/core/reference/reference-table'
import { deskTable } from '../desk-table'

const contestsIn = (table: ReferenceTable) => readTable(table).contests

describe('a table kept on a desk', () => {
  it('has every row at its number, empty ones kept as places', () => {
    const { firstRow, rows } = deskTable()
    expect(firstRow).toBe(2)
    expect(rows.map((row) => row[2])).toEqual(['Asha Rawat', 'Vinod Pal', '', 'Meena Negi'])
    expect(referenceOf(deskTable()).rows.map(({ number }) => number)).toEqual([2, 3, 5])
  })

  it('is held with what an editor says its columns are', () => {
    const csv = 'halka,umeedwar,mat\nSonpur,Asha Rawat,14259\nSonpur,Vinod Pal,11069\n'
    expect(contestsIn(referenceOf(deskTable({}, csv)))).toEqual([])
    const told = deskTable({ meanings: { seat: 'halka', candidate: 'umeedwar', votes: 'mat' } }, csv)
    expect(contestsIn(referenceOf(told)).map(marginOf)).toMatchObject([
      { value: 3190, cells: ['results!2/mat', 'results!3/mat'] }
    ])
  })

  it('lets an editor say that a column is not what its name says', () => {
    const csv = 'constituency,candidate,votes,polled\nSonpur,Asha Rawat,1,14259\nSonpur,Vinod Pal,2,11069\n'
    const told = deskTable({ meanings: { votes: 'polled', total: '' } }, csv)
    expect(contestsIn(referenceOf(told)).map(marginOf)).toMatchObject([{ value: 3190 }])
    expect(contestsIn(referenceOf(deskTable({ meanings: { votes: '' } }, csv)))).toEqual([])
  })

  it('of one election is of the year its figures stood so; with years of its own it is of those', () => {
    const csv = 'constituency,candidate,votes\nSonpur,Asha Rawat,14259\nSonpur,Vinod Pal,11069\n'
    expect(contestsIn(referenceOf(deskTable({}, csv)))).toMatchObject([{ year: 2017, asOf: '2017-03-11' }])
    expect(contestsIn(referenceOf(deskTable({ asOf: '' }, csv)))[0]).not.toHaveProperty('year')
    expect(contestsIn(referenceOf(deskTable({ asOf: '2024-06-04' })))).toMatchObject([{ year: 2017 }])
  })
})

describe('freeName', () => {
  it.each([
    ['results', [], 'results'],
    ['results', ['results'], 'results 2'],
    ['results', ['results', 'results 2'], 'results 3'],
    ['a!b/c', [], 'a b c'],
    ['!', [], 'table']
  ])('%j beside %j is %j', (wanted, taken, name) => expect(freeName(wanted, taken)).toBe(name))
})

describe('parseCellPlace', () => {
  it.each([
    ['results!4/votes', { table: 'results', row: 4, column: 'votes' }],
    ['by polls 2!12/votes/total', { table: 'by polls 2', row: 12, column: 'votes/total' }],
    ['results!four/votes', null],
    ['page 3, paragraph 2', null]
  ])('%s', (place, parts) => expect(parseCellPlace(place)).toEqual(parts))
})
