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
    ['', []],
    ['He met J.P. Nadda. A.K. Antony stayed.', ['He met J.P. Nadda.', 'A.K. Antony stayed.']],
    ['Md. Azam of U.P. Police spoke.', ['Md. Azam of U.P. Police spoke.']],
    ['She lives in the U.S. He does not.', ['She lives in the U.S.', 'He does not.']],
    ['Polls opened at 5 p.m. Rawat voted.', ['Polls opened at 5 p.m.', 'Rawat voted.']],
    ['At 5 a.m. Rawat voted.', ['At 5 a.m. Rawat voted.']],
    ['Asked, he said No. The hall fell silent.', ['Asked, he said No.', 'The hall fell silent.']],
    ['He paid Rs. 2.5 crore.', ['He paid Rs. 2.5 crore.']],
    ['See p. 12. Art. 370 went.', ['See p. 12.', 'Art. 370 went.']],
    ['They voted in Nov. The count was in Dec. 2022.', ['They voted in Nov.', 'The count was in Dec. 2022.']],
    ['Both sides agreed, you and I. Did they?', ['Both sides agreed, you and I.', 'Did they?']],
    ['“Why now?” he asked. Nobody knew.', ['“Why now?” he asked.', 'Nobody knew.']],
    [
      'He waited ... and then left. . . . Nobody came.',
      ['He waited ... and then left.', '. . . Nobody came.']
    ],
    ['Votes were counted.Turnout was 61.5%.', ['Votes were counted.', 'Turnout was 61.5%.']],
    ['Write to Asha.Rawat@desk.example today.', ['Write to Asha.Rawat@desk.example today.']],
    ['1. Roads 2. Water 3. Power', ['1. Roads', '2. Water', '3. Power']],
    ['(a) Roads. (b) Water.', ['(a) Roads.', '(b) Water.']],
    ['1. Ward 7. Then 2) nothing.', ['1. Ward 7.', 'Then 2) nothing.']],
    ['It fell by 3. 4. was spared.', ['It fell by 3.', '4. was spared.']]
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
