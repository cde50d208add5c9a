import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/analyse'
import { shippedModel } from '../../../src/core/claims/shipped-model'
import { streamAnswer } from '../../../src/core/export/stream-answer'
import { articleOf } from '../article'

describe('streamAnswer', () => {
  it.each([
    ['a title', 'Hukum Singh dies'],
    ['no title', undefined],
    ['a title with a trailing space', 'Hukum Singh dies ']
  ])('gives offsets into the fields as given: %s', (_, title) => {
    const text =
      '  Leading space. The late Hukum Singh sat. Then Humkum Singh’s 66, 436 votes 🗳 and 5678 votes counted, 12,000 votes in all.\n\n'
    const article = articleOf(text, title)
    const answer = streamAnswer(article, analyse(article), { model: shippedModel, sentences: true })
    const places = answer.findings.flatMap((finding) => finding.places)
    const claims = answer.claims!
    expect(places.length).toBeGreaterThan(4)
    expect(claims.length).toBeGreaterThan(3)
    for (const { field, start, end } of answer.sentences!) {
      const words = (field === 'title' ? title! : text).slice(start, end)
      expect(words).toBe(words.trim())
    }
    for (const { field, start, end, quote } of [...places, ...claims]) {
      expect((field === 'title' ? title! : text).slice(start, end)).toBe(quote)
    }
  })
})
