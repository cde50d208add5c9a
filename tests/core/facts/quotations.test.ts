import { describe, expect, it } from 'vitest'
import { factsIn } from '../article'

const read = (text: string) => {
  const { quotations, people } = factsIn(text)
  return quotations.map(({ words, attribution, speaker }) => [
    text.slice(words.start, words.end),
    attribution ? text.slice(attribution.start, attribution.end) : null,
    people.find(({ id }) => id === speaker)?.name ?? null
  ])
}

describe('quotationsOf', () => {
  it.each([
    ['“We shall win,” Asha Rawat said.', [['We shall win,', 'Asha Rawat said', 'Asha Rawat']]],
    ['“We shall win,” said Asha Rawat of Hull.', [['We shall win,', 'said Asha Rawat', 'Asha Rawat']]],
    [
      'Asha Rawat told the crowd: "We shall win."',
      [['We shall win.', 'Asha Rawat told the crowd', 'Asha Rawat']]
    ],
    ['“We shall win,” he said.', [['We shall win,', 'he said', null]]],
    [
      '“We shall win,” said the mayor Asha Rawat.',
      [['We shall win,', 'said the mayor Asha Rawat', 'Asha Rawat']]
    ],
    ['The “gift” was a boat.', [['gift', null, null]]]
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
