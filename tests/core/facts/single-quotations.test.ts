import { describe, expect, it } from 'vitest'
import { singleQuotationsIn } from '../../../src/core/facts/single-quotations'

const quoted = (text: string) =>
  singleQuotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('singleQuotationsIn', () => {
  it.each([
    ["She said: 'We gave it all.' Then she left.", ["'We gave it all.'"]],
    ['She said ‘we won’t go back’ and left.', ['‘we won’t go back’']],
    ['He called it ‘the workers’ last chance’ and left.', ['‘the workers’ last chance’']],
    ["'It helps the workers', she said.", ["'It helps the workers'"]]
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it.each([
    ["a plural's apostrophe", "The workers' rights and the dogs' lead were gone."],
    ['a short word', "It was a 'win' for rock 'n' roll in the '90s."],
    ['double marks in the paragraph', 'She said: "It was \'the best of times\' then."'],
    ['a mark without a partner', "She said: 'We gave it all and left"]
  ])('reads none in %s', (_, text) => {
    expect(quoted(text)).toEqual([])
  })

  it('takes time in proportion to marks without partners', () => {
    expect(quoted("'a ".repeat(20_000))).toEqual([])
  })
})
