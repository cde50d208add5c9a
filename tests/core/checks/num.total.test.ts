import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numTotal } from '../../../src/core/checks/num.total'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numTotal])
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
  ])('is silent: %s', (text) => {
    expect(run(counts + text)).toEqual([])
  })

  it('does not add the counts of another seat', () => {
    expect(
      run(
        'In the Sonpur seat Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. In the Bhind seat 12,500 votes were counted.'
      )
    ).toEqual([])
  })

  it('adds up the people that stand beside their number', () => {
    const [finding] = run('Police held 30 people (12 men, 15 women and two children).')
    expect(messageFor(finding!)).toBe('12 + 15 + 2 = 29, and “30” are announced.')
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['30', '12', '15', 'two'])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['29'])
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
  ])('is silent on the people of “%s”', (text) => expect(run(text)).toEqual([]))
})
