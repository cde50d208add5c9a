import { describe, expect, it } from 'vitest'
import { dateSpan } from '../../../src/core/checks/date.span'
import { messageFor } from '../../../src/core/checks/message-for'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string, publishedOn?: string) =>
  runChecks(factsIn(text, undefined, undefined, publishedOn), [dateSpan])

describe('date.span', () => {
  it.each([
    ['for nine years, from 1981 to 1987', ['nine years', '1981', '1987'], 6],
    ['from 1981 to 1987, a term of nine years', ['1981', '1987', 'nine years'], 6]
  ])('counts a term, and offers each single repair: %s', (words, places, real) => {
    const [finding] = run(`He led the council ${words}.`)
    expect(finding!.places.map(({ quote }) => quote)).toEqual(places)
    expect(finding!.data).toMatchObject({ real, stated: 9, unit: 'year' })
    expect(messageFor(finding!)).toBe('From 1981 to 1987 it is 6 years, not 9.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['six', '1990', '1978'])
  })

  it.each([
    ['It ran from 1988 until 2004, a reign of 26 years.', 'differs'],
    ['It ran from 1988 until 2004, a reign of 16 years.', 'fits'],
    ['It opened in 1962 and shut in 1997, after 25 years of appeals by the villagers.', null],
    ['Built in 1896, the bridge is 130 years old.', 'ago'],
    ['Built in 1896, the bridge is 120 years old.', 'ago-fits'],
    ['In 2010, two years later than planned, it opened.', null],
    ['The work ran for nine months, from 1981 to 1982.', null],
    ['It stood for over 90 years, from 1981 to 1987.', null],
    ['The abbey, founded in 1266, marks its 650th anniversary this year.', 'anniversary'],
    [
      'In 1936, at the age of 24, he left for Rome, where he lived for 40 years, and in 1990 he came back.',
      null
    ]
  ])('%s: %s', (text, code) => {
    expect(run(text, '2016-05-20').map((finding) => finding.code)).toEqual(code === null ? [] : [code])
  })
})
