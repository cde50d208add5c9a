import { describe, expect, it } from 'vitest'
import { unseenIn, withUnseenShown } from '../../../src/core/text/unseen'

describe('signs that are not seen', () => {
  it.each([
    ['an override turns a figure', 'won by \u202e231\u202c votes', 'won by [U+202E]231[U+202C] votes'],
    ['an isolate', '\u2067321\u2069', '[U+2067]321[U+2069]'],
    ['nothing between two digits', '1\u200b2', '1[U+200B]2'],
    ['a mark of direction between digits', '12\u200f-34', '12[U+200F]-34'],
    ['two joiners within a Latin name', 'Ra\u200d\u200dwat', 'Ra[U+200D][U+200D]wat'],
    ['a soft hyphen in a figure', '12\u00ad345', '12[U+00AD]345'],
    ['a control that steers terminals', 'a\u001b[31m', 'a[U+001B][31m'],
    ['a letter without a shape', 'x\u3164y', 'x[U+3164]y'],
    ['hidden words', `a${String.fromCodePoint(0xe0041, 0xe0042)}`, 'a[U+E0041][U+E0042]']
  ])('%s', (_, text, shown) => {
    expect(withUnseenShown(text)).toBe(shown)
    const signs = unseenIn(text)
    expect(signs.map(({ name }) => `[${name}]`).join('')).toBe((shown.match(/\[U\+\w+\]/g) ?? []).join(''))
    for (const { start, end, name } of signs)
      expect(text.slice(start, end).codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')).toBe(
        name.slice(2)
      )
  })

  it.each([
    ['joiners of Devanagari', 'क्\u200dष और र\u200cम'],
    ['joiners of Persian, and marks of direction beside Arabic', 'می\u200cخواهم \u200f١٢٣'],
    ['a family of one sign', '👩\u200d👩\u200d👧'],
    [
      'the flag of Scotland',
      `🏴${String.fromCodePoint(0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f)}`
    ],
    ['where a word may be parted', 'Ver\u00adwal\u00adtung'],
    ['spaces, tabs and breaks', 'a\u00a0b\tc\nd\u2009e\r\nf\u000cg'],
    ['a heart in colour', '❤\ufe0f']
  ])('are not: %s', (_, text) => {
    expect(unseenIn(text)).toEqual([])
    expect(withUnseenShown(text)).toBe(text)
  })

  it('are found in time that grows with the text', () => {
    for (const sign of ['\u200f', '\u202e', String.fromCodePoint(0xe0041), '🏴', '1\u00ad'])
      expect(unseenIn(sign.repeat(200_000)).length).toBeLessThanOrEqual(200_000)
  })
})
