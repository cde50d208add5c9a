import { describe, expect, it } from 'vitest'
import { findIn } from '../../src/renderer/src/reader/find-in'

const found = (text: string, words: string) =>
  findIn(text, words).map(({ start, end }) => text.slice(start, end))

describe('find in the article', () => {
  it('finds words in any case, across line ends, without overlapping', () => {
    expect(found('Over 12,000 and over\n 12,000', 'over 12')).toEqual(['Over 12', 'over\n 12'])
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa'])
  })

  it('takes what is typed as it is, not as a pattern', () => {
    expect(found('a.b (c) [d] \\ a+b', '.b (c) [')).toEqual(['.b (c) ['])
    expect(found('axb', 'a.b')).toEqual([])
  })

  it('finds Devanagari and letters beyond the first plane by whole spans', () => {
    expect(found('नूरपुर में मतदान', 'मतदान')).toEqual(['मतदान'])
    expect(found('x 𝒜b', '𝒜')).toEqual(['𝒜'])
  })

  it('finds nothing for nothing', () => expect(findIn('text', '  ')).toEqual([]))
})
