import { describe, expect, it } from 'vitest'
import { quoteBalance } from '../../../src/core/checks/quote.balance'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const marks = (text: string) =>
  runChecks(factsIn(text), [quoteBalance]).map(({ code, places }) => [code, places[0]!.start])

describe('quote.balance', () => {
  it.each([
    ['He said “no. She said “yes” to it.', [['unclosed', 8]]],
    ['He said no” to it. She “left”.', [['unopened', 10]]],
    ['“No,“ he said. “Yes,” said she.', [['turned', 4]]],
    ['He said "no to it.', [['unclosed', 8]]],
    [
      '"One.\n\nTwo," he said.',
      [
        ['unclosed', 0],
        ['unopened', 11]
      ]
    ]
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected)
  })

  it.each([
    '“One.\n\n“Two.\n\n“Three,” he said.',
    '"One. "Two," he said.',
    'It is 12" wide. "It fits," she said.',
    'He is 6\'2" and she is 5\'4".',
    '("It fits.") She nodded.',
    '“It ‘fits’,” she said; the voters’ ’tis.',
    '"It fits" - "it does not".'
  ])('is silent: %s', (text) => {
    expect(marks(text)).toEqual([])
  })

  it('lists no more marks than anybody would read', () => {
    expect(marks('“'.repeat(10_000))).toHaveLength(50)
  })
})
