import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleSummary } from '../../src/core/model/desk'
import { done } from '../../src/core/result'
import { summaryOf } from '../../src/core/review/summary-of'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { addedOf, fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const tick = () => vi.advanceTimersByTimeAsync(0)
const names = ['a1', 'a2', 'a3']

const opened = async () => {
  const articles = names.map((id) => sampleArticle(id))
  const api = fakeApi(sampleDesk(articles), articles, {
    openDesk: async () => {
      const all = names.map((id): ArticleSummary => summaryOf(api.recordOf(id)))
      return done({
        ...sampleDesk([]),
        articles: all.filter(({ shelf }) => !shelf),
        shelved: all.filter(({ shelf }) => shelf)
      })
    }
  })
  const { store, actions } = createDesk(api)
  actions.start()
  await tick()
  await actions.openArticle('a2')
  const listed = () => {
    const { desk } = store.getState()
    return desk.phase === 'ready' ? desk.view.articles.map(({ id }) => id) : []
  }
  return { api, actions, state: store.getState, listed }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('taking articles off the desk', () => {
  it('removes the open one and opens the one below; undo gives it back in its place', async () => {
    const { actions, state, listed } = await opened()
    await actions.shelve('removed')
    expect(listed()).toEqual(['a1', 'a3'])
    expect(state().article).toMatchObject({ phase: 'open', id: 'a3' })
    expect(state()).toMatchObject({ said: 'Removed “A seat changes hands”', saying: { canUndo: true } })
    await actions.undo()
    expect(listed()).toEqual(['a1', 'a2', 'a3'])
    expect(state().article).toMatchObject({ phase: 'open', id: 'a2' })
    await actions.redo()
    expect(listed()).toEqual(['a1', 'a3'])
    expect(state().article).toMatchObject({ id: 'a3' })
  })

  it('takes the picked ones, and at the end of the list opens the one above', async () => {
    const { api, actions, state, listed } = await opened()
    await actions.openArticle('a3')
    actions.show({ picked: new Set(['a3']) })
    await actions.shelve('archived')
    expect(state().article).toMatchObject({ id: 'a2' })
    expect(state().picked.size).toBe(0)
    expect(listed()).toEqual(['a1', 'a2'])
    await actions.putBack(['a3'])
    expect(listed()).toEqual(names)
    expect(api.recordOf('a3').history).toHaveLength(2)
  })

  it('leaves an empty desk where all of them went', async () => {
    const { actions, state, listed } = await opened()
    for (let left = names.length; left > 0; left -= 1) await actions.shelve('removed')
    expect(listed()).toEqual([])
    expect(state().article.phase).toBe('none')
    // Nothing is left to take away; the last step is still undone.
    await actions.shelve('removed')
    await actions.undo()
    expect(listed()).toHaveLength(1)
  })

  it('says that the samples went when own articles came, with the way back', async () => {
    const { api, state } = await opened()
    api.emit('filesAdded', addedOf('a1', { samplesAway: 2 }))
    await tick()
    expect(state().said).toContain('The samples were removed.')
    expect(state().saying.canUndo).toBe(true)
  })
})

describe('tagging articles', () => {
  it('files the open one, or asks for all that are picked as one step; a tag is spelt as the desk has it', async () => {
    const { api, actions, state } = await opened()
    const tags = () => {
      const { desk } = state()
      return desk.phase === 'ready' ? desk.view.articles.map((each) => each.tags?.join() ?? '') : []
    }
    await actions.tag('Council', true)
    expect(tags()).toEqual(['', 'Council', ''])
    expect(state()).toMatchObject({ said: 'Tagged “Council”', saying: { canUndo: true } })
    await actions.tag('  ', true)
    expect(api.asked).toHaveLength(1)
    actions.show({ picked: new Set(['a3', 'a1']) })
    const change = vi.spyOn(api, 'change')
    await actions.tag(' council ', true)
    const filed = [{ field: 'tagged', tag: 'Council', value: true }]
    expect(change.mock.lastCall?.[0]).toEqual([
      { articleId: 'a1', changes: filed },
      { articleId: 'a3', changes: filed }
    ])
    expect(state().said).toBe('Tagged “Council”: 2 articles')
    actions.show({ picked: new Set() })
    await actions.tag('COUNCIL', false)
    expect(tags()[1]).toBe('')
  })
})
