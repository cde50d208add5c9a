import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numRank } from '../../../src/core/checks/num.rank'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numRank])
const duel = 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. '

describe('num.rank', () => {
  it('names the count that is in the way', () => {
    const [finding] = run(`${duel}Meena Negi finished third with 12,200 votes.`)
    expect(messageFor(finding!)).toBe(
      '“third” with 12,200 votes, and the second has 11,069: the more votes, the higher the place.'
    )
    expect(finding!.places.map(({ quote }) => quote)).toEqual(['11,069', 'third', '12,200'])
  })

  it('holds a fourth against a third', () => {
    expect(
      run('Meena Negi was third with 5,200 votes. Ravi Joshi was fourth with 6,100 votes.').map(
        ({ places }) => places.map(({ quote }) => quote)
      )
    ).toEqual([['5,200', 'fourth', '6,100']])
  })

  it.each([
    `${duel}Meena Negi finished third with 10,200 votes.`,
    `${duel}\n\nIn Bhind Meena Negi finished third with 12,200 votes.`,
    `${duel}Last time, in 2012, Meena Negi was third with 12,200 votes.`,
    `${duel}Meena Negi was third with 12,200 votes in the sixth round.`,
    'Meena Negi was third with 5,200 votes. Ravi Joshi was fourth with 4,100 votes.',
    'Meena Negi was third with 5,200 votes. Negi was third with 5,200 votes, he said.',
    'Meena Negi was third with 5,200 metres and Ravi Joshi third with 6,100 metres.'
  ])('is silent on “%s”', (text) => expect(run(text)).toEqual([]))
})
