import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { numChange } from '../../../src/core/checks/num.change'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const wrongIn = (text: string) =>
  runChecks(factsIn(text), [numChange]).filter(({ severity }) => severity !== 'agrees')

describe('num.change', () => {
  it.each([
    ['Profits rose 44% to $205m (£110m), compared with $160m a year earlier.', '44'],
    ['The price fell from £80 to £60, a drop of 40%.', '40'],
    [
      'Net profits rose by 44% to $205.4m (£110m) during October to December, from $122m a year earlier.',
      '44'
    ],
    ['It saw profits fall 35% to $56m, against $66m a year earlier.', '35'],
    ['Turnout was up 12.5 per cent to 3,000 voters from 2,400 voters.', '12.5'],
    ['Exports grew by 50% from 1.2 to 1.5 million tonnes.', '50'],
    ['The crowd tripled from 4,000 people to 8,000 people.', 'tripled'],
    ['Deaths halved, from 1,200 a year to 900 a year.', 'halved']
  ])('finds the slip in “%s”', (text, stated) => {
    const findings = wrongIn(text)
    expect(findings).toHaveLength(1)
    expect(findings[0]!.places.find(({ role }) => role === 'stated')!.quote.startsWith(stated)).toBe(true)
  })

  it('shows the working and what would be right', () => {
    const [finding] = wrongIn('The price fell from £80 to £60, a drop of 40%.')
    expect(messageFor(finding!)).toBe('£80 to £60 is 25%, but the text says “40%”.')
    expect(finding!.repairs.map(({ label }) => label)).toEqual(['25%'])
  })

  it.each([
    'Profits rose 28% to $205m (£110m), compared with $160m a year earlier.',
    'Profits rose 44% to $205m. Sales went from $160m to $170m.',
    'The price fell from £80 to £60, a drop of 25%.',
    'Sales rose 5% at constant currency to $12m from $9m.',
    'Prices range from £20 to £45, and sales rose 5% to £3m.',
    'Net profits rose by 44% to $205.4m (£110m) during October to December, from $142m a year earlier.',
    'It saw profits fall 15% to $56m, against $66m a year earlier.',
    'Profit surged 70% to 2.39bn rupees in the last three months of 2004 compared with 1.41bn rupees.',
    'Revenues slipped 11% from £3.24bn ($6.13bn) in 2003 to £2.89bn in 2004.',
    'It rose from 1.2 million to 1.5 million in 2000, an increase of 25%, and doubled by 2010.',
    'The score rose by 50 per cent from 20 to 30.',
    'Sales rose by 50 per cent from 2004 to 2005.',
    'Traffic nearly doubled from 1,000 cars to 1,850 cars.',
    'Traffic more than doubled from 1,000 cars to 2,900 cars.',
    'The fare went from 10 rupees to 12 rupees and then doubled.'.replace(' and then doubled', ''),
    'The train from platform 4 to Agra carried 50% more.',
    'He scored 40% more, from 10 goals to 12 points.',
    'Growth slowed from 5% to 4%, and wages rose 3%.',
    'The index rose 1.2% to 5,123.4 from Monday.',
    'The count rose from 1,200 to 1,500 and the share by 40%.',
    'Attendance rose about a third from 600 people to 800 people.'
  ])('is silent on “%s”', (text) => expect(wrongIn(text)).toEqual([]))

  it.each([
    ['It carried 1.2 million passengers in 2019 and only 480,000 last year, a fall of 50 per cent.', '60'],
    ['It sold 480,000 copies in 2019 and 600,000 this year, a sharp rise of 50%.', '25'],
    ['It sold 480,000 last year, down 50 per cent from 1.2 million.', '60']
  ])('holds a share told after its figures against them: %s', (text, right) => {
    const [finding, ...more] = wrongIn(text)
    expect(more).toEqual([])
    expect(finding!.repairs.map(({ label }) => label)).toContainEqual(
      expect.stringMatching(`^${right}(?!\\d)`)
    )
  })

  it.each([
    'It carried 1.2 million passengers in 2019 and only 480,000 last year, a fall of 60 per cent.',
    'It carried 1.2 million passengers in 2019 and 480,000 tonnes last year, a fall of 50 per cent.',
    'It sold 1.2 million in Kent and 480,000 in Essex last year, a fall of 50 per cent.',
    'It sold 1.2 million in 2019 and 480,000 last year, and prices saw a fall of 50 per cent.',
    'It sold 1.2 million in 2019 and 480,000 last year, a fall of 50 per cent in real terms.',
    'It sold 480,000 last year, down 60 per cent from 1.2 million.',
    'It sold 480,000 last year, and shares were down 50 per cent from 1.2 million.',
    'It made $480,000 last year, down 50 per cent from 1.2 million users.',
    'It sold 480,000 last year, down 50 per cent from 2019.',
    'It sold 480,000 copies in 2010 and 600,000 in 2020, an annual rise of 2%.',
    'It sold 480,000 copies in 2010 and 600,000 in 2020, a rise of 2% a year.',
    'It sold 480,000 last year, down 3 per cent a year from 1.2 million.',
    'It sold 480,000 last year, down about 60 per cent from 1.2 million.'
  ])('is silent on the share of “%s”', (text) => expect(wrongIn(text)).toEqual([]))

  it.each([
    ['Its shares rose 5p, or 1%, to 255p.', null],
    ['Shares gained ₹12.50 (8.2%) to close at ₹262.50.', '8.2']
  ])('holds a move against the level in “%s”', (text, stated) => {
    const findings = wrongIn(text).map(({ places }) => places.find(({ role }) => role === 'stated')!.quote)
    expect(findings).toEqual(stated === null ? [] : [`${stated}%`])
  })

  it.each([
    'The index tanked 576.77 points or 0.68% to 83,482.13.',
    'The index climbed 303.03 points or 0.36%, to reclaim the 84,000 level.',
    'The index fell 20 points or 2% as oil rose to 70 dollars.',
    'Shares gained ₹12.50 (5%) to close at ₹262.50.',
    'The pound fell 2 cents or 1.1% to $1.80.'
  ])('is silent on the move of “%s”', (text) => expect(wrongIn(text)).toEqual([]))

  it('makes a note of figures that only stand near each other', () => {
    const [finding, ...more] = wrongIn(
      'The index has risen to 120.7 in March from its low of 120.0. In March the index was 0.2 pct below March of last year.'
    )
    expect(more).toEqual([])
    expect(finding!.severity).toBe('note')
  })
})
