import { describe, expect, it } from 'vitest'
import { numRepeat } from '../../../src/core/checks/num.repeat'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { factsIn, imported } from '../article'

const pairsIn = (text: string, title?: string) =>
  runChecks(factsIn(text, title), [numRepeat]).map(({ places }) => places.map(({ quote }) => quote))

describe('num.repeat', () => {
  it.each([
    ['The mango growers spend ₹41,000 per acre on the spraying. They want the ₹40,100 sprayed back.', []],
    ['Some 270 hunts met on Saturday. Police said the 207 hunts were legal.', []],
    ['Exactly 270 hunts met on Saturday. Police said the 207 hunts were legal.', ['270', '207']],
    [
      'The lake burst its banks and 13,482 homes flooded. Aid for the 13,432 homes was late.',
      ['13,482', '13,432']
    ],
    [
      'Turnout in Ostrava was 61 per cent. He said the 16 per cent turnout shamed nobody.',
      ['61 per cent', '16 per cent']
    ],
    [
      'Harl Foods was fined €340,000 over the spill. It will fight the €430,000 fine.',
      ['€340,000', '€430,000']
    ],
    ['The flood took 58 houses. Insurers have seen only nine of the 85 houses.', ['58', '85']],
    ['The mill shed fifteen looms in May. Buyers came for the fifty looms.', ['fifteen', 'fifty']],
    [
      'The mast is 146 metres tall. Painters took a month over the 164-metre mast.',
      ['146 metres', '164-metre']
    ]
  ])('reads “%s” as %j', (text, pair) => expect(pairsIn(text)).toEqual(pair.length > 0 ? [pair] : []))

  it('takes up what the headline tells', () => {
    expect(pairsIn('Engineers tested each of the 221 in a tank.', 'Bridge of 212 cables')).toEqual([
      ['212', '221']
    ])
  })

  it('offers both values, and chooses none', () => {
    const text = 'Exactly 270 hunts met on Saturday. Police said the 207 hunts were legal.'
    const [finding] = runChecks(factsIn(text), [numRepeat])
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['270', '207'])
    expect(finding!.severity).toBe('warning')
  })

  it.each([
    'In 2003 police shut 12,575 cafes. In 2004 police shut 12,975 cafes.',
    'In 2003 the town police shut 12,570 old cafes. In 2004 the town police shut 12,750 old cafes.',
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
    'He had 12,482 votes after the ninth round. He had 12,432 votes after the eighth round.',
    // Sums, differences and what is told again explain a figure.
    'The mill has 120 looms. It will buy 90. The 210 looms are from Agra.',
    'The mill had 212 looms and sold nine. Dust lay on the 221 looms. Of 221 it is proud.',
    // Another one is meant where the text says which.
    'The bridge hangs on 212 cables. The 221 cables of the old bridge were sold.',
    'The field has 387 sheep. The 378 sheep that were shorn are back.',
    // Speech is somebody else’s figure.
    'The march drew exactly 270 drummers. “The 207 drummers were loud,” she said.',
    // Ages of two.
    'Owen Tarr, 47, met a man of 74. The 47-year-old paid.',
    'Owen Tarr, 47, and Ada Tarr, 74, met. The 74-year-old paid.',
    'Owen Tarr, 47, and Ada Tarr, 50, met. The 74-year-old paid.',
    'The 54-year-old baker came. A diver of 45 stayed.'
  ])('is silent on “%s”', (text) => expect(pairsIn(text)).toEqual([]))

  it('leaves the cells of a table alone: row and column say what they count', async () => {
    const said = 'The bridges at Tilpur cost Rs 412 crore, the office said.'
    const read = async (end: string) => {
      const { articles } = await imported(`# Bridges\n\n${said}\n\n${end}\n`, 'a.md')
      return runChecks(factsOf(readArticle(articles[0]!)), [numRepeat]).length
    }
    expect(await read('Nobody spoke of the Rs 142 crore cost.')).toBe(1)
    expect(await read('| the Rs 142 crore cost |')).toBe(0)
  })
})
