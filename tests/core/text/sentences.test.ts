import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../src/core/text/sentences'
import { articleOf, wordsOf } from '../article'

const cut = (text: string) => wordsOf(text, sentencesOf(text, articleOf(text).blocks))

describe('sentencesOf', () => {
  it.each([
    ['He won. She lost.', ['He won.', 'She lost.']],
    ['He paid Rs. 20,000 in fines. He left.', ['He paid Rs. 20,000 in fines.', 'He left.']],
    ['Smt. Rawat spoke. Dr. Pal did not.', ['Smt. Rawat spoke.', 'Dr. Pal did not.']],
    ['J. P. Nadda came. He sat.', ['J. P. Nadda came.', 'He sat.']],
    ['It rose 3.5 per cent. No. 5 fell.', ['It rose 3.5 per cent.', 'No. 5 fell.']],
    ['“We won.” She smiled.', ['“We won.”', 'She smiled.']],
    ['Why? Nobody knows!', ['Why?', 'Nobody knows!']],
    ['The count closed at 5 p.m. on Thursday.', ['The count closed at 5 p.m. on Thursday.']],
    ['वह जीते। वह हारे।', ['वह जीते।', 'वह हारे।']],
    [
      'He sat. She said no. Then the sun rose on Mon. Jan. 5.',
      ['He sat.', 'She said no.', 'Then the sun rose on Mon. Jan. 5.']
    ],
    ['One line\nruns on. Here.\n\nAnother paragraph', ['One line\nruns on.', 'Here.', 'Another paragraph']],
    ['', []]
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })

  it('gives spans in order that lie inside the text, without white space at their ends', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('A', 'b', '.', '!', ' ', '\n', '"', '1', ',', '’', '।'),
          maxLength: 80
        }),
        (text) => {
          let last = 0
          for (const { start, end } of sentencesOf(text, articleOf(text).blocks)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }
      )
    )
  })
})
