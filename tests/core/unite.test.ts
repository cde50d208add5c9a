import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/core/analyse'
import { createDesk } from '../../src/core/desk'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import { mergeRecords } from '../../src/core/merge/merge-records'
import type { ArticleRecord } from '../../src/core/model/desk'
import { stateOf } from '../../src/core/review/article-state'
import { entryFor } from '../../src/core/review/changes-for'
import { withEntry } from '../../src/core/review/with-entry'
import { memoryStore } from './memory-store'

const article = articleFromFields({
  id: 'ward',
  title: 'A seat changes hands',
  text: 'Asha Rao won the ward by 412 votes on Monday, 3 June 2024. Turnout stood at 61.2 per cent, the sheet shows.'
})

/** A desk of Asha's with one article on it, and a clock that goes a minute a look. */
async function deskOfAsha(more: Partial<Parameters<typeof createDesk>[0]> = {}) {
  let minute = 0
  const clock = { now: () => new Date(Date.UTC(2026, 0, 2, 10, minute++)).toISOString() }
  const desk = createDesk({ store: memoryStore(), clock, checker: 'Asha', whoseSteps: () => 'own', ...more })
  await desk.keep(article, analyse(article))
  const record = async (): Promise<ArticleRecord> => {
    const read = await desk.record(article.id)
    if (!read.ok) throw new Error(read.error.message)
    return read.value
  }
  return { desk, record }
}

/** The record after a ruling of Ravi's, made elsewhere at this time. */
function ruledByRavi(record: ArticleRecord, claim: string, verdict: 'verified' | 'disputed', at: string) {
  const stamp = { seq: record.history.length + 1, at, by: 'Ravi' }
  const entry = entryFor(record, [{ field: 'verdict', claim, value: verdict }], stamp)
  if (!entry.ok || entry.value === null) throw new Error('nothing was ruled')
  return withEntry(record, entry.value)
}

describe('work that comes in from elsewhere', () => {
  it('keeps its places, and what was done here follows it, whatever the clocks say', async () => {
    const { desk, record } = await deskOfAsha()
    const [first, second] = (await record()).claims
    const base = await record()
    await desk.change([
      { articleId: article.id, changes: [{ field: 'verdict', claim: first!.id, value: 'verified' }] }
    ])
    // Ravi's clock is a year ahead; his entry is on the server first.
    const theirs = ruledByRavi(base, second!.id, 'disputed', '2027-01-01T00:00:00.000Z')
    const united = await desk.unite(article.id, (mine) => mergeRecords(theirs, mine!, 'a').record)
    expect(united.ok).toBe(true)
    expect((await record()).history.map(({ seq, by }) => `${seq} ${by}`)).toEqual(['1 Ravi', '2 Asha'])
    expect((await record()).history[0]).toEqual(theirs.history[0])
    // Once more, it changes nothing.
    expect(mergeRecords(theirs, await record(), 'a').record).toEqual(await record())
  })

  it('makes a change on a screen that has not caught up a conflict, and no silent win', async () => {
    const told: string[] = []
    const { desk, record } = await deskOfAsha({ onUnited: ({ id }) => told.push(id) })
    const shown = await desk.openArticle(article.id)
    if (!shown.ok) throw new Error(shown.error.message)
    const [claim, other] = shown.value.claims.map(({ id }) => id) as [string, string]
    const theirs = ruledByRavi(await record(), claim, 'disputed', '2026-01-02T09:00:00.000Z')
    await desk.unite(article.id, () => theirs)
    expect(told).toEqual([article.id])
    const { revision } = shown.value
    const rule = (id: string, value: 'verified' | 'disputed', seen?: number) =>
      desk.change([
        { articleId: article.id, changes: [{ field: 'verdict', claim: id, value }], revision: seen }
      ])
    expect((await rule(claim, 'verified', revision)).ok).toBe(true)
    expect((await rule(other, 'verified', revision)).ok).toBe(true)
    const reviews = async () => stateOf((await record()).history).reviews
    expect((await reviews())[claim]).toMatchObject({
      verdict: null,
      conflicts: [
        {
          of: 'verdict',
          sides: [
            { by: 'Ravi', value: 'disputed' },
            { by: 'Asha', value: 'verified' }
          ]
        }
      ]
    })
    expect((await reviews())[other]).toMatchObject({ verdict: 'verified' })
    // Whoever has seen both rules again, and that stands.
    const now = await desk.openArticle(article.id)
    expect(now.ok && now.value.revision).toBeGreaterThan(revision ?? 0)
    await rule(claim, 'verified', now.ok ? now.value.revision : -1)
    expect((await reviews())[claim]).toMatchObject({ verdict: 'verified' })
    expect((await reviews())[claim]?.conflicts).toBeUndefined()
  })

  it('takes back one’s own step though a colleague’s came after it', async () => {
    const { desk, record } = await deskOfAsha()
    const [first, second] = (await record()).claims.map(({ id }) => id) as [string, string]
    await desk.change([
      { articleId: article.id, changes: [{ field: 'verdict', claim: first, value: 'verified' }] }
    ])
    await desk.unite(article.id, (mine) => ruledByRavi(mine!, second, 'disputed', '2026-01-02T12:00:00.000Z'))
    expect((await desk.undo(article.id)).ok).toBe(true)
    const { reviews } = stateOf((await record()).history)
    expect(reviews[first]).toBeUndefined()
    expect(reviews[second]).toMatchObject({ verdict: 'disputed' })
    expect(await desk.undo(article.id)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } })
  })
})
