import { describe, expect, it } from 'vitest'
import { dateAge } from '../../../src/core/checks/date.age'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string, publishedOn?: string) =>
  runChecks(factsIn(text, undefined, undefined, publishedOn), [dateAge])

describe('date.age', () => {
  it('shows the sum and offers each single repair', () => {
    const text = 'Ada Pell was born on 4 May 1920 in Hull. She died in 1995 aged 70.'
    const [finding, ...more] = run(text)
    expect(more).toEqual([])
    expect(finding!.data).toEqual({ stated: 70, born: 1920, at: 1995, low: 74, high: 75 })
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['4 May 1920', '1995', '70'])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['75', '1925'])
  })

  it.each([
    ['for nine years, from 1981 to 1987', ['nine years', '1981', '1987'], 6],
    ['from 1981 to 1987, a term of nine years', ['1981', '1987', 'nine years'], 6]
  ])('counts a term: %s', (words, places, real) => {
    const [finding] = run(`He led the council ${words}.`)
    expect(finding!.places.map(({ quote }) => quote)).toEqual(places)
    expect(finding!.data).toMatchObject({ real, stated: 9 })
  })

  it.each([
    ['turning', 'Ada Pell turns 80 next week. Ada Pell was born in 1927.', '2007-03-01'],
    ['a birthday to come', 'Ada Pell, 79, still works. Ada Pell was born in 1927.', '2007-03-01'],
    [
      'after the death',
      'Ada Pell was born in 1920. She died in 1995. The mill, 40, still works.',
      '2007-03-01'
    ],
    ['two named', 'Ada Pell met Joe Marsh, who was born in 1920. Ada Pell, 30, laughed.', '2007-03-01'],
    ['a plan', 'In 2010, two years later than planned, it opened.', '2012-01-01'],
    ['months', 'The work ran for nine months, from 1981 to 1982.', undefined],
    ['vague', 'It stood for over 90 years, from 1981 to 1987.', undefined]
  ])('is silent: %s: %s', (_, text, publishedOn) => {
    expect(run(text, publishedOn)).toEqual([])
  })
})
