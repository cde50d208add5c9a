import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraseDiff, wordDiff } from '../../../src/core/anchor/word-diff'

const shown = (was: string, now: string, diff = wordDiff): string =>
  diff(was, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`))
    .join('')

describe('wordDiff', () => {
  it.each([
    ['over 5678 votes', 'over 5662 votes', 'over [-5678][+5662] votes'],
    ['1,32,973 votes', '1,23,973 votes', '[-1,32,973][+1,23,973] votes'],
    ['was charged', 'was not charged', 'was [+not ]charged'],
    ['a very long walk', 'a walk', 'a [-very long ]walk'],
    ['same', 'same', 'same'],
    ['', 'new', '[+new]'],
    ['old', '', '[-old]']
  ])('%s → %s', (was, now, expected) => {
    expect(shown(was, now)).toBe(expected)
  })

  it.each([
    ['31 November at noon', '1 December at noon', '[-31 November][+1 December] at noon'],
    ['a b c d', 'e f g d', '[-a b c][+e f g] d'],
    ['31 June, then 9 May', '30 June, then 8 May', '[-31][+30] June, then [-9][+8] May'],
    ['one two', 'one and two', 'one [+and ]two']
  ])('to be read: %s → %s', (was, now, expected) => {
    expect(shown(was, now, phraseDiff)).toBe(expected)
  })

  it.each([['words', wordDiff] as const, ['phrases', phraseDiff] as const])(
    'gives back both texts in %s',
    (_, diffOf) => {
      const text = fc
        .array(fc.constantFrom('a', 'b', ' ', '12', '.', '👍', 'ß'), { maxLength: 40 })
        .map((each) => each.join(''))
      fc.assert(
        fc.property(text, text, (was, now) => {
          const diff = diffOf(was, now)
          const of = (kind: string) =>
            diff
              .filter((part) => part.kind !== kind)
              .map((part) => part.text)
              .join('')
          expect([of('added'), of('removed')]).toEqual([was, now])
        })
      )
    }
  )
})
