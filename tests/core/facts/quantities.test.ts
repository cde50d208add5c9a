import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsIn } from '../article'

const figures = (text: string) =>
  factsIn(text).quantities.map((q) => [text.slice(q.phrase.start, q.phrase.end), q.value, q.measure])

describe('quantitiesOf', () => {
  it.each([
    ['He won by over 5678 votes.', [['over 5678 votes', 5678, 'margin']]],
    ['With amargin of over 5678 votes he won.', [['over 5678 votes', 5678, 'margin']]],
    ['He got around 79,172 votes.', [['around 79,172 votes', 79172, 'votes']]],
    ['He got 66, 436 votes then.', [['66, 436 votes', 66436, 'votes']]],
    [
      'They won 7 out of the 9 seats.',
      [
        ['7', 7, 'seats'],
        ['9 seats', 9, 'seats']
      ]
    ],
    [
      'She had 69,714 out of 1,32,973 total votes.',
      [
        ['69,714', 69714, 'votes'],
        ['1,32,973 total votes', 132973, 'total-votes']
      ]
    ],
    ['It cost Rs. 2.5 crore.', [['Rs. 2.5 crore', 25_000_000, 'money']]],
    ['It cost £110 million more.', [['£110 million', 110_000_000, 'money']]],
    ['They paid $900m for it.', [['$900m', 900_000_000, 'money']]],
    ['A fund of 3.5bn was set up.', [['3.5bn', 3_500_000_000, 'unknown']]],
    ['It cost HK$12m then.', [['HK$12m', 12_000_000, 'money']]],
    ['He was fined 40,000 euros.', [['40,000 euros', 40_000, 'money']]],
    ['Turnout was 52.4 per cent.', [['52.4 per cent', 52.4, 'share']]],
    [
      'A lead of over 45,000 votes after 19 rounds.',
      [
        ['over 45,000 votes after 19 rounds', 45000, 'lead'],
        ['19 rounds', 19, 'unknown']
      ]
    ]
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })

  it.each([
    'It ended 3-0.',
    'On May 28, 2018, it rained.',
    'In 2017 he won.',
    'The 19th round.',
    'A 5G mast.',
    'She won the 100m race.',
    'They won 6-4, 7-5.'
  ])('reads no figure in: %s', (text) => {
    expect(figures(text)).toEqual([])
  })

  it('takes votes more than another’s for nobody’s count', () => {
    expect(factsIn('Asha Rawat got 2,061 more votes.').quantities[0]).toMatchObject({
      unit: 'votes',
      measure: 'unknown'
    })
  })

  it.each([
    ['It sold 480,000 last year.', undefined],
    ['It sold 480,000 across Kent.', undefined],
    ['It sold 480,000 annually.', undefined],
    ['It sold 480,000, said 12 did so.', undefined],
    ['It sold 480,000 cars last year.', 'cars'],
    ['It sold 480,000 more than before.', undefined],
    ['It sold 480,000 more cars.', 'cars'],
    ['He paid 500 won for it.', 'won']
  ])('takes only a noun for what is counted: %s', (text, unit) => {
    expect(factsIn(text).quantities[0]!.unit).toBe(unit)
  })

  it('carries a stated year into the past perfect that follows, and no further', () => {
    const { quantities } = factsIn(
      'In 2017 he got 79,172 votes. Gohar Iqbal had bagged 45,902 votes. This time 5,678 votes decided it.'
    )
    expect(quantities.map(({ scope }) => [scope.year, scope.yearFrom])).toEqual([
      [2017, 'stated'],
      [2017, 'carried'],
      [undefined, 'present']
    ])
  })

  it('gives every figure a span that reads as it was printed, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '12',
            ',',
            '.',
            ' ',
            '345',
            'votes',
            'over',
            '%',
            'Rs',
            '₹',
            'of',
            'the',
            '\n\n',
            'May',
            '-',
            'Asha',
            'Pal',
            '“'
          ),
          {
            maxLength: 40
          }
        ),
        (pieces) => {
          const text = pieces.join('')
          for (const { span, phrase, value } of factsIn(text).quantities) {
            expect(Number.isFinite(value)).toBe(true)
            expect(text.slice(span.start, span.end)).toMatch(/\d/)
            expect(phrase.start).toBeLessThanOrEqual(span.start)
            expect(phrase.end).toBeGreaterThanOrEqual(span.end)
            expect(phrase.end).toBeLessThanOrEqual(text.length)
          }
        }
      )
    )
  })
})
