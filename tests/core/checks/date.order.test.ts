import { describe, expect, it } from 'vitest'
import { dateOrder } from '../../../src/core/checks/date.order'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string, publishedOn?: string) =>
  runChecks(factsIn(text, undefined, undefined, publishedOn), [dateOrder])

describe('date.order', () => {
  it('offers the range the other way round', () => {
    const text = 'She led the council from May 1987 to June 1981.'
    const [finding] = run(text)
    expect(finding!.data).toEqual({ from: 'May 1987', to: 'June 1981' })
    const edits = finding!.repairs[0]!.edits
    expect(edits.map((edit) => edit.text)).toEqual(['June 1981', 'May 1987'])
  })

  it.each([
    ['between 1990 and 1985', 1],
    ['between 1985 and 1990', 0],
    ['from 1985 and 1984', 0],
    ['in 1990 and 1985', 0],
    ['from 1990 back to 1985', 0],
    ['from 5 June to 12 June', 0],
    ['from 12 June 2018 to 5 June 2018', 1]
  ])('%s: %i', (words, count) => {
    expect(run(`It was seen ${words} in Hull.`)).toHaveLength(count)
  })

  it.each([
    'The bridge was opened on 4 June 2018.',
    'The court was told that the lease ran until 4 June 2019.',
    'The final was postponed to 4 June 2019.',
    'Bail was extended until 4 June 2019.',
    'The match, moved by rain, is on 4 June 2019.'
  ])('is silent, published on 5 June 2018: %s', (text) => {
    expect(run(text, '2018-06-05')).toEqual([])
  })
})
