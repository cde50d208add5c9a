import { describe, expect, it } from 'vitest'
import { type Contest, marginOf, rankOf, shareOf, turnoutOf } from '../../../src/core/reference/contests'
import { readReferenceTable } from '../../../src/core/reference/read-reference-table'
import { readTable } from '../../../src/core/reference/read-table'
import { candidateNamed } from '../../../src/core/reference/reference-index'

function contestsOf(csv: string): readonly Contest[] {
  const table = readReferenceTable('results.csv', new TextEncoder().encode(csv))
  if (!table.ok) throw new Error(table.error.message)
  return readTable(table.value).contests
}

const csv = [
  'Year,Constituency Name,Candidate,Party,Votes,Total Votes,Electors',
  '2017,Sonpur,Vinod Pal,Kisan Party,"11,069","31,500","50,000"',
  '2017,Sonpur,Dr. Asha Rawat,Janata Party,"14,259","31,500","50,000"',
  '2012,Sonpur,Asha Rawat,Janata Party,9000,20000,'
].join('\n')

describe('contests of a table', () => {
  it('are told apart by the number of a seat', () => {
    const wards = contestsOf(
      ['year,constituency,candidate,votes', '2023,Ward 3,Asha Rawat,900', '2023,Ward 12,Asha Rawat,700'].join(
        '\n'
      )
    )
    expect(wards.map(({ seat, words }) => [seat, words])).toEqual([
      ['Ward 3', ['ward', '3']],
      ['Ward 12', ['ward', '12']]
    ])
  })

  const [first, second] = contestsOf(csv)

  it('are a seat in a year, the most votes first', () => {
    expect([first!.seat, first!.year, second!.year]).toEqual(['Sonpur', 2017, 2012])
    expect(first!.candidates.map(({ name, party }) => [name, party])).toEqual([
      ['Dr. Asha Rawat', 'Janata Party'],
      ['Vinod Pal', 'Kisan Party']
    ])
  })

  it('have margin, share, turnout and rank worked out, with the cells', () => {
    expect(marginOf(first!)).toEqual({
      value: 3190,
      working: '14,259 − 11,069 = 3,190',
      cells: ['results!3/Votes', 'results!2/Votes']
    })
    expect(shareOf(first!, first!.candidates[0]!)).toMatchObject({
      working: '14,259 / 31,500 = 45.27%',
      cells: ['results!3/Votes', 'results!2/Total Votes']
    })
    expect(turnoutOf(first!)?.value).toBe(63)
    expect(first!.candidates.map((candidate) => rankOf(first!, candidate))).toEqual([1, 2])
  })

  it('have no margin or turnout where the table lacks what it needs', () => {
    expect(marginOf(second!)).toBeUndefined()
    expect(turnoutOf(second!)).toBeUndefined()
  })

  it('are none in a table of other things', () => {
    expect(contestsOf('city,people\nSonpur,12000')).toEqual([])
  })

  it('take the year from the date where there is no year', () => {
    const [contest] = contestsOf('date,seat,candidate,votes\n2018-05-31,Sonpur,Asha Rawat,10')
    expect([contest!.year, contest!.date]).toEqual([2018, '2018-05-31'])
  })
})

describe('a printed name', () => {
  const [contest] = contestsOf(
    'seat,candidate,votes\nSonpur,Naim Ul Hasan,10\nSonpur,Vikram Singh,9\nSonpur,Raj Vikram Singh,8\nSonpur,Avni Devi,7'
  )
  it.each([
    ['Naeemul Hassan', 'Naim Ul Hasan'],
    ['Hasan', 'Naim Ul Hasan'],
    ['Vikram Singh', 'Vikram Singh'],
    ['Raj Singh', 'Raj Vikram Singh']
  ])('%s is %s', (name, candidate) => {
    expect(candidateNamed(contest!, name.toLowerCase().split(' '))?.name).toBe(candidate)
  })
  it.each(['Singh', 'Tabassum Hasan', 'Avani', ''])('%j is none for certain', (name) => {
    expect(candidateNamed(contest!, name.toLowerCase().split(' ').filter(Boolean))).toBeNull()
  })
})
