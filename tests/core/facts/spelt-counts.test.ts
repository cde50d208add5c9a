import { describe, expect, it } from 'vitest'
import { factsIn } from '../article'

/** The figures of a text that no digits are in. */
const spelt = (text: string) =>
  factsIn(text).figures.flatMap(({ span, phrase, value }) =>
    /\d/.test(text.slice(span.start, span.end)) ? [] : [[text.slice(phrase.start, phrase.end), value]]
  )

describe('speltCountsOf', () => {
  it.each([
    [
      'Seven men and six women came.',
      [
        ['Seven men', 7],
        ['six women', 6]
      ]
    ],
    ['It has twenty-one rooms.', [['twenty-one rooms', 21]]],
    ['Some two hundred and fifty jobs will go.', [['Some two hundred and fifty jobs', 250]]],
    ['It drew three thousand people.', [['three thousand people', 3000]]],
    ['Eight per cent voted.', [['Eight per cent', 8]]],
    ['At least nine were hurt.', [['At least nine', 9]]],
    ['He has one brother.', [['one brother', 1]]]
  ])('%s', (text, expected) => {
    expect(spelt(text)).toEqual(expected)
  })

  it.each([
    ['a fraction', 'Two thirds of it is gone.'],
    ['a figure with its scale word', 'It cost 2.5 million.'],
    ['a length of time', 'He ran it for six years, three times.'],
    ['a name', 'They crossed at Seven Oaks and watched Channel Four.'],
    ['a pronoun', 'No one saw the one he meant.'],
    ['an hour', "At nine o'clock it rained."],
    ['a number too long to be sure of', 'It drew three thousand two hundred.']
  ])('reads none in %s', (_, text) => {
    expect(spelt(text)).toEqual([])
  })

  it('stands in reading order among the figures', () => {
    const text = 'It has 28 Labour members, eight Liberals and 4 Greens.'
    expect(factsIn(text).figures.map(({ value }) => value)).toEqual([28, 8, 4])
  })

  it('knows a margin in words', () => {
    const [margin] = factsIn('It was carried with a majority of eight votes.').figures
    expect(margin).toMatchObject({ value: 8, measure: 'margin', unit: 'votes' })
  })
})
