import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createDesk } from '../../src/core/desk'
import { markdown } from '../../src/core/export/markdown'
import { writeReport } from '../../src/core/export/write-report'
import type { AskedChange } from '../../src/core/model/change'
import type { EvidenceContent } from '../../src/core/model/evidence'
import { emptyReview, type Verdict } from '../../src/core/model/review'
import type { DeskStore } from '../../src/core/ports'
import { done, fail, type Result } from '../../src/core/result'
import { type Carried, carryOver } from '../../src/core/review/carry-over'
import { documentWriters } from '../../src/node/document-writers'
import { sourceFiles } from '../../src/node/source-files'
import { goldenExporters, goldenName, goldenText } from '../golden-report'
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
  const change = async (asked: AskedChange) => {
    const result = await desk.change([{ articleId: articleId, changes: [asked] }])
    return result.ok ? done(result.value[0]!) : result
  }
  const rule = (value: Verdict, claim = claimId) => change({ field: 'verdict', claim, value })
  const write = (field: 'correction' | 'note', value: string, claim = claimId) =>
    change({ field, claim, value })
  const reviewOf = async (claim = claimId) => ok(await desk.openArticle(articleId)).reviews[claim]
  return { store, desk, articleId: articleId, claimId, change, rule, write, reviewOf }
}

/** The same desk, opened by somebody else later. */
const secondDesk = (store: DeskStore) =>
  createDesk({
    store,
    clock: { now: () => '2026-02-03T00:00:00.000Z' },
    checker: 'Second'
  })

