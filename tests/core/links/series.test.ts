import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../../src/core/facts/quantity/read-quantities'
import { readArticle } from '../../../src/core/facts/reading'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import { seriesOf } from '../../../src/core/links/series'

const seriesIn = (text: string) => {
  const reading = readArticle(articleFromFields({ id: 'a', text }))
  return seriesOf(reading, readQuantities(reading)).map((run) => run.map(({ value }) => value))
}

describe('seriesOf', () => {
  it.each([
    ['They sold 52 hens, 31 ducks and eight geese.', [[52, 31, 8]]],
    ['It took 142 pages; 61 pages were added, and 187 pages followed.', [[142, 61, 187]]],
    [
      'Shares went to the state (51 per cent), the fund (24 per cent) and others (25 per cent).',
      [[51, 24, 25]]
    ],
    [
      'Norby had 40 votes (20%), Lund 60 votes (30%) and Ryd 100 votes (50%).',
      [
        [40, 60, 100],
        [20, 30, 50]
      ]
    ]
  ])('reads what is told side by side: %s', (text, runs) => expect(seriesIn(text)).toEqual(runs))

  it.each([
    'They sold 52 of 90 hens.',
    'Sales rose from 52 hens to 90 hens.',
    'She won 52 races, 11 more than Ryd.',
    'Of the six children five have died, three of them at sea.',
    'They paid 52 crowns, or 3 crowns a head.',
    'They sold 52 hens. They kept 31 ducks.'
  ])('leaves alone what is set against another figure: %s', (text) => expect(seriesIn(text)).toEqual([]))
})
