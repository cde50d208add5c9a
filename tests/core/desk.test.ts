import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDesk } from '../../src/core/desk'
import { markdown } from '../../src/core/export/markdown'
import { exporters } from '../../src/core/export/registry'
import type { ReviewChange } from '../../src/core/model/review'
import type { Result } from '../../src/core/result'
import { fileOf } from './article'
import { keepFile } from './keep-file'
import { memoryStore } from './memory-store'

const sample = (name: string) =>
  fileOf(readFileSync(resolve(import.meta.dirname, '../../resources/samples', name)), name)

/** The value of a result that must be ok. */
function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

async function deskWithSample() {
  const store = memoryStore()
  let tick = 0
  const clock = { now: () => `2026-01-02T03:04:${String(tick++).padStart(2, '0')}.000Z` }
  const desk = createDesk({ store, clock, checker: 'NK' })
  const articleId = (await keepFile(desk, sample('noorpur-kairana-2018.txt'))).summary.id
  const article = ok(await desk.openArticle(articleId))
  const claimId = article.claims.find(({ anchor }) => anchor.quote === 'over 5678 votes')!.id
  const rule = (change: ReviewChange) => desk.rule({ articleId, claimId, change })
  return { store, desk, articleId, claimId, rule }
}

const dispute: ReviewChange = { field: 'verdict', value: 'disputed' }