describe('createDesk', () => {
  it('rules, keeps who and when, and counts', async () => {
    const { desk, articleId, claimId, rule, write } = await deskWithSample()
    ok(await rule('disputed'))
    ok(await write('correction', '5,662 votes'))
    const article = ok(await desk.openArticle(articleId))
    expect(article.reviews[claimId]).toEqual({
      ...emptyReview,
      verdict: 'disputed',
      correction: '5,662 votes'
    })
    expect(article.history).toEqual([
      {
        seq: 1,
        at: '2026-01-02T03:04:01.000Z',
        by: 'NK',
        changes: [{ field: 'verdict', claim: claimId, before: null, after: 'disputed' }]
      },
      {
        seq: 2,
        at: '2026-01-02T03:04:02.000Z',
        by: 'NK',
        changes: [{ field: 'correction', claim: claimId, before: '', after: '5,662 votes' }]
      }
    ])
    expect(desk.view().articles[0]).toMatchObject({ progress: { ruled: 1, disputed: 1 }, alarms: 3 })
  })

  it('keeps every one of many rulings made at once, each with its own place in the history', async () => {
    const { desk, articleId, write } = await deskWithSample()
    const words = Array.from({ length: 40 }, (_, i) => `note ${i}`)
    await Promise.all(words.map((value) => write('note', value)))
    const { history } = ok(await desk.openArticle(articleId))
    expect(history.map(({ seq }) => seq)).toEqual(words.map((_, i) => i + 1))
    const notes = history.map(({ changes }) => changes[0]).filter((each) => each?.field === 'note')
    expect(notes.map(({ after }) => after)).toEqual(words)
    expect(notes.slice(1).map(({ before }) => before)).toEqual(words.slice(0, -1))
  })

  it('records nothing where nothing changes', async () => {
    const { desk, articleId, rule } = await deskWithSample()
    ok(await rule('disputed'))
    expect(ok(await rule('disputed')).entry).toBeNull()
    expect(ok(await desk.openArticle(articleId)).history).toHaveLength(1)
  })

  it('says why a ruling was not kept, and keeps the article as it was', async () => {
    const { store, desk, articleId, rule } = await deskWithSample()
    store.failing = true
    expect(await rule('disputed')).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(ok(await desk.openArticle(articleId)).history).toEqual([])
    store.failing = false
    ok(await rule('disputed'))
  })

  it('refuses a claim and an article it does not have', async () => {
    const { desk, articleId } = await deskWithSample()
    const refused = await desk.change([
      { articleId, changes: [{ field: 'verdict', claim: 'nothing', value: 'disputed' }] }
    ])
    expect(refused).toMatchObject({ ok: false, error: { code: 'claim-missing' } })
    expect(await desk.openArticle('nothing')).toMatchObject({ ok: false, error: { code: 'article-missing' } })
  })

  it('adds a file again without losing a ruling', async () => {
    const { desk, articleId, claimId, rule } = await deskWithSample()
    ok(await rule('disputed'))
    const again = await keepFile(desk, sample('noorpur-kairana-2018.txt'))
    expect(again).toMatchObject({ summary: { id: articleId, progress: { disputed: 1 } }, outcome: 'same' })
    expect(ok(await desk.openArticle(articleId)).reviews[claimId]?.verdict).toBe('disputed')
    expect(desk.view().articles).toHaveLength(1)
  })

  it('has work carried over elsewhere where it is asked to, only where a newer text comes under work', async () => {
    const name = 'noorpur-kairana-2018.txt'
    const text = new TextDecoder().decode(sample(name).bytes)
    const carry = vi.fn(
      async (...words: Parameters<typeof carryOver>): Promise<Result<Carried>> => done(carryOver(...words))
    )
    const clock = { now: () => '2026-01-02T03:04:05.000Z' }
    const desk = createDesk({ store: memoryStore(), clock, checker: 'NK', carry })
    const { id } = (await keepFile(desk, fileOf(text, name))).summary
    await keepFile(desk, fileOf(text.replace('73 booths', '74 booths'), name))
    await keepFile(desk, fileOf(text, name))
    expect(carry).not.toHaveBeenCalled()
    const claim = ok(await desk.openArticle(id)).claims[0]!.id
    ok(await desk.change([{ articleId: id, changes: [{ field: 'verdict', claim, value: 'verified' }] }]))
    await keepFile(desk, fileOf(text, name))
    expect(carry).not.toHaveBeenCalled()
    await keepFile(desk, fileOf(text.replace('73 booths', '74 booths'), name))
    expect(carry).toHaveBeenCalledOnce()
    expect(ok(await desk.openArticle(id)).versions).toHaveLength(1)
    carry.mockResolvedValueOnce(fail('too-slow', 'It took too long.'))
    const article = ok(await desk.openArticle(id))
    const again = await desk.keep({ ...article.article, text: `${text} ` }, { ...article, failed: [] })
    expect(again).toMatchObject({ ok: false, error: { code: 'too-slow' } })
    expect(ok(await desk.openArticle(id))).toEqual(article)
  })

  it('carries rulings over to a changed text: kept, stale until ruled on again, or listed as gone', async () => {
    const { desk, articleId, claimId, rule, reviewOf } = await deskWithSample()
    ok(await rule('disputed'))
    const first = ok(await desk.openArticle(articleId))
    const idOf = (quote: string) => first.claims.find(({ anchor }) => anchor.quote === quote)!.id
    const [kept, gone] = [idOf('over 12,000 votes'), idOf('45,902 votes')]
    for (const id of [kept, gone]) {
      ok(await rule('verified', id))
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
    expect(now.reviews[kept]).toEqual({ ...emptyReview, verdict: 'verified' })
    expect(now.reviews[gone]?.verdict).toBe('verified')
    expect(now.reviews[claimId]).toEqual({
      ...emptyReview,
      verdict: 'disputed',
      stale: 'over 5678 votes'
    })
    expect(now.history.slice(3)).toEqual([
      {
        seq: 4,
        at: '2026-01-02T03:04:04.000Z',
        by: 'NK',
        changes: [
          { field: 'changed', claim: claimId, before: 'over 5678 votes', after: 'over 5662 votes' },
          { field: 'lost', claim: gone, before: '45,902 votes', after: null }
        ]
      }
    ])
    expect(desk.view().articles[0]?.progress).toMatchObject({ ruled: 1, disputed: 0 })
    expect(new Set(now.claims.map(({ id }) => id)).size).toBe(now.claims.length)

    // The same verdict again is a new ruling, on the new words.
    const again = ok(await rule('disputed'))
    expect(again.entry).toMatchObject({
      seq: 5,
      changes: [{ field: 'verdict', before: 'disputed', after: 'disputed' }]
    })
    expect(await reviewOf()).toEqual({ ...emptyReview, verdict: 'disputed' })
    expect(desk.view().articles[0]?.progress).toMatchObject({ ruled: 2, disputed: 1 })

    // The same text again changes nothing; the older text again brings the lost words back.
    expect(await keepFile(desk, edited)).toMatchObject({ outcome: 'same', carried: null })
    expect(ok(await desk.openArticle(articleId)).history).toHaveLength(5)
    await keepFile(desk, sample(name))
    const back = ok(await desk.openArticle(articleId))
    expect(back.orphans).toEqual([])
    expect(back.claims.find(({ id }) => id === gone)?.anchor.quote).toBe('45,902 votes')
    expect(back.versions).toHaveLength(2)
    expect(back.reviews[claimId]?.stale).toBe('over 5662 votes')
    expect(back.history.slice(5)).toMatchObject([
      {
        changes: [
          { field: 'moved', claim: gone },
          { field: 'changed', claim: claimId }
        ]
      }
    ])
  })

  it('undoes and redoes, also from another session, and counts', async () => {
    const { store, desk, articleId, claimId, rule, write } = await deskWithSample()
    expect(await desk.undo(articleId)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } })
    ok(await rule('disputed'))
    ok(await write('note', 'Asked the returning officer.'))
    const later = secondDesk(store)
    const reviewNow = async () => ok(await later.openArticle(articleId)).reviews[claimId]
    expect(ok(await later.undo(articleId))).toMatchObject([
      { articleId, summary: { progress: { ruled: 1 } } }
    ])
    expect(await reviewNow()).toEqual({ ...emptyReview, verdict: 'disputed' })
    ok(await later.undo(articleId))
    expect(await reviewNow()).toBeUndefined()
    expect(later.view().articles[0]?.progress.ruled).toBe(0)
    expect(ok(await later.redo(articleId))).toMatchObject([
      { entry: { seq: 5, by: 'Second', changes: [{ field: 'verdict' }], redoes: 1 } }
    ])
    expect(later.view().articles[0]?.progress.ruled).toBe(1)
    ok(await later.redo(articleId))
    expect((await reviewNow())?.note).toBe('Asked the returning officer.')
    expect(await later.redo(articleId)).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } })
    expect(ok(await desk.openArticle(articleId)).history).toHaveLength(6)
  })

  it('makes one step over several articles, and takes all of it back in one, also from another session', async () => {
    const { store, desk, articleId, claimId } = await deskWithSample()
    const otherId = (await keepFile(desk, sample('sisamau-2024.txt'))).summary.id
    const other = ok(await desk.openArticle(otherId)).claims[0]!.id
    const verify = (claim: string): AskedChange => ({ field: 'verdict', claim, value: 'verified' })
    ok(
      await desk.change([
        { articleId, changes: [verify(claimId), { field: 'status', claim: claimId, value: 'signed-off' }] },
        { articleId: otherId, changes: [verify(other)] }
      ])
    )
    const ruled = () => desk.view().articles.map(({ progress }) => progress.ruled)
    expect(ruled()).toEqual([1, 1])
    const later = secondDesk(store)
    expect(ok(await later.undo(otherId)).map(({ entry }) => entry?.undoes)).toEqual([1, 1])
    expect(ruled()).toEqual([0, 0])
    ok(await later.redo(articleId))
    expect(ruled()).toEqual([1, 1])
    expect(ok(await later.openArticle(articleId)).reviews[claimId]).toEqual({
      ...emptyReview,
      verdict: 'verified',
      status: 'signed-off'
    })
  })

  it('takes steps of several articles back in the order of time, then what was made before it was opened', async () => {
    const { store, desk, articleId, claimId } = await deskWithSample()
    const otherId = (await keepFile(desk, sample('sisamau-2024.txt'))).summary.id
    const other = ok(await desk.openArticle(otherId)).claims[0]!.id
    const verify = (article: string, claim: string) =>
      desk.change([{ articleId: article, changes: [{ field: 'verdict', claim, value: 'verified' }] }])
    ok(await verify(articleId, claimId))
    const later = secondDesk(store)
    const laterVerify = (article: string, claim: string) =>
      later.change([{ articleId: article, changes: [{ field: 'status', claim, value: 'checked' }] }])
    ok(await laterVerify(articleId, claimId))
    ok(await laterVerify(otherId, other))
    const undone = async (at: string | null) => ok(await later.undo(at)).map((each) => each.articleId)
    expect(await undone(articleId)).toEqual([otherId])
    expect(await undone(otherId)).toEqual([articleId])
    expect(await later.undo(null)).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } })
    expect(await undone(articleId)).toEqual([articleId])
    expect(later.view().articles.map(({ progress }) => progress.ruled)).toEqual([0, 0])
    const redone = async () => ok(await later.redo(null)).map((each) => each.articleId)
    expect([await redone(), await redone(), await redone()]).toEqual([[articleId], [articleId], [otherId]])
    ok(await laterVerify(articleId, ok(await later.openArticle(articleId)).claims[1]!.id))
    expect(await later.redo(null)).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } })
  })

  it('keeps articles off the desk with all that was done to them, and puts them back in their places', async () => {
    const { store, desk, articleId, claimId, rule } = await deskWithSample()
    const otherId = (await keepFile(desk, sample('sisamau-2024.txt'))).summary.id
    ok(await rule('verified', claimId))
    ok(await desk.change([{ articleId, changes: [{ field: 'signedOff', value: '' }] }]))
    const shelve = (...ids: string[]) =>
      desk.change(
        ids.map((id) => ({ articleId: id, changes: [{ field: 'shelved', value: 'archived' } as const] }))
      )
    const ids = (from: typeof desk) => {
      const { articles, shelved } = from.view()
      return [articles.map(({ id }) => id), shelved?.map(({ id }) => id)]
    }
    ok(await shelve(articleId, otherId))
    expect(ids(desk)).toEqual([[], [articleId, otherId]])
    // Shelved again, nothing changes.
    expect(ok(await shelve(articleId)).map(({ entry }) => entry)).toEqual([null])
    const later = secondDesk(store)
    expect(ids(later)).toEqual([[], [articleId, otherId]])
    ok(await desk.undo(null))
    expect(ids(desk)).toEqual([[articleId, otherId], []])
    const view = ok(await desk.openArticle(articleId))
    expect(view.reviews[claimId]?.verdict).toBe('verified')
    expect(view.signedOff?.changedSince).toBe(false)
    expect(view.shelf).toBeUndefined()
  })

  it('changes nothing of a step of which one part cannot be made', async () => {
    const { desk, articleId, claimId } = await deskWithSample()
    const refused = await desk.change([
      {
        articleId,
        changes: [
          { field: 'verdict', claim: claimId, value: 'verified' },
          { field: 'added', value: { start: 5, end: 5 } }
        ]
      }
    ])
    expect(refused).toMatchObject({ ok: false, error: { code: 'words-refused' } })
    expect(ok(await desk.openArticle(articleId)).history).toEqual([])
  })

  it('signs off the text as it stands, and says where something changed since', async () => {
    const { desk, articleId, claimId, change, rule } = await deskWithSample()
    ok(await change({ field: 'signedOff', value: 'read twice' }))
    const { progress, signedOff } = desk.view().articles[0]!
    expect(signedOff).toEqual({ by: 'NK', at: '2026-01-02T03:04:01.000Z' })
    const opened = ok(await desk.openArticle(articleId))
    expect(opened.signedOff).toMatchObject({ open: progress.claims, note: 'read twice', changedSince: false })
    ok(await rule('disputed', claimId))
    expect(desk.view().articles[0]?.signedOff).toBeUndefined()
    ok(await desk.undo(articleId))
    expect(desk.view().articles[0]?.signedOff?.by).toBe('NK')
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
    const { desk, articleId, claimId, rule, write } = await deskWithSample()
    ok(await rule('disputed'))
    ok(await write('correction', '5,662 votes'))
    const { claims } = ok(await desk.openArticle(articleId))
    const gone = claims.find(({ anchor }) => anchor.quote === '45,902 votes')!.id
    ok(await rule('needs-source', gone))
    ok(await write('note', 'Ask the returning officer.', gone))
    const { name, bytes } = sample('noorpur-kairana-2018.txt')
    const text = new TextDecoder().decode(bytes)
    const cut = /[^.]*45,902[^.]*\./.exec(text)![0]
    await keepFile(desk, fileOf(text.replace('5678', '5661').replace(cut, ''), name))
    const report = ok(markdown.write(ok(await desk.report([articleId]))))
    expect(claimId).not.toBe(gone)
    expect(report).toContain(
      '- “over 5661 votes” (paragraph 1). Changed since it was ruled disputed: it said “over 5678 votes”. Proposed: **5,662 votes**.\n'
    )
    expect(report).toMatch(
      /## No longer in the text\n\n- “45,902 votes”, in need of a source by NK, [^\n]+ Note: Ask the returning officer\.\n/
    )
  })

  it('says which corrections a newer text has taken over, and where the old words still stand', async () => {
    const { desk, articleId, claimId, rule, write } = await deskWithSample()
    ok(await rule('disputed'))
    ok(await write('correction', '5,662 votes'))
    const { name, bytes } = sample('noorpur-kairana-2018.txt')
    const mended = new TextDecoder().decode(bytes).replace('over 5678 votes', '5,662 votes')
    await keepFile(desk, fileOf(mended, name))
    const said = async () => {
      const report = ok(await desk.report([articleId]))
      expect(report.articles[0]!.landed.map(({ claim, wrong, right }) => [claim.id, wrong, right])).toEqual([
        [claimId, 'over 5678 votes', '5,662 votes']
      ])
      return /^\| 1 \|.*$/m.exec(ok(markdown.write(report)))?.[0]
    }
    expect(await said()).toBe(
      '| 1 | ~~over 5678~~ **5,662** votes | paragraph 1 | Made: the newer text has it. |'
    )
    const again = mended.replace('each round.', 'each round. A lead of 5,678 was the smallest.')
    await keepFile(desk, fileOf(again, name))
    expect(await said()).toBe(
      '| 1 | ~~over 5678~~ **5,662** votes | paragraph 1; still in paragraph 6 | Made: the newer text has it. |'
    )
    await keepFile(desk, fileOf(mended.replace('5,662', '5,661'), name))
    expect(ok(await desk.report([articleId])).articles[0]!.landed).toEqual([])
  })

  it.each(goldenExporters.map((exporter) => [exporter.id, exporter] as const))(
    'writes as the golden file has it: %s',
    async (id, exporter) => {
      const { desk, articleId, claimId, change, rule, write } = await deskWithSample()
      ok(await rule('disputed'))
      ok(await write('correction', '5,662 votes'))
      ok(await write('note', 'Early count; <b>final</b> sheet *differs*.'))
      ok(await change({ field: 'errorClass', claim: claimId, value: 'number' }))
      ok(await change({ field: 'severity', claim: claimId, value: 'correction' }))
      const value: EvidenceContent = {
        rank: 'primary',
        kind: 'table-cell',
        source: 'Result sheet',
        locator: 'noorpur.csv!4/margin',
        quote: '5,662',
        accessed: '2026-01-01'
      }
      ok(await change({ field: 'evidence', claim: claimId, id: null, value }))
      const { claims, findings } = ok(await desk.openArticle(articleId))
      const others = claims.filter((claim) => claim.id !== claimId)
      for (const [i, value] of (['verified', 'needs-source', 'not-checkable'] as const).entries()) {
        ok(await rule(value, others[i]!.id))
      }
      const misspelt = claims.findLast(({ anchor }) => anchor.quote.endsWith('Humkum Singh'))!
      ok(await rule('disputed', misspelt.id))
      ok(await write('correction', misspelt.anchor.quote.replace('Humkum', 'Hukum'), misspelt.id))
      const glued = findings.find((finding) => finding.check === 'copy.glued')!.id
      ok(
        await change({
          field: 'ignored',
          finding: glued,
          value: { reach: 'once', because: 'as the agency has it' }
        })
      )
      ok(await change({ field: 'signedOff', value: 'Names checked by phone.' }))
      const ids = [articleId]
      if (id !== 'corrected' && id !== 'redline')
        ids.push((await keepFile(desk, sample('sisamau-2024.txt'))).summary.id)
      const { content } = ok(
        await writeReport(exporter, ok(await desk.report(ids)), {
          writers: documentWriters,
          sources: sourceFiles()
        })
      )
      await expect(goldenText(content, exporter)).toMatchFileSnapshot(
        resolve(import.meta.dirname, `../fixtures/reports/${goldenName(exporter)}`)
      )
    }
  )
})
