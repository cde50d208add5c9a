import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { everything } from '../../src/core/model/list-filter'
import { fail } from '../../src/core/result'
import type { Api } from '../../src/ipc/contract'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { listedClaims, wantedClaims, wantedFindings } from '../../src/renderer/src/state/listed'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const tick = () => vi.advanceTimersByTimeAsync(0)

const opened = async (more: Partial<Api> = {}) => {
  const articles = [sampleArticle('a1'), sampleArticle('a2'), sampleArticle('a3')]
  const api = fakeApi(sampleDesk(articles), articles, more)
  const { store, actions } = createDesk(api)
  actions.start()
  await tick()
  await actions.openArticle('a1')
  const ruled = () => {
    const { desk } = store.getState()
    return desk.phase === 'ready' ? desk.view.articles.map(({ progress }) => progress.ruled) : []
  }
  return { api, actions, state: store.getState, ruled }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is listed', () => {
  it('is everything while nothing is asked, findings the gravest first', async () => {
    const { state } = await opened()
    expect(listedClaims(state())).toEqual(['rawat', 'outer', 'inner', 'pal', 'margin', 'first', 'second'])
    expect(wantedFindings(state()).map(({ id }) => id)).toEqual(['loose', 'space', 'style', 'sum'])
  })

  it('is stepped through, from a claim in hand that is not listed to the next that is', async () => {
    const { state, actions } = await opened()
    actions.show({ filter: { ...everything, kind: 'figure' } })
    expect(listedClaims(state())).toEqual(['inner', 'first', 'second'])
    expect(state().claim).toBe('rawat')
    const way = [1, 1, 1, 1, -1, -1].map((by) => {
      actions.step(by as 1 | -1)
      return state().claim
    })
    expect(way).toEqual(['inner', 'first', 'second', 'second', 'first', 'inner'])
    actions.clearFilter()
    actions.step(-1)
    expect(state().claim).toBe('outer')
  })

  it('goes from finding to finding where the findings are on show', async () => {
    const { state, actions } = await opened()
    actions.showTab('findings')
    actions.show({ filter: { ...everything, finding: 'note' } })
    actions.step(1)
    expect(state().finding).toBe('style')
    actions.step(1)
    expect(state().finding).toBe('style')
    actions.clearFilter()
    actions.step(-1)
    expect(state().finding).toBe('space')
  })

  it('holds a claim ruled on a moment ago until one goes on, though it waits for nothing any more', async () => {
    const { state, actions } = await opened()
    actions.toggleCoverage()
    expect(wantedClaims(state())).toHaveLength(7)
    actions.rule('verified')
    expect(wantedClaims(state())).not.toContain('rawat')
    expect(listedClaims(state())[0]).toBe('rawat')
    actions.step(1)
    expect(state().claim).toBe('outer')
    expect(listedClaims(state())).toEqual(['outer', 'inner', 'pal', 'margin', 'first', 'second'])
    actions.step(-1)
    expect(state().claim).toBe('outer')
    actions.toggleCoverage()
    expect(listedClaims(state())).toHaveLength(7)
  })

  it('is the very same list after a ruling that lists no others', async () => {
    const { state, actions } = await opened()
    actions.show({ filter: { ...everything, kind: 'margin' } })
    const [before, findings] = [listedClaims(state()), wantedFindings(state())]
    actions.rule('verified')
    expect(listedClaims(state())).toBe(before)
    expect(wantedFindings(state())).toBe(findings)
  })

  it('says whether all is ruled on, or only what is listed', async () => {
    const { state, actions } = await opened()
    actions.show({ filter: { ...everything, words: 'rawat' } })
    actions.rule('verified')
    actions.stepOpen()
    expect(state().claim).toBe('rawat')
    expect(state().said).toBe('Everything listed here has been ruled on.')
  })
})

describe('one thing for many articles', () => {
  it('is shown in the list, and one undo takes it back though none of them is open', async () => {
    const undo = vi.fn<Api['undo']>(async () => fail('nothing-to-undo', 'Nothing.'))
    const { api, actions, state, ruled } = await opened({ undo })
    expect(await actions.changeWanted(['a2', 'a3'], { field: 'verdict', value: 'verified' })).toBe(true)
    expect(ruled()).toEqual([0, 7, 7])
    expect(state().notices.at(-1)).toMatchObject({ tone: 'done', title: '14 changes in 2 articles' })
    await actions.undo()
    expect(undo).toHaveBeenLastCalledWith('a2')
    expect(api.recordOf('a1').history).toEqual([])
  })

  it('is no more what undo takes back once the open article was changed', async () => {
    const undo = vi.fn<Api['undo']>(async () => fail('nothing-to-undo', 'Nothing.'))
    const { actions } = await opened({ undo })
    await actions.changeWanted(['a2'], { field: 'verdict', value: 'verified' })
    actions.rule('disputed')
    await actions.undo()
    expect(undo).toHaveBeenLastCalledWith('a1')
  })

  it('touches only what the filter wants, the open article among them', async () => {
    const { actions, state, ruled } = await opened()
    actions.show({ filter: { ...everything, kind: 'name' } })
    await actions.changeWanted(['a1', 'a3'], { field: 'verdict', value: 'needs-source' })
    expect(ruled()).toEqual([2, 0, 2])
    expect(Object.keys(state().reviews).sort()).toEqual(['pal', 'rawat'])
  })

  it('says why it was not made, and changes nothing on the screen', async () => {
    const { actions, state, ruled } = await opened({
      changeWanted: async () => fail('disk-full', 'The disk is full.')
    })
    expect(await actions.changeWanted(['a1'], { field: 'signedOff', value: '' })).toBe(false)
    expect(state().notices.at(-1)).toMatchObject({ tone: 'problem', lines: ['The disk is full.'] })
    expect(ruled()).toEqual([0, 0, 0])
  })
})
