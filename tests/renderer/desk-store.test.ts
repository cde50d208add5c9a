import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChangeRequest } from '../../src/core/desk'
import { emptyReview } from '../../src/core/model/review'
import { done, fail } from '../../src/core/result'
import type { Api } from '../../src/ipc/contract'
import { typingPause } from '../../src/renderer/src/state/changing'
import { reviewIn, sheetIn } from '../../src/renderer/src/state/desk-state'
import { createDesk, retryPause } from '../../src/renderer/src/state/desk-store'
import { markIn } from '../../src/renderer/src/state/mark-in'
import { addedOf, fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const tick = () => vi.advanceTimersByTimeAsync(0)
/** The value of the one field a request asks for. */
const askedValue = ({ changes: [change] }: ChangeRequest) =>
  change && 'value' in change ? change.value : null
const full = fail('disk-full', 'The disk is full.')

const opened = async (more: Partial<Api> = {}, open: string | null = 'a1') => {
  const articles = [sampleArticle('a1'), sampleArticle('a2')]
  const api = fakeApi(sampleDesk(articles), articles, more)
  const desk = createDesk(api)
  desk.actions.start()
  await tick()
  if (open !== null) {
    await desk.actions.openArticle(open)
    desk.actions.selectClaim('rawat')
  }
  return { api, ...desk, state: desk.store.getState }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const asked = { form: 'md', of: 'open' as const, address: null, shown: null }

describe('opening', () => {
  it('says why there is no desk, and tries again', async () => {
    const openDesk = vi
      .fn<Api['openDesk']>()
      .mockResolvedValueOnce(fail('desk-in-use', 'Another window has it.'))
    const { state, actions, api } = await opened({ openDesk }, null)
    expect(state().desk).toEqual({
      phase: 'failed',
      error: { code: 'desk-in-use', message: 'Another window has it.' }
    })
    openDesk.mockResolvedValue(done(sampleDesk([])))
    await actions.retryDesk()
    expect(state().desk.phase).toBe('ready')
    expect(api.asked).toEqual([])
  })

  it('opens the first article that has something left to check', async () => {
    const { state } = await opened({}, null)
    expect(state().article).toMatchObject({ phase: 'open', id: 'a1' })
  })

  it('takes a broken bridge for a failure, not for the end', async () => {
    const { state } = await opened({ openDesk: () => Promise.reject(new Error('gone')) }, null)
    expect(state().desk).toMatchObject({ phase: 'failed', error: { code: 'no-answer' } })
  })

  it('begins with the first finding; where there is none, with the first claim nobody has ruled on', async () => {
    const { state } = await opened({}, null)
    expect(state()).toMatchObject({ claim: null, finding: 'loose' })
    const view = {
      ...sampleArticle('a1'),
      findings: [],
      reviews: { rawat: { ...emptyReview, verdict: 'verified' } }
    } as const
    const other = await opened({ openArticle: async () => done(view) }, null)
    expect(other.state().claim).toBe('outer')
  })

  it('says why an article cannot be opened', async () => {
    const { state } = await opened({ openArticle: async () => fail('unreadable', 'Half of it is missing.') })
    expect(state().article).toMatchObject({ phase: 'failed', id: 'a1', error: { code: 'unreadable' } })
  })

  it('does not let a late answer replace the article asked for last', async () => {
    const answers = new Map<string, () => void>()
    const { state, actions } = await opened(
      {
        openArticle: (id) => new Promise((answer) => answers.set(id, () => answer(done(sampleArticle(id)))))
      },
      null
    )
    void actions.openArticle('a1')
    void actions.openArticle('a2')
    answers.get('a2')!()
    await tick()
    answers.get('a1')!()
    await tick()
    expect(state().article).toMatchObject({ phase: 'open', id: 'a2' })
  })
})

describe('choosing', () => {
  it('goes through the claims in reading order and stops at both ends', async () => {
    const { state, actions } = await opened()
    actions.step(-1)
    expect(state().claim).toBe('rawat')
    expect(state().said).toBe('This is the first.')
    for (let step = 0; step < 8; step += 1) actions.step(1)
    expect(state()).toMatchObject({ claim: 'second', end: null })
    actions.step(1)
    expect(state()).toMatchObject({ claim: 'second', end: 'row', said: 'This is the last.' })
    actions.step(-1)
    expect(state()).toMatchObject({ claim: 'first', end: null })
  })

  it('lights the places of the findings that rest on the claim, style left out', async () => {
    const { state, actions } = await opened()
    actions.selectClaim('margin')
    expect([...state().lit]).toEqual(['sum'])
    actions.selectClaim('rawat')
    expect(state().lit.size).toBe(0)
  })

  it('lights one finding, goes to its place, and takes the claim that stands there', async () => {
    const { state, actions } = await opened()
    const finding = sheetIn(state())!.findingOf.get('sum')!
    actions.selectFinding(finding, finding.places[1])
    expect(state()).toMatchObject({ finding: 'sum', claim: 'first', lit: new Set(['sum']) })
    expect(state().goTo?.at).toBe(finding.places[1]!.start)
  })

  it('goes on from a finding that rests on no claim', async () => {
    const { state, actions } = await opened()
    const loose = sheetIn(state())!.findingOf.get('loose')!
    actions.selectFinding(loose)
    expect(state().claim).toBeNull()
    actions.rule('verified')
    actions.step(1)
    expect(state().claim).toBe('pal')
    actions.selectFinding(loose)
    actions.step(-1)
    expect(state().claim).toBe('inner')
    expect(state().reviews).toEqual({})
  })
})

describe('ruling', () => {
  it('shows at once, counts at once, and says when it is saved', async () => {
    const { api, state, actions } = await opened()
    api.hold = true
    actions.rule('disputed')
    expect(markIn(state(), 'rawat')).toBe('disputed')
    expect(state().save.state).toBe('saving')
    expect(state().desk).toMatchObject({ view: { articles: [{ progress: { ruled: 1, disputed: 1 } }, {}] } })
    expect(state().said).toBe('Disputed: Asha Rawat')
    api.held[0]!.answer()
    await tick()
    expect(state().save).toEqual({ state: 'saved' })
  })

  it('takes a ruling back with the same key', async () => {
    const { api, state, actions } = await opened()
    actions.rule('verified')
    await tick()
    actions.rule('verified')
    await tick()
    expect(reviewIn(state(), 'rawat').verdict).toBeNull()
    expect(api.asked.map(askedValue)).toEqual(['verified', null])
  })

  it('touches only the claim ruled on', async () => {
    const { state, actions } = await opened()
    actions.selectClaim('first')
    actions.rule('verified')
    await tick()
    const before = state().reviews.first
    actions.selectClaim('second')
    actions.rule('needs-source')
    await tick()
    expect(state().reviews.first).toBe(before)
  })

  it('keeps a ruling that was not saved in sight, with the reason, and saves it on retry', async () => {
    const { api, state, actions } = await opened()
    api.failure = full
    actions.rule('verified')
    await tick()
    expect(markIn(state(), 'rawat')).toBe('verified')
    expect(state().save).toEqual({ state: 'failed', error: full.error })
    expect(state().unsaved).toEqual({ rawat: full.error })
    api.failure = null
    actions.retrySaves()
    await tick()
    expect(state().save).toEqual({ state: 'saved' })
    expect(state().unsaved).toEqual({})
    expect(reviewIn(state(), 'rawat').verdict).toBe('verified')
  })

  it('keeps an unsaved ruling through a change of article', async () => {
    const { api, state, actions } = await opened()
    api.failure = full
    actions.rule('verified')
    await tick()
    await actions.openArticle('a2')
    expect(state().unsaved).toEqual({})
    expect(state().save.state).toBe('failed')
    await actions.openArticle('a1')
    expect(reviewIn(state(), 'rawat').verdict).toBe('verified')
    expect(state().unsaved).toEqual({ rawat: full.error })
  })

  it('lets counts from the main process not undo what is on the screen', async () => {
    const { api, state, actions } = await opened()
    api.hold = true
    actions.rule('verified')
    api.emit('articlesListed', sampleDesk([sampleArticle('a2'), sampleArticle('a1')]).articles)
    expect(state().desk).toMatchObject({
      view: { articles: [{ progress: { ruled: 1 } }, { progress: { ruled: 0 } }] }
    })
  })
})

describe('words that changed', () => {
  it('stand as not ruled on, and the same ruling again settles them', async () => {
    const stale = { ...emptyReview, verdict: 'verified', stale: 'Asha Rao' } as const
    const view = { ...sampleArticle('a1'), reviews: { rawat: stale } }
    const { state, actions, api } = await opened({ openArticle: async () => done(view) })
    expect(state().claim).toBe('rawat')
    expect(markIn(state(), 'rawat')).not.toBe('verified')
    actions.rule('verified')
    expect(reviewIn(state(), 'rawat')).toEqual({ ...emptyReview, verdict: 'verified' })
    expect(markIn(state(), 'rawat')).toBe('verified')
    expect(api.asked).toEqual([
      { articleId: 'a1', changes: [{ field: 'verdict', claim: 'rawat', value: 'verified' }] }
    ])
  })
})

describe('taking back', () => {
  it('shows what stands after it and goes there', async () => {
    const { state, actions, api } = await opened()
    actions.selectClaim('outer')
    actions.rule('disputed')
    await tick()
    actions.selectClaim('rawat')
    await actions.undo()
    expect(reviewIn(state(), 'outer').verdict).toBeNull()
    expect(state()).toMatchObject({ claim: 'outer', said: 'Taken back: Disputed: won by over 5678 votes' })
    await actions.redo()
    expect(reviewIn(state(), 'outer').verdict).toBe('disputed')
    expect(state().record).toEqual(expect.objectContaining({ history: api.recordOf('a1').history }))
    expect(state().record?.history).toHaveLength(3)
  })

  it('says where there is nothing to take back', async () => {
    const { state, actions } = await opened()
    await actions.undo()
    expect(state().said).toBe('There is no change in this article to take back.')
  })
})

describe('writing', () => {
  it('shows every keystroke and saves after a pause', async () => {
    const { api, state, actions } = await opened()
    actions.write('rawat', 'correction', 'Asha')
    actions.write('rawat', 'correction', 'Asha Negi')
    expect(reviewIn(state(), 'rawat').correction).toBe('Asha Negi')
    expect(api.asked).toEqual([])
    await vi.advanceTimersByTimeAsync(typingPause)
    expect(api.asked.map(askedValue)).toEqual(['Asha Negi'])
  })

  it('does not let an answer on its way back overwrite what was typed since', async () => {
    const { api, state, actions } = await opened()
    api.hold = true
    actions.write('rawat', 'note', 'a')
    actions.flush()
    actions.write('rawat', 'note', 'ab')
    api.held[0]!.answer()
    await tick()
    expect(reviewIn(state(), 'rawat').note).toBe('ab')
    await vi.advanceTimersByTimeAsync(typingPause)
    expect(api.asked.map(askedValue)).toEqual(['a', 'ab'])
  })

  it('saves what was typed before it leaves the claim or the article', async () => {
    const { api, actions } = await opened()
    actions.write('rawat', 'note', 'ask the desk')
    actions.step(1)
    expect(api.asked).toHaveLength(1)
    actions.write('outer', 'note', 'ask again')
    await actions.openArticle('a2')
    expect(api.asked.map(({ articleId }) => articleId)).toEqual(['a1', 'a1'])
  })

  it('disputes words whose correction is done, however they were ruled on before', async () => {
    const { state, actions } = await opened()
    actions.write('rawat', 'correction', 'Asha Rao')
    actions.finish('rawat', 'correction')
    expect(reviewIn(state(), 'rawat')).toMatchObject({ verdict: 'disputed', correction: 'Asha Rao' })
    expect(state().said).toBe('Corrected to Asha Rao')
    actions.write('outer', 'note', 'who says so?')
    actions.finish('outer', 'note')
    expect(reviewIn(state(), 'outer').verdict).toBeNull()
    actions.set({ field: 'verdict', claim: 'outer', value: 'verified' })
    actions.write('outer', 'correction', 'others')
    expect(reviewIn(state(), 'outer').verdict).toBe('verified')
    actions.finish('outer', 'correction')
    expect(reviewIn(state(), 'outer').verdict).toBe('disputed')
  })
})

describe('claims by hand', () => {
  it('are marked on words, shown when they are on the disk, and taken back with one undo', async () => {
    const { state, actions } = await opened()
    const { text } = sheetIn(state())!.view.article
    const start = text.indexOf('LUCKNOW')
    const entry = await actions.make([{ field: 'added', value: { start, end: start + 7 } }])
    const change = entry?.changes[0]
    expect(change).toMatchObject({ field: 'claim', before: null, after: { origin: 'added' } })
    const id = change && 'claim' in change ? change.claim : ''
    expect(sheetIn(state())!.claimOf.get(id)?.anchor.quote).toBe('LUCKNOW')
    await actions.undo()
    expect(sheetIn(state())!.claimOf.has(id)).toBe(false)
  })

  it('put aside are not there to be checked, nor counted', async () => {
    const { state, actions } = await opened()
    await actions.make([{ field: 'rejected', claim: 'inner', value: 'said with the margin' }])
    expect(sheetIn(state())!.order).not.toContain('inner')
    expect(state().desk).toMatchObject({ view: { articles: [{ progress: { claims: 6 } }, {}] } })
  })

  it('are left as they are where the disk refuses, with the reason said', async () => {
    const { api, state, actions } = await opened()
    api.failure = full
    const before = sheetIn(state())
    expect(await actions.make([{ field: 'rejected', claim: 'inner', value: '' }])).toBeUndefined()
    expect(sheetIn(state())).toBe(before)
    expect(state().notices).toMatchObject([{ tone: 'problem', lines: ['The disk is full.'] }])
  })
})

describe('files and reports', () => {
  it('opens what was added and tells what could not be read, until that is put away', async () => {
    const problem = { path: '/in/old.doc', code: 'unreadable', message: 'old.doc is not a text file.' }
    const added = addedOf('a2', { unread: [problem], unreadCount: 1 })
    const { state, actions } = await opened({ chooseFiles: async () => done(added) }, null)
    await actions.openFiles()
    expect(state().article).toMatchObject({ phase: 'open', id: 'a2' })
    expect(state().said).toBe('1 article added · 1 file could not be read')
    expect(state().added).toEqual(added)
    actions.dismissAdded()
    expect(state().added).toBeNull()
  })

  it('says nothing more of one article that was added without a remark: it stands there', async () => {
    const { state, actions } = await opened({ chooseFolder: async () => done(addedOf('a2')) }, null)
    await actions.openFolder()
    expect(state()).toMatchObject({ added: null, article: { id: 'a2' }, said: '1 article added' })
  })

  it('shows how far adding has come, lists articles as they come, and can end it', async () => {
    const cancelWork = vi.fn<Api['cancelWork']>(async () => done(undefined))
    const { api, state, actions } = await opened({ cancelWork })
    const work = { kind: 'adding', done: 3, total: null, name: 'three.txt' } as const
    api.emit('progress', work)
    expect(state().work).toEqual(work)
    const third = sampleDesk([sampleArticle('a3')]).articles
    const older = state().desk
    api.emit('articlesListed', third)
    const names = () => {
      const { desk } = state()
      return desk.phase === 'ready' ? desk.view.articles.map(({ id }) => id) : []
    }
    expect(older).toMatchObject({ phase: 'ready' })
    expect(names().at(-1)).toBe('a3')
    const before = names()
    api.emit('articlesListed', [{ ...third[0]!, title: 'A new title' }])
    expect(names()).toEqual(before)
    expect(state().desk).toMatchObject({
      view: { articles: expect.arrayContaining([expect.objectContaining({ title: 'A new title' })]) }
    })
    actions.cancelWork()
    expect(cancelWork).toHaveBeenCalledOnce()
    api.emit('progress', null)
    expect(state().work).toBeNull()
  })

  it('leaves all as it was when the editor thinks better of it', async () => {
    const { state, actions } = await opened()
    const before = state()
    await actions.openFiles()
    expect(await actions.writeReport(asked)).toEqual(done(null))
    expect(state()).toEqual(before)
  })

  it('reports on the open article, after what was typed is on the disk', async () => {
    const seen: unknown[] = []
    const { api, state, actions } = await opened({
      exportReport: async (ids, format, address) => {
        seen.push(ids, format, address, api.asked.length)
        return done({ path: '/out/report.md', notIn: [] })
      }
    })
    actions.write('rawat', 'note', 'a')
    expect(await actions.writeReport(asked)).toEqual(done({ path: '/out/report.md', notIn: [] }))
    expect(seen).toEqual([['a1'], 'md', null, 1])
    expect(state().busy).toBeNull()
  })

  it('reports on the picked articles alone, in the order of the list', async () => {
    const seen: unknown[] = []
    const take = async (ids: readonly string[]) => {
      seen.push(ids)
      return done(null)
    }
    const articles = ['a1', 'a2', 'a3'].map((id) => sampleArticle(id))
    const { store, actions } = createDesk(fakeApi(sampleDesk(articles), articles, { exportReport: take }))
    actions.start()
    await tick()
    store.setState({ picked: new Set(['a3', 'a1', 'gone']) })
    await actions.writeReport({ ...asked, of: 'picked' })
    await actions.writeReport({ ...asked, of: 'all' })
    expect(seen).toEqual([
      ['a1', 'a3'],
      ['a1', 'a2', 'a3']
    ])
  })

  it('writes no report that would miss a ruling', async () => {
    const exportReport = vi.fn<Api['exportReport']>()
    const { api, state, actions } = await opened({ exportReport })
    api.failure = full
    actions.rule('verified')
    expect(await actions.writeReport(asked)).toMatchObject({ ok: false, error: { code: 'unsaved' } })
    expect(exportReport).not.toHaveBeenCalled()
    expect(state().busy).toBeNull()
  })

  it('shows the article that came from outside, and leaves the open one where none came', async () => {
    const articles = [sampleArticle('a1'), sampleArticle('a2')]
    const api = fakeApi(sampleDesk(articles), articles)
    const { store, actions } = createDesk(api)
    actions.start()
    await tick()
    api.emit('filesAdded', addedOf('a2'))
    await tick()
    expect(store.getState().article).toMatchObject({ phase: 'open', id: 'a2' })
    api.emit('filesAdded', addedOf(null))
    await tick()
    expect(store.getState().article).toMatchObject({ phase: 'open', id: 'a2' })
  })
})

describe('leaving', () => {
  it('holds what could not be saved, tries it again by itself, and lets go once it is saved', async () => {
    const { api, actions, state } = await opened()
    expect(actions.holdsUnsaved()).toBe(false)
    api.failure = full
    actions.rule('disputed')
    await tick()
    expect(state().save.state).toBe('failed')
    expect(actions.holdsUnsaved()).toBe(true)
    api.failure = null
    await vi.advanceTimersByTimeAsync(retryPause)
    expect(state().save.state).toBe('saved')
    expect(actions.holdsUnsaved()).toBe(false)
  })

  it('writes what could not be saved where the editor says', async () => {
    const keepCopy = vi.fn<Api['keepCopy']>().mockResolvedValue(done({ path: '/tmp/copy.txt' }))
    const { api, actions, state } = await opened({ keepCopy })
    api.failure = full
    actions.rule('disputed')
    await tick()
    api.emit('leaveAsked', 'copy')
    await tick()
    const quote = sheetIn(state())!.claimOf.get(state().claim!)!.anchor.quote
    expect(keepCopy).toHaveBeenCalledWith(expect.stringContaining(`${quote}\nverdict: disputed\n`))
  })
})

describe('a file that somebody else changed', () => {
  it('is told, and the open article of it is shown anew with its claim in hand', async () => {
    const openArticle = vi.fn<Api['openArticle']>().mockImplementation(async (id) => done(sampleArticle(id)))
    const { api, actions, state } = await opened({ openArticle })
    actions.step(1)
    const { claim } = state()
    openArticle.mockClear()
    api.emit('sourceChanged', {
      path: '/articles/a1.txt',
      kind: 'changed',
      articleIds: ['a1'],
      lines: ['Rule again.']
    })
    await tick()
    expect(openArticle).toHaveBeenCalledExactlyOnceWith('a1')
    expect(state().claim).toBe(claim)
    expect(state().notices.at(-1)).toMatchObject({
      tone: 'done',
      title: 'a1.txt has changed',
      lines: ['Rule again.']
    })
    api.emit('sourceChanged', { path: '/articles/a1.txt', kind: 'gone', articleIds: [], lines: [] })
    await tick()
    expect(openArticle).toHaveBeenCalledTimes(1)
    expect(state().notices.at(-1)).toMatchObject({ tone: 'problem', title: 'a1.txt is gone' })
  })

  it('opens an article again with the claim in hand, and counts the alarms it then has', async () => {
    const article = sampleArticle('a1')
    let findings = article.findings
    const api = fakeApi(sampleDesk([article]), [article], {
      openArticle: async () => done({ ...article, findings })
    })
    const { store, actions } = createDesk(api)
    actions.start()
    await actions.openArticle('a1')
    actions.selectClaim('second')
    const alarms = () => {
      const { desk } = store.getState()
      return desk.phase === 'ready' && desk.view.articles[0]?.alarms
    }
    await vi.waitFor(() => expect(alarms()).toBe(2))
    findings = findings.filter(({ id }) => id !== 'loose')
    await actions.openAgain()
    expect(store.getState()).toMatchObject({ claim: 'second', article: { phase: 'open', id: 'a1' } })
    expect(sheetIn(store.getState())?.findings.map(({ id }) => id)).not.toContain('loose')
    expect(alarms()).toBe(1)
    await actions.checkAgain()
    expect(store.getState()).toMatchObject({ claim: 'second', article: { phase: 'open', id: 'a1' } })
  })
})
