import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../src/core/anchor/describe-anchor'
import { readArticle } from '../../../src/core/facts/reading'
import type { Claim } from '../../../src/core/model/claim'
import { emptyReview, type Review } from '../../../src/core/model/review'
import { correctedText, correctionsOf } from '../../../src/core/report/corrections-of'
import { articleOf } from '../article'

/** Corrections of these words in a text, each `wrong` looked for from the start. */
function corrections(
  text: string,
  wanted: readonly (readonly [wrong: string, right: string, more?: Partial<Review>])[]
) {
  const article = articleOf(text)
  const { sentences } = readArticle(article)
  const reviews: Record<string, Review> = {}
  const claims = wanted.map(([wrong, right, more], i): Claim => {
    const start = article.text.indexOf(wrong)
    const span = { start, end: start + wrong.length }
    reviews[`c${i}`] = { ...emptyReview, verdict: 'disputed', correction: right, ...more }
    return {
      id: `c${i}`,
      kinds: ['figure'],
      anchor: describeAnchor(article.text, span),
      sentence: sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end),
      origin: 'found'
    }
  })
  return { text: article.text, ...correctionsOf({ article, sentences, claims }, reviews) }
}

const story = 'He won by 1,200 votes in Ashton. She polled 3,400 votes, he 4,700 votes.'

describe('correctionsOf', () => {
  it('takes what is disputed and rewritten, in reading order, with the whole sentence put right', () => {
    const { made, text } = corrections(story, [
      ['4,700', '4,600'],
      ['3,400', '3,300'],
      ['Ashton', 'Aston']
    ])
    expect(made.map(({ wrong, right }) => [wrong, right])).toEqual([
      ['Ashton', 'Aston'],
      ['3,400', '3,300'],
      ['4,700', '4,600']
    ])
    expect(made[2]!.sentence).toEqual({
      wrong: 'She polled 3,400 votes, he 4,700 votes.',
      right: 'She polled 3,300 votes, he 4,600 votes.'
    })
    expect(made[0]!.sentence.right).toBe('He won by 1,200 votes in Aston.')
    expect(correctedText(text, made)).toContain(
      'He won by 1,200 votes in Aston. She polled 3,300 votes, he 4,600 votes.'
    )
  })

  it('corrects nothing that is not ruled wrong as it stands', () => {
    const { made, clashing } = corrections(story, [
      ['1,200', '1,300', { verdict: 'verified' }],
      ['3,400', '3,300', { verdict: 'needs-source' }],
      ['4,700', '4,600', { stale: '4,500' }],
      ['Ashton', ''],
      ['votes', 'votes']
    ])
    expect([made, clashing]).toEqual([[], []])
  })

  it('makes no two corrections of the same words', () => {
    const { made, clashing, text } = corrections(story, [
      ['1,200 votes', '1,300 votes'],
      ['by 1,200', 'by 1,400'],
      ['votes in Ashton', 'ballots in Aston']
    ])
    expect(made.map(({ wrong }) => wrong)).toEqual(['by 1,200', 'votes in Ashton'])
    expect(clashing.map(({ wrong }) => wrong)).toEqual(['1,200 votes'])
    expect(correctedText(text, made)).toContain('He won by 1,400 ballots in Aston.')
  })

  it('leaves every other letter where it was, whatever is corrected', () => {
    const words = [...new Set(story.match(/[\w,]+/g)!)]
    const wanted = fc.uniqueArray(fc.constantFrom(...words), { maxLength: words.length })
    fc.assert(
      fc.property(wanted, fc.string(), (chosen, right) => {
        const { made, text } = corrections(
          story,
          chosen.map((word) => [word, `<${right}>`] as const)
        )
        let expected = text
        for (const { start, end } of [...made].reverse())
          expected = `${expected.slice(0, start)}<${right}>${expected.slice(end)}`
        expect(correctedText(text, made)).toBe(expected)
      })
    )
  })
})
