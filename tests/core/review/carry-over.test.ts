import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/analyse'
import { describeAnchor } from '../../../src/core/anchor/describe-anchor'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import type { Claim } from '../../../src/core/model/claim'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { carryOver } from '../../../src/core/review/carry-over'

const stamp = { at: '2026-01-02T03:04:05.000Z', by: 'NK' }
const read = (text: string) => {
  const article = articleFromFields({ id: 'hall', title: 'Hall opens', text })
  return { article, analysis: analyse(article) }
}
const first = 'The hall seats 412 people. The works cost £93,000 in all. A barn stood there before.'

/** The article with rulings on the claims that have these words; words no claim has are marked by hand. */
function ruled(text: string, ...quotes: readonly string[]): ArticleRecord {
  const { article, analysis } = read(text)
  const marks = quotes.map((quote): Claim => {
    const found = analysis.claims.find(({ anchor }) => anchor.quote === quote)
    const start = article.text.indexOf(quote)
    const anchor = describeAnchor(article.text, { start, end: start + quote.length })
    return found ?? { id: quote, kinds: [], anchor, sentence: 0, origin: 'added' }
  })
  const changes = marks.map(({ id }) => ({
    field: 'verdict' as const,
    claim: id,
    before: null,
    after: 'verified' as const
  }))
  return {
    article,
    sentences: analysis.sentences,
    claims: [...analysis.claims, ...marks.filter(({ origin }) => origin === 'added')],
    findings: analysis.findings,
    history: [{ ...stamp, seq: 1, changes }],
    versions: [],
    orphans: [],
    addedAt: stamp.at
  }
}

const carried = (old: ArticleRecord, text: string) => {
  const { article, analysis } = read(text)
  return carryOver(old, article, analysis, { ...stamp, by: 'another' })
}

describe('carrying work over to a newer text', () => {
  it('writes no entry where every ruled claim stands as it stood', () => {
    const old = ruled(first, '412 people')
    const { record, ...counts } = carried(old, `${first} Nobody minded.`)
    expect(counts).toEqual({ kept: 1, made: 0, changed: 0, lost: 0 })
    expect(record.history).toEqual(old.history)
    expect(record.versions.map(({ article }) => article.text)).toEqual([old.article.text])
    expect(record.versions[0]).toMatchObject({ replacedAt: stamp.at, replacedBy: 'another' })
  })

  it('keeps no version of the same text, and none of one nobody worked on', () => {
    const old = ruled(first, '412 people')
    expect(carried(old, first).record.versions).toEqual([])
    expect(carried({ ...old, history: [] }, `${first} So.`).record.versions).toEqual([])
  })

  it('keeps the older text of an article that was worked on, though no claim of it was', () => {
    const old = ruled(first)
    const changes = [{ field: 'shelved' as const, before: null, after: 'archived' as const }]
    const shelved = carried({ ...old, history: [{ ...stamp, seq: 1, changes }] }, `${first} Nobody minded.`)
    expect(shelved.record.versions.map(({ article }) => article.text)).toEqual([old.article.text])
    // Words marked by hand are work, also where a file of an older program has no entry of it.
    const marked = carried({ ...ruled(first, 'A barn'), history: [] }, `${first} Nobody minded.`)
    expect(marked.record.versions).toHaveLength(1)
    expect(carried({ ...old, history: [] }, `${first} Nobody minded.`).record.versions).toEqual([])
  })

  it('lists what is gone with the version it stood in, and finds it where it comes back', () => {
    const old = ruled(first, '412 people', '£93,000')
    const gone = carried(old, first.replace('The hall seats 412 people. ', ''))
    expect(gone).toMatchObject({ kept: 1, lost: 1 })
    expect(gone.record.orphans).toMatchObject([{ claim: { anchor: { quote: '412 people' } }, version: 0 }])
    expect(gone.record.history.at(-1)).toMatchObject({
      seq: 2,
      by: 'another',
      changes: [{ field: 'lost', before: '412 people', after: null }]
    })
    const back = carried(gone.record, first)
    expect(back).toMatchObject({ kept: 2, lost: 0 })
    expect(back.record.orphans).toEqual([])
    const id = old.history[0]!.changes.flatMap((change) => ('claim' in change ? [change.claim] : []))[0]
    expect(back.record.claims.find((claim) => claim.id === id)?.anchor.quote).toBe('412 people')
  })

  it('puts a mark made by hand into the sentence that its words stand in now', () => {
    const old = ruled(first, 'barn stood')
    const { record } = carried(old, `It rained. ${first}`)
    const mark = record.claims.find(({ origin }) => origin === 'added')!
    const { start, end } = record.sentences[mark.sentence]!
    expect(record.article.text.slice(start, end)).toBe('A barn stood there before.')
    const { record: shorter } = carried(old, 'A barn stood there before.')
    expect(shorter.claims.find(({ origin }) => origin === 'added')?.sentence).toBe(
      shorter.sentences.length - 1
    )
  })

  it('gives two marks on the same words one place at the most', () => {
    const old = ruled(first, 'barn stood')
    const mark = old.claims.at(-1)!
    const twice = {
      ...old,
      claims: [...old.claims, { ...mark, id: 'second' }],
      history: [
        ...old.history,
        {
          ...stamp,
          seq: 2,
          changes: [{ field: 'note' as const, claim: 'second', before: '', after: 'seen' }]
        }
      ]
    }
    const { record, kept, lost } = carried(twice, `It rained. ${first}`)
    expect([kept, lost]).toEqual([1, 1])
    expect(record.claims.filter(({ origin }) => origin === 'added')).toHaveLength(1)
    expect(record.orphans).toHaveLength(1)
  })
})
