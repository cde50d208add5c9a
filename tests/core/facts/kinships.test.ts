import { describe, expect, it } from 'vitest'
import { kinshipsOf } from '../../../src/core/facts/kinships'
import { factsIn } from '../article'

const ties = (text: string) => {
  const { reading, people } = factsIn(text)
  return kinshipsOf(reading, people).map(({ person, printed, of, start, end }) => [
    person.name,
    printed,
    of,
    text.slice(start, end)
  ])
}

describe('kinshipsOf', () => {
  it.each([
    ['Jane Kerr, the wife of the accused, wept.', [['Jane Kerr', 'wife', 'accused', 'wife']]],
    ['Jane Kerr, 34, elder sister of Karl Marsh, wept.', [['Jane Kerr', 'sister', 'marsh', 'sister']]],
    ['Karl Marsh’s sister, Jane Kerr, wept.', [['Jane Kerr', 'sister', 'marsh', 'sister']]]
  ])('%s', (text, expected) => {
    expect(ties(text)).toEqual(expected)
  })

  it.each(['Jane Kerr met the wife of the accused.', 'His sister, Jane Kerr, wept.'])(
    'reads none in: %s',
    (text) => {
      expect(ties(text)).toEqual([])
    }
  )
})