describe('createDesk', () => {
  it('rules, keeps who and when, and counts', async () => {
    const { desk, articleId, claimId, rule } = await deskWithSample()
    ok(await rule(dispute))
    ok(await rule({ field: 'correction', value: '5,662 votes' }))
    const article = ok(await desk.openArticle(articleId))
    expect(article.reviews[claimId]).toEqual({ verdict: 'disputed', correction: '5,662 votes', note: '' })
    expect(article.history).toEqual([
      {
        seq: 1,
        at: '2026-01-02T03:04:01.000Z',
        by: 'NK',
        claim: claimId,
        field: 'verdict',
        before: null,
        after: 'disputed'
      },
      {
        seq: 2,
        at: '2026-01-02T03:04:02.000Z',
        by: 'NK',
        claim: claimId,
        field: 'correction',
        before: '',
        after: '5,662 votes'
      }
    ])
    expect(desk.view().articles[0]).toMatchObject({ progress: { ruled: 1, disputed: 1 }, alarms: 3 })
  })

  it('keeps every one of many rulings made at once, each with its own place in the history', async () => {
    const { desk, articleId, rule } = await deskWithSample()
    const words = Array.from({ length: 40 }, (_, i) => `note ${i}`)
    await Promise.all(words.map((value) => rule({ field: 'note', value })))
    const { history } = ok(await desk.openArticle(articleId))
    expect(history.map(({ seq }) => seq)).toEqual(words.map((_, i) => i + 1))
    expect(history.map(({ after }) => after)).toEqual(words)
    expect(history.slice(1).map(({ before }) => before)).toEqual(words.slice(0, -1))
  })

  it('records nothing where nothing changes', async () => {
    const { desk, articleId, rule } = await deskWithSample()
    ok(await rule(dispute))
    expect(ok(await rule(dispute)).entry).toBeNull()
    expect(ok(await desk.openArticle(articleId)).history).toHaveLength(1)
  })

  it('says why a ruling was not kept, and keeps the article as it was', async () => {
    const { store, desk, articleId, rule } = await deskWithSample()
    store.failing = true
    expect(await rule(dispute)).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(ok(await desk.openArticle(articleId)).history).toEqual([])
    store.failing = false
    ok(await rule(dispute))
  })

  it('refuses a claim and an article it does not have', async () => {
    const { desk, articleId } = await deskWithSample()
    const refused = await desk.rule({ articleId, claimId: 'nothing', change: dispute })
    expect(refused).toMatchObject({ ok: false, error: { code: 'claim-missing' } })
    expect(await desk.openArticle('nothing')).toMatchObject({ ok: false, error: { code: 'article-missing' } })
  })

  it('adds a file again without losing a ruling', async () => {
    const { desk, articleId, claimId, rule } = await deskWithSample()
    ok(await rule(dispute))
    const again = await keepFile(desk, sample('noorpur-kairana-2018.txt'))
    expect(again).toMatchObject({ summary: { id: articleId, progress: { disputed: 1 } }, outcome: 'same' })
    expect(ok(await desk.openArticle(articleId)).reviews[claimId]?.verdict).toBe('disputed')
    expect(desk.view().articles).toHaveLength(1)
  })

  it('carries rulings over to a changed text: kept, stale until ruled on again, or listed as gone', async () => {
    const { desk, articleId, claimId, rule } = await deskWithSample()
    ok(await rule(dispute))
    const first = ok(await desk.openArticle(articleId))
    const idOf = (quote: string) => first.claims.find(({ anchor }) => anchor.quote === quote)!.id
    const [kept, gone] = [idOf('over 12,000 votes'), idOf('45,902 votes')]
    for (const id of [kept, gone]) {
      ok(await desk.rule({ articleId, claimId: id, change: { field: 'verdict', value: 'verified' } }))
    }
    const { name, bytes } = sample('noorpur-kairana-2018.txt')
    const text = new TextDecoder().decode(bytes)
    const cut = /[^.]*45,902[^.]*\./.exec(text)![0]
    const edited = fileOf(text.replace('5678', '5662').replace(cut, ''), name)
    expect(await keepFile(desk, edited)).toMatchObject({
      outcome: 'changed',
      carried:
        'noorpur-kairana-2018.txt has changed since it was checked here. Of your work, 1 claim keeps its review; ' +
        '1 says something else now: rule again; 1 is not in it any more and stays listed. The older text is kept.'
    })
    const now = ok(await desk.openArticle(articleId))
    expect(now.article.text).toContain('5662')
    expect(now.versions).toEqual([
      { article: first.article, replacedAt: '2026-01-02T03:04:04.000Z', replacedBy: 'NK' }
    ])
    const wordsOf = (id: string) => now.claims.find((claim) => claim.id === id)?.anchor.quote
    expect([wordsOf(kept), wordsOf(claimId), wordsOf(gone)]).toEqual([
      'over 12,000 votes',
      'over 5662 votes',
      undefined
    ])
    expect(now.orphans.map(({ claim, version }) => [claim.id, claim.anchor.quote, version])).toEqual([
      [gone, '45,902 votes', 0]
    ])
    expect(now.reviews[kept]).toEqual({ verdict: 'verified', correction: '', note: '' })
    expect(now.reviews[gone]?.verdict).toBe('verified')
    expect(now.reviews[claimId]).toEqual({
      verdict: 'disputed',
      correction: '',
      note: '',
      stale: 'over 5678 votes'
    })
    expect(
      now.history
        .slice(3)
        .map(({ seq, by, claim, field, before, after }) => [seq, by, claim, field, before, after])
    ).toEqual([
      [4, 'NK', claimId, 'changed', 'over 5678 votes', 'over 5662 votes'],
      [5, 'NK', gone, 'lost', '45,902 votes', null]
    ])
    expect(desk.view().articles[0]?.progress).toMatchObject({ ruled: 1, disputed: 0 })
    expect(new Set(now.claims.map(({ id }) => id)).size).toBe(now.claims.length)

    // The same verdict again is a new ruling, on the new words.
    const again = ok(await rule(dispute))
    expect(again.review).toEqual({ verdict: 'disputed', correction: '', note: '' })
    expect(again.entry).toMatchObject({ seq: 6, field: 'verdict', before: 'disputed', after: 'disputed' })
    expect(ok(await desk.openArticle(articleId)).reviews[claimId]).toEqual(again.review)
    expect(desk.view().articles[0]?.progress).toMatchObject({ ruled: 2, disputed: 1 })

    // The same text again changes nothing; the older text again brings the lost words back.
    expect(await keepFile(desk, edited)).toMatchObject({ outcome: 'same', carried: null })
    expect(ok(await desk.openArticle(articleId)).history).toHaveLength(6)
    await keepFile(desk, sample(name))
    const back = ok(await desk.openArticle(articleId))
    expect(back.orphans).toEqual([])
    expect(back.claims.find(({ id }) => id === gone)?.anchor.quote).toBe('45,902 votes')
    expect(back.versions).toHaveLength(2)
    expect(back.reviews[claimId]?.stale).toBe('over 5662 votes')
    expect(back.history.slice(6).map(({ claim, field }) => [claim, field])).toEqual([
      [gone, 'moved'],
      [claimId, 'changed']
    ])
  })

  it('undoes and redoes, also from another session, and counts', async () => {
    const { store, desk, articleId, claimId, rule } = await deskWithSample()
    expect(await desk.undo(articleId)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } })
    ok(await rule(dispute))
    ok(await rule({ field: 'note', value: 'Asked the returning officer.' }))
    const later = createDesk({
      store,
      clock: { now: () => '2026-02-03T00:00:00.000Z' },
      checker: 'Second'
    })
    expect(ok(await later.undo(articleId))).toMatchObject({
      claimId,
      review: { verdict: 'disputed', note: '' }
    })
    expect(ok(await later.undo(articleId)).review).toEqual({ verdict: null, correction: '', note: '' })
    expect(later.view().articles[0]?.progress.ruled).toBe(0)
    expect(ok(await later.redo(articleId))).toMatchObject({
      review: { verdict: 'disputed', note: '' },
      entry: { seq: 5, by: 'Second', field: 'verdict', redoes: 1 }
    })
    expect(later.view().articles[0]?.progress.ruled).toBe(1)
    expect(ok(await later.redo(articleId)).review.note).toBe('Asked the returning officer.')
    expect(await later.redo(articleId)).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } })
    expect(ok(await desk.openArticle(articleId)).history).toHaveLength(6)
  })

  it('replaces a text nobody worked on without keeping it', async () => {
    const { desk, articleId } = await deskWithSample()
    const { name, bytes } = sample('noorpur-kairana-2018.txt')
    const edited = fileOf(new TextDecoder().decode(bytes).replace('5678', '5662'), name)
    expect(await keepFile(desk, edited)).toMatchObject({ outcome: 'changed', carried: null })
    const now = ok(await desk.openArticle(articleId))
    expect([now.article.text.includes('5662'), now.versions, now.history]).toEqual([true, [], []])
  })

  it('loses nothing from the report when the text changes: what was written is under what changed or is gone', async () => {
    const { desk, articleId, claimId, rule } = await deskWithSample()
    ok(await rule(dispute))
    ok(await rule({ field: 'correction', value: '5,662 votes' }))
    const { claims } = ok(await desk.openArticle(articleId))
    const gone = claims.find(({ anchor }) => anchor.quote === '45,902 votes')!.id
    ok(await desk.rule({ articleId, claimId: gone, change: { field: 'verdict', value: 'needs-source' } }))
    ok(
      await desk.rule({
        articleId,
        claimId: gone,
        change: { field: 'note', value: 'Ask the returning officer.' }
      })
    )
    const { name, bytes } = sample('noorpur-kairana-2018.txt')
    const text = new TextDecoder().decode(bytes)
    const cut = /[^.]*45,902[^.]*\./.exec(text)![0]
    await keepFile(desk, fileOf(text.replace('5678', '5661').replace(cut, ''), name))
    const report = ok(await desk.report([articleId], markdown))
    expect(claimId).not.toBe(gone)
    expect(report).toContain(
      '- “over 5661 votes”, paragraph 1\n' +
        '  - Changed since it was ruled disputed: it said “over 5678 votes”.\n' +
        '  - Proposed: **5,662 votes**\n'
    )
    expect(report).toMatch(
      /### No longer in the text\n\n- “45,902 votes”, in need of a source by NK, [^\n]+\n {2}- Note: Ask the returning officer\.\n/
    )
  })

  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    'writes as the golden file has it: %s',
    async (id, exporter) => {
      const { desk, articleId, claimId, rule } = await deskWithSample()
      ok(await rule(dispute))
      ok(await rule({ field: 'correction', value: '5,662 votes' }))
      ok(await rule({ field: 'note', value: 'Early count; <b>final</b> sheet *differs*.' }))
      const { claims } = ok(await desk.openArticle(articleId))
      const rest = (['verified', 'needs-source', 'not-checkable'] as const).map((value, i) => ({
        articleId,
        claimId: claims.filter(({ id }) => id !== claimId)[i]!.id,
        change: { field: 'verdict', value } as const
      }))
      for (const request of rest) ok(await desk.rule(request))
      const misspelt = claims.findLast(({ anchor }) => anchor.quote.endsWith('Humkum Singh'))!
      for (const change of [
        dispute,
        { field: 'correction', value: misspelt.anchor.quote.replace('Humkum', 'Hukum') }
      ] as const)
        ok(await desk.rule({ articleId, claimId: misspelt.id, change }))
      const ids = [articleId]
      if (id !== 'corrected') ids.push((await keepFile(desk, sample('sisamau-2024.txt'))).summary.id)
      await expect(ok(await desk.report(ids, exporter))).toMatchFileSnapshot(
        resolve(import.meta.dirname, `../fixtures/reports/${id}.${exporter.extension}`)
      )
    }
  )
})
