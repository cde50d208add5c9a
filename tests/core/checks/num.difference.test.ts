import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numDifference } from '../../../src/core/checks/num.difference'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [numDifference])
const result = (margin: string, counts = 'Asha Rawat polled 14,259 votes and Vinod Pal got 11,069 votes.') =>
  `Asha Rawat defeated Vinod Pal by ${margin} votes. ${counts}`

describe('num.difference', () => {
  it('names all three figures and offers each single repair, in the printed style', () => {
    const [finding] = run(result('3,191'))
    expect(finding!.severity).toBe('error')
    expect(messageFor(finding!)).toBe('14,259 − 11,069 = 3,190, but the text says “3,191”.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['3,190', '14,260', '11,068'])
  })

  it('repairs a figure in words with words', () => {
    const [finding] = run('The council passed it by 23 votes to 18, a majority of six.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['five', '24', '17'])
  })

  it('keeps Indian grouping in a repair', () => {
    const [finding] = run(
      result('34,464', 'Asha Rawat polled 4,01,960 votes and Vinod Pal got 3,67,596 votes.')
    )
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['34,364', '4,02,060', '3,67,496'])
  })

  it.each([
    ['3,190', 'fits'],
    ['over 3,000', 'fits'],
    ['more than 3,000', 'fits'],
    ['nearly 3,200', 'fits'],
    ['about 3,000', 'fits'],
    ['about 2,000', 'differs'],
    ['around 3,200', 'fits'],
    ['at least 3,190', 'fits'],
    ['over 3,200', 'differs'],
    ['under 3,000', 'differs'],
    ['over 2,000', 'differs']
  ])('"%s" against a difference of 3,190: %s', (margin, code) => {
    expect(run(result(margin)).map((finding) => finding.code)).toEqual([code])
  })

  it.each([
    [
      'a stated year beside none',
      'Asha Rawat defeated Vinod Pal by 5,678 votes. In 2012 Asha Rawat got 14,259 votes and Vinod Pal got 11,069 votes.'
    ],
    [
      'two seats',
      'Asha Rawat defeated Vinod Pal by 5,678 votes in the Thana seat. In the Bhind seat Asha Rawat got 14,259 votes and Vinod Pal got 11,069 votes.'
    ],
    [
      'a lead after a round',
      'Asha Rawat defeated Vinod Pal by 9,000 votes. After the sixth round Asha Rawat had 14,259 votes and Vinod Pal had 11,069 votes.'
    ],
    [
      'one person given two counts',
      'Asha Rawat defeated Vinod Pal by 5,678 votes. Asha Rawat got 14,259 votes. Asha Rawat got 15,000 votes. Vinod Pal got 11,069 votes.'
    ],
    ['one count missing', 'Asha Rawat defeated Vinod Pal by 5,678 votes. Asha Rawat got 14,259 votes.']
  ])('is silent: %s', (_, text) => {
    expect(run(text)).toEqual([])
  })

  it('gives the same id again for the same words, and another for others', () => {
    const id = run(result('3,191'))[0]!.id
    expect(run(`A line before. ${result('3,191')}`)[0]!.id).toBe(id)
    expect(run(result('3,192'))[0]!.id).not.toBe(id)
  })

  it.each([
    'Asha Rawat won with a margin of 3191 votes. She got 14,259 votes while her rival Vinod Pal got 11,069 votes.',
    'Asha Rawat won the Sonpur seat by a margin of 3,191 votes. Rawat secured 14,259 votes against 11,069 votes of the SP candidate Vinod Pal.',
    'She won by 3,191. Asha Rawat polled 14,259. Vinod Pal got 11,069.',
    'She won by 3,191 votes. Asha Rawat polled 14,259 votes; Vinod Pal got 11,069.',
    'Labour won the Sonpur seat by 3,191 votes. The Labour candidate, Asha Rawat, polled 14,259; the Liberal, Vinod Pal, got 11,069.',
    'Labour won the seat by 3,191 votes. Labour’s Asha Rawat polled 14,259 votes; Vinod Pal got 11,069.',
    'Labour won by 3,191 votes (14,259 to 11,069).',
    'Vinod Pal lost by 3,191 votes, 11,069 to 14,259.'
  ])('finds the slip in “%s”', (text) => expect(run(text).map(({ code }) => code)).toEqual(['differs']))

  it.each([
    'She won by 3,191. Asha Rawat polled 14,259.\n\nVinod Pal got 11,069.',
    'She won by 3,191. Last time Asha Rawat polled 14,259. Vinod Pal got 11,069.',
    'Kiran Joshi won by 3,191 votes. In Bhind she got 9,000. Asha Rawat got 14,259 votes while Vinod Pal got 11,069.',
    'The team won by 3,191. Asha Rawat ran 14,259 metres. Vinod Pal ran 11,069.',
    'She won by 3,191 votes. Asha Rawat polled 14,259 votes; in Bhind Vinod Pal got 11,069.',
    'She won by 3,191 votes. Asha Rawat polled 14,259 votes in Sonpur; Vinod Pal got 11,069.',
    'She won by 3,191 votes. Asha Rawat polled 14,259 votes; Vinod Pal got 11,069; Ravi Negi got 11,068.',
    'She won by 3,191 votes. Asha Rawat polled 14,259 votes; the turnout was 11,069.',
    'She won by 3,191 votes. Asha Rawat polled 14,259 votes; last year Vinod Pal got 11,069.',
    'Labour won the seat by 3,191 votes. Asha Rawat polled 14,259 votes; Vinod Pal got 11,069.',
    'Labour won the seat by 3,191 votes. The Liberal candidate, Asha Rawat, polled 14,259; Vinod Pal got 11,069.',
    'Labour won by 3,191 votes, from 14,259 to 11,069 at the last count.',
    'The union won by 3,191 votes, 14,259 people to 11,069 firms.',
    'She won by 3,191 votes, up from 14,259 to 11,069.'
  ])('is silent on “%s”', (text) => expect(run(text)).toEqual([]))
})
