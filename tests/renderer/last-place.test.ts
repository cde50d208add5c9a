import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { everything } from '../../src/core/model/list-filter'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { type LastPlace, placeFrom, placeMemory } from '../../src/renderer/src/state/last-place'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const place: LastPlace = {
  article: 'a2',
  row: 'margin',
  chip: 'to-check',
  filter: { ...everything, kind: 'margin' },
  reading: 'plain'
}

const storage = () => {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value)
  }
}

describe('the last place', () => {
  it('is read as it was kept, desk by desk', () => {
    const memory = placeMemory(storage())
    memory.keep('/desks/a', place)
    expect(memory.read('/desks/a')).toEqual(place)
    expect(memory.read('/desks/b')).toBeNull()
  })

  it('is none where something else was kept, and never more than it may be', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const read = placeFrom(kept)
        if (read !== null)
          expect(Object.keys(read).sort()).toEqual(['article', 'chip', 'filter', 'reading', 'row'])
      })
    )
    expect(placeFrom('{"article":"a1","chip":"gone","filter":{"words":3},"reading":1,"row":7}')).toEqual({
      article: 'a1',
      row: null,
      chip: 'all',
      filter: everything,
      reading: 'redline'
    })
  })

  it('is forgotten without a word where the storage is full or away', () => {
    const memory = placeMemory({
      getItem: () => {
        throw new Error('away')
      },
      setItem: () => {
        throw new Error('full')
      }
    })
    memory.keep('/desks/a', place)
    expect(memory.read('/desks/a')).toBeNull()
  })

  it('is what a desk opens at, and follows the editor', async () => {
    const articles = [sampleArticle('a1'), sampleArticle('a2')]
    const view = sampleDesk(articles)
    const memory = placeMemory(storage())
    memory.keep(view.folder, place)
    const { store, actions } = createDesk(fakeApi(view, articles), () => {}, memory)
    actions.start()
    await vi.waitFor(() => expect(store.getState().article).toMatchObject({ phase: 'open', id: 'a2' }))
    expect(store.getState()).toMatchObject({
      claim: 'margin',
      chip: 'to-check',
      filter: { kind: 'margin' },
      reading: 'plain'
    })
    actions.clearFilter()
    actions.selectRow('loose')
    expect(memory.read(view.folder)).toMatchObject({
      article: 'a2',
      row: 'loose',
      chip: 'all',
      filter: everything
    })
  })

  it('is the first that asks for something where its row or its article is gone', async () => {
    const articles = [sampleArticle('a1')]
    const view = sampleDesk(articles)
    const memory = placeMemory(storage())
    memory.keep(view.folder, { ...place, article: 'a1', row: 'gone', chip: 'all', filter: everything })
    const { store, actions } = createDesk(fakeApi(view, articles), () => {}, memory)
    actions.start()
    await vi.waitFor(() => expect(store.getState().article).toMatchObject({ phase: 'open', id: 'a1' }))
    expect(store.getState().finding).toBe('loose')
  })
})
