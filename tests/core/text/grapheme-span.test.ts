import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemeSpan } from '../../../src/core/text/grapheme-span'

/** The words that a selection of `words`' units from `from` to `to` becomes. */
const selected = (words: string, from: number, to: number) => {
  const { start, end } = graphemeSpan(words, { start: from, end: to })
  return words.slice(start, end)
}

describe('graphemeSpan', () => {
  it.each([
    ['a family of four', 'a👨‍👩‍👧‍👦b', 3, 4, '👨‍👩‍👧‍👦'],
    ['half an emoji', 'won 🗳️!', 4, 5, '🗳️'],
    ['a skin tone', '👍🏽 yes', 2, 3, '👍🏽'],
    ['the second flag of three', '🇮🇳🇳🇵🇧🇹', 6, 7, '🇳🇵'],
    ['an accent of its own', 'cafe\u0301 ', 3, 4, 'e\u0301'],
    ['a vowel sign', 'नतीजे', 2, 3, 'ती'],
    ['a conjunct', 'क्षमा', 0, 1, 'क्ष'],
    ['the end of a conjunct', 'राज्य', 4, 5, 'ज्य'],
    ['a conjunct of three', 'स्त्री', 2, 3, 'स्त्री'],
    ['a line end of two', 'a\r\nb', 2, 3, '\r\n'],
    ['Arabic with its marks', 'مُحَمَّد', 1, 2, 'مُ']
  ])('takes in the whole of %s', (_, words, from, to, whole) => {
    expect(selected(words, from, to)).toBe(whole)
  })

  it.each([
    ['plain letters', 'She won.', 4, 7, 'won'],
    ['whole characters', 'a🗳️b', 1, 4, '🗳️'],
    ['a final virama and a new word', 'सन् दो', 0, 3, 'सन्'],
    ['what lies outside', 'ab', -4, 9, 'ab']
  ])('leaves %s as they are', (_, words, from, to, same) => {
    expect(selected(words, from, to)).toBe(same)
  })

  it('leaves a caret a caret, before the character it stood in', () => {
    expect(graphemeSpan('a👍🏽b', { start: 3, end: 3 })).toEqual({ start: 1, end: 1 })
    expect(graphemeSpan('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })

  it('cuts as one pass over the whole text does, wherever the window falls', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '\r',
      '\n',
      'é',
      'e\u0301',
      '🇮',
      '🇳',
      '👨‍👩‍👧',
      '👍🏽',
      '\u200d',
      'की',
      '\u0600'
    )
    const whole = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 160 }), fc.nat(), fc.nat(), (units, a, b) => {
        const text = units.join('')
        const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y)
        fc.pre(start < end)
        const clusters = [...whole.segment(text)].map(
          ({ index, segment }) => [index, index + segment.length] as const
        )
        expect(graphemeSpan(text, { start, end })).toEqual({
          start: clusters.find(([from, to]) => from <= start && start < to)![0],
          end: clusters.find(([from, to]) => from < end && end <= to)![1]
        })
      })
    )
  })

  it('finds its way in a megabyte of one flag after another, and of marks on one letter', () => {
    expect(selected('🇮🇳'.repeat(250_000), 500_001, 500_002)).toBe('🇮🇳')
    const zalgo = `e${'\u0301'.repeat(1_000_000)}`
    expect(selected(zalgo, 500_000, 500_001).length).toBeGreaterThan(1)
  })
})
