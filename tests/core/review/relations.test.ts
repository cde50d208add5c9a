import { describe, expect, it } from 'vitest'
import { mergeRecords } from '../../../src/core/merge/merge-records'
import { stateOf } from '../../../src/core/review/article-state'
import { correctedOf } from '../../../src/core/review/corrected-findings'
import { deskOfOne } from '../desk-of-one'

const story =
  'Council cuts hours\n\nThe council faced a gap of £2.6 million. A refit of the hall costs £1.2 million.\n\nThe gap of £2.4 million is the widest in ten years.\n'

async function declared() {
  const own = await deskOfOne('council.txt', story)
  const { claims, article } = await own.open()
  const claimOn = (words: string) => claims.find(({ anchor }) => anchor.quote.includes(words))!.id
  const spanOf = (words: string) => {
    const start = article.text.indexOf(words)
    return { start, end: start + words.length }
  }
  await own.change({
    field: 'relation',
    claim: claimOn('£2.6 million'),
    id: null,
    value: { kind: 'same', to: spanOf('£2.4 million'), amount: null }
  })
  return { ...own, claimOn, spanOf }
}

describe('a declared relation', () => {
  it('is kept with both claims as one step, and taken back as one', async () => {
    const { open, desk, id, claimOn } = await declared()
    const relations = async (words: string) => (await open()).reviews[claimOn(words)]?.relations
    const [own] = (await relations('£2.6 million'))!
    expect(own).toMatchObject({ kind: 'same', of: claimOn('£2.6 million'), to: claimOn('£2.4 million') })
    expect(await relations('£2.4 million')).toEqual([own])
    expect((await open()).history).toHaveLength(1)
    await desk.undo(id)
    expect(await relations('£2.6 million')).toBeUndefined()
    expect(await relations('£2.4 million')).toBeUndefined()
    await desk.redo(id)
    expect(await relations('£2.4 million')).toEqual([own])
  })

  it('is taken away from both claims, whichever it is taken from', async () => {
    const { open, change, claimOn } = await declared()
    const [own] = (await open()).reviews[claimOn('£2.4 million')]!.relations!
    await change({ field: 'relation', claim: claimOn('£2.4 million'), id: own!.id, value: null })
    const { reviews } = await open()
    expect(reviews[claimOn('£2.6 million')]).not.toHaveProperty('relations')
    expect(reviews[claimOn('£2.4 million')]).not.toHaveProperty('relations')
    expect(correctedOf(await open())).toBeNull()
  })

  it('is asked of the figures as they are corrected', async () => {
    const { open, change, claimOn } = await declared()
    const figures = async () => {
      const { corrected, declared: all } = correctedOf(await open())!
      const { text } = corrected.article
      return all.map(({ of, to }) => [text.slice(of.start, of.end), text.slice(to.start, to.end)])
    }
    expect(await figures()).toEqual([['£2.6 million', '£2.4 million']])
    await change(
      { field: 'correction', claim: claimOn('£2.6 million'), value: '£2.45 million' },
      { field: 'verdict', claim: claimOn('£2.6 million'), value: 'disputed' }
    )
    expect(await figures()).toEqual([['£2.45 million', '£2.4 million']])
  })

  it('marks words that were no claim, and refuses the claim’s own', async () => {
    const { open, desk, id, claimOn, spanOf } = await declared()
    const before = (await open()).claims.length
    const ask = (to: { start: number; end: number }) =>
      desk.change([
        {
          articleId: id,
          changes: [
            {
              field: 'relation',
              claim: claimOn('£2.6 million'),
              id: null,
              value: { kind: 'part', to, amount: null }
            }
          ]
        }
      ])
    expect((await ask(spanOf('£2.6'))).ok).toBe(false)
    expect((await ask(spanOf('hall'))).ok).toBe(true)
    const { claims } = await open()
    expect(claims).toHaveLength(before + 1)
    expect(claims.find(({ origin }) => origin === 'added')!.anchor.quote).toBe('hall')
  })

  it('comes through a merge with a copy that ruled meanwhile', async () => {
    const one = await declared()
    const mine = await one.open()
    const hall = one.claimOn('£1.2 million')
    const ruled = { field: 'verdict', claim: hall, before: null, after: 'verified' } as const
    const theirs = {
      ...mine,
      history: [{ seq: 1, at: '2026-01-01T00:00:01.000Z', by: 'RB', changes: [ruled] }]
    }
    const { record, conflicts } = mergeRecords(theirs, mine)
    const { reviews } = stateOf(record.history)
    expect(conflicts).toEqual([])
    expect(reviews[hall]?.verdict).toBe('verified')
    expect(reviews[one.claimOn('£2.4 million')]?.relations).toEqual(
      mine.reviews[one.claimOn('£2.4 million')]!.relations
    )
  })
})
