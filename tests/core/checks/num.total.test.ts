import { describe, expect, it } from 'vitest'
import { listedSum } from '../../../src/core/checks/add-up'
import { messageFor } from '../../../src/core/checks/message-for'
import { numTotal } from '../../../src/core/checks/num.total'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numTotal])
const accused = (text: string) => run(text).filter(({ severity }) => severity !== 'agrees')
const counts =
  'Asha Rawat secured 14,259 votes against 11,069 for Vinod Pal. Meena Negi finished third with 6,200 votes. '

describe('num.total', () => {
  it('adds the counts and marks every one of them', () => {
    const [finding, ...more] = run(`${counts}Of the 29,500 votes polled, 90 were invalid.`)
    expect(more).toEqual([])
    expect(finding!.severity).toBe('error')
    expect(messageFor(finding!)).toBe(
      '14,259 + 11,069 + 6,200 = 31,528, more than the “29,500 votes” given as all.'
    )
    expect(finding!.places.map(({ quote, role }) => `${role} ${quote}`)).toEqual([
      'total 29,500',
      'part 14,259',
      'part 11,069',
      'part 6,200'
    ])
  })

  it.each([
    'In all, 31,528 votes were counted.',
    'In all, 31,900 votes were counted.',
    'In 2012, 29,500 votes were counted.',
    'Nearly 29,500 votes were counted.',
    'After the fourth round 9,500 votes were counted.',
    'Some 2,500 votes were counted by hand.',
    'She paid 500 euros.'
  ])('accuses nothing: %s', (text) => {
    expect(accused(counts + text)).toEqual([])
  })

  it('does not add the counts of another seat', () => {
    expect(
      run(
        'In the Sonpur seat Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. In the Bhind seat 12,500 votes were counted.'
      )
    ).toEqual([])
  })

  it('adds up the people that stand beside their number', () => {
    const [finding] = run('Police held 31 people, 12 men and 18 women.')
    expect(messageFor(finding!)).toBe('12 + 18 = 30, but the text says “31 people”.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['31', '12', '18'])
    expect(finding!.repairs[0]!.label).toBe('30')
  })

  it.each([
    'Police held 29 people (12 men, 15 women and two children).',
    'Police held 30 people, 12 men and 15 women among them.',
    'Police held at least 30 people, 12 men and 15 women.',
    'Police held 30 people, mostly 12 men and 15 women from Agra.',
    'Police held 30 people: 12 men and 15 officers.',
    'Police held 30 people, 12 men, 15 women and a priest.',
    'For 30 people, 12 tables and 15 chairs were set.',
    'It has 600 pupils, 300 boys and about 300 girls.'
  ])('accuses nobody of “%s”', (text) => expect(accused(text)).toEqual([]))

  it.each([
    ['In all 412 people will lose their jobs: 260 on the ships, 98 in the yard and 44 ashore.', ['sum']],
    ['It spends £14m: £5m on roads, £4m on schools and £2m on parks.', ['sum']],
    ['It spends £11.3m: £5.0m on roads, £4.0m on schools and £2.0m on parks.', ['sum']],
    // As rounded, they may come to it.
    ['It spends £12m: £5m on roads, £4m on schools and £2m on parks.', []],
    ['It spends £11.1m: £5.0m on roads, £4.0m on schools and £2.0m on parks.', []],
    // No colon says that they are all.
    ['It employs 412 people, 260 on the ships, 98 in the yard and 64 ashore.', []]
  ])('adds up what a list says is all: %s', (text, codes) => {
    expect(run(text).map(({ code }) => code)).toEqual(codes)
  })

  it('offers every single repair', () => {
    const [finding] = runChecks(
      factsIn('In all 412 people will go: 260 on the ships, 98 in the yard and 44 ashore.'),
      [numTotal]
    )
    expect(messageFor(finding!)).toBe('260 + 98 + 44 = 402, but the text says “412 people”.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['402', '270', '54'])
  })

  it.each([
    'Some 412 people will go: 260 on the ships, 98 in the yard and 44 ashore.',
    'It lets 412 people go: mainly 260 on the ships, 98 in the yard and 44 ashore.',
    'It employs 412 people, 260 on the ships, 98 in the yard and 34 ashore.',
    'Of the 412 people, 260 work on the ships, 98 in the yard and 34 ashore.',
    'It records 154 plants, 4 ferns, 15 mosses, 156 fungi and 9 microbes.',
    'It won 12 games: 8 more than in 2003 and 5 more than in 2002.',
    'It has 412 seats: 260 to the left up from 250, and 98 to the right.',
    'The 412 people: Asha Rawat, 34, Vinod Pal, 41, and Ravi Negi, 29.',
    'It spends £12m: €5m on roads, €4m on schools and €2m on parks.',
    'The score was 412 to 300: 260 in the first half and 98 in the second.'
  ])('leaves alone what may not be all, or no parts: %s', (text) => {
    expect(runChecks(factsIn(text), [numTotal])).toEqual([])
  })
})

it('reads a sum that an earlier version kept without its currency', () =>
  expect(listedSum({ quotes: ['260', '98'], sum: '358', scale: '' })).toBe('260 + 98 = 358'))

describe('num.total, of rounded amounts', () => {
  it('offers none where a part would have to be nothing', () => {
    const [finding] = run('The £30m is split into £12m for schools, £4m for roads and £19m for parks.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['£35m', '£14m'])
  })
})
