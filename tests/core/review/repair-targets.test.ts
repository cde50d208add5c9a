import { describe, expect, it } from 'vitest'
import { repairTargets } from '../../../src/core/review/repair-targets'
import { sampleArticle } from '../../renderer/sample'

const { claims, article } = sampleArticle()
const { text } = article
const edit = (quote: string, words: string) => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, text: words }
}
const targets = (...edits: ReturnType<typeof edit>[]) =>
  repairTargets(text, edits, claims)?.map(({ claim, span, correction }) => [
    claim?.id ?? null,
    text.slice(span.start, span.end),
    correction
  ])

describe('repairTargets', () => {
  it('writes the whole claim anew, in the shortest claim that holds the edit', () => {
    expect(targets(edit('5678', '5,678'))).toEqual([['inner', '5678', '5,678']])
    expect(targets(edit('12,000', '13,000'))).toEqual([['margin', 'over 12,000 votes', 'over 13,000 votes']])
  })

  it('makes several edits of one claim one correction, and those of several claims several', () => {
    expect(targets(edit('votes on', 'ballots on'), edit('won', 'lost'))).toEqual([
      ['outer', 'won by over 5678 votes', 'lost by over 5678 votes'],
      [null, 'votes on', 'ballots on']
    ])
  })

  it('corrects the words themselves where no claim holds them, and the word touched where words are put in', () => {
    expect(targets(edit('Thursday', 'Friday'))).toEqual([[null, 'Thursday', 'Friday']])
    const at = text.indexOf('held') + 4
    expect(targets({ start: at, end: at, text: 's' })).toEqual([[null, 'held', 'helds']])
  })

  it('has none where there is no edit or they reach into each other', () => {
    expect(targets()).toBeUndefined()
    expect(targets(edit('over 12', ''), edit('12,000', ''))).toBeUndefined()
  })
})
