import { describe, expect, it } from 'vitest'
import { numRepeat } from '../../../src/core/checks/num.repeat'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { factsIn, imported } from '../article'

const pairsIn = (text: string) =>
  runChecks(factsIn(text), [numRepeat]).map(({ places }) => places.map(({ quote }) => quote))

describe('num.repeat', () => {
  it.each([
    [
      'The mango growers spend ₹41,000 per acre. They lose the ₹40,100 spent per acre.',
      ['₹41,000', '₹40,100']
    ],
    ['Some 270 hunts met on Saturday. Police said the 207 hunts were legal.', ['270', '207']],
    [
      'The lake burst its banks and 13,482 homes flooded. Aid for the 13,432 flooded homes came late.',
      ['13,482', '13,432']
    ]
  ])('finds “%s”', (text, pair) => expect(pairsIn(text)).toEqual([pair]))

  it('offers both values, and chooses none', () => {
    const [finding] = runChecks(
      factsIn('Some 270 hunts met on Saturday. Police said the 207 hunts were legal.'),
      [numRepeat]
    )
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['270', '207'])
    expect(finding!.severity).toBe('warning')
  })

  it.each([
    'In 2003 police shut 12,575 cafes. In 2004 police shut 12,975 cafes.',
    'The mill made 12,575 tonnes. Last year the mill made 12,975 tonnes less.',
    'He won 6,211 votes in Sonpur seat. She won 6,221 votes in Bhind seat.',
    'Some 7,000 jobs will go. Of the 7,024 jobs, half are in Agra.',
    'Over 200 homes burned. The 270 homes that burned were empty.',
    'The shares closed at 152.4 points. The shares opened at 154.2 rupees.',
    'Shops sold 120 phones. Online, 210 phones were sold.',
    'Earnings were $1.52 a share. Analysts had forecast earnings of $1.62 a share.',
    'Sales rose 12.4% at the division. The other division saw sales rise 13.4%.',
    'The Boeing 737 jet landed. The Boeing 747 jet did not.',
    'A caf&#233; opened. The caf&#223; closed.',
    'It opened in 1987 as a cinema. The cinema closed in 1978.',
    'Call 0845 612 or 0845 621 for tickets. Tickets are sold at 0845 216.',
    'He had 12,482 votes after the ninth round. He had 12,432 votes after the eighth round.'
  ])('is silent on “%s”', (text) => expect(pairsIn(text)).toEqual([]))

  it('leaves the cells of a table alone: row and column say what they count', async () => {
    const said = 'The bridges at Tilpur cost Rs 412 crore, the office said.'
    const read = async (end: string) => {
      const { articles } = await imported(`# Bridges\n\n${said}\n\n${end}\n`, 'a.md')
      return runChecks(factsOf(readArticle(articles[0]!)), [numRepeat]).length
    }
    expect(await read('The bridges cost Rs 142 crore in all.')).toBe(1)
    expect(await read('| Southern bridge | Rs 142 crore |')).toBe(0)
  })
})
