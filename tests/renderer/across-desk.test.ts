import { describe, expect, it, vi } from 'vitest'
import type { CrossFinding } from '../../src/core/cross/cross-finding'
import { done } from '../../src/core/result'
import { acrossOn, acrossShown } from '../../src/renderer/src/state/across-desk'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const quote = '5678'
const start = sampleArticle().article.text.indexOf(quote)
const finding: CrossFinding = {
  id: 'x1',
  check: 'cross.value',
  code: 'differs',
  severity: 'warning',
  message: 'The margin is printed as 5678 and as 6211.',
  data: {},
  places: ['a1', 'a2'].map((articleId) => ({
    articleId,
    start,
    end: start + quote.length,
    quote,
    role: 'value'
  }))
}

async function deskOfTwo() {
  const articles = [sampleArticle('a1'), sampleArticle('a2')]
  const acrossDesk = vi.fn(async () => done({ findings: [finding], unread: 0 }))
  const api = fakeApi(sampleDesk(articles), articles, { acrossDesk })
  const desk = createDesk(api)
  desk.actions.start()
  await vi.waitFor(() => expect(acrossShown(desk.store.getState()).shown).toEqual([finding]))
  return { api, acrossDesk, ...desk }
}

describe('the open article among the others', () => {
  it('is asked about when it opens, and again when others were read', async () => {
    const { api, acrossDesk, actions } = await deskOfTwo()
    expect(acrossDesk.mock.calls).toEqual([['a1']])
    await actions.openArticle('a2')
    expect(acrossDesk.mock.calls.at(-1)).toEqual(['a2'])
    api.emit('acrossRead', null)
    expect(acrossDesk).toHaveBeenCalledTimes(3)
  })

  it('shows nothing of another article while its own answer is on its way', async () => {
    const { acrossDesk, actions, store } = await deskOfTwo()
    acrossDesk.mockImplementation(() => new Promise(() => {}))
    await actions.openArticle('a2')
    expect(acrossShown(store.getState())).toEqual({ shown: [], ignored: [] })
  })

  it('leads to the other article, at the claim on those words', async () => {
    const { actions, store } = await deskOfTwo()
    await actions.goToPlace(finding.places[1]!)
    const { article, claim, goTo } = store.getState()
    expect(article).toMatchObject({ phase: 'open', id: 'a2' })
    expect(claim).not.toBeNull()
    expect(goTo?.at).toBeLessThanOrEqual(start)
  })

  it('never leads to other words: it finds those that moved, and says where there are none', async () => {
    const { actions, store } = await deskOfTwo()
    const place = finding.places[1]!
    await actions.goToPlace({ ...place, start: 0, end: quote.length })
    expect(store.getState().goTo?.at).toBeGreaterThan(0)
    const before = store.getState().goTo
    await actions.goToPlace({ ...place, quote: '9,999' })
    expect(store.getState().goTo).toBe(before)
    expect(store.getState().notices).toMatchObject([
      { tone: 'problem', lines: [expect.stringContaining('9,999')] }
    ])
  })

  it('keeps in its history that a difference is none, and takes that back', async () => {
    const { api, actions, store } = await deskOfTwo()
    await actions.ignoreAcross(finding, true)
    expect(acrossShown(store.getState())).toEqual({ shown: [], ignored: [finding] })
    expect(api.recordOf('a1').history.at(-1)!.changes).toMatchObject([
      { field: 'ignored', finding: 'x1', before: null, after: { reach: 'once', finding: 'x1' } }
    ])
    await actions.undo()
    expect(acrossShown(store.getState()).shown).toEqual([finding])
  })

  it('has a difference at the words of this article only', () => {
    expect(acrossOn([finding], 'a1', { start: start + 1, end: start + 2 })).toEqual([finding])
    expect(acrossOn([finding], 'a1', { start: start + quote.length, end: start + 9 })).toEqual([])
    expect(acrossOn([finding], 'a3', { start, end: start + 1 })).toEqual([])
  })
})
