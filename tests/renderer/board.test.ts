import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BoardCorrection } from '../../src/core/report/board-corrections'
import type { PlaceToMend } from '../../src/core/report/places-to-mend'
import { done, fail } from '../../src/core/result'
import type { Api } from '../../src/ipc/contract'
import { keyOnBoard, leftOf, listedOnBoard } from '../../src/renderer/src/state/board'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const tick = () => vi.advanceTimersByTimeAsync(0)
const stamp = (day: number) => ({ by: 'A. Checker', at: `2026-05-0${day}T09:00:00.000Z` })

const row = (claim: string, day: number, more: Partial<BoardCorrection> = {}): BoardCorrection => ({
  articleId: 'a1',
  title: 'A seat changes hands',
  claim,
  nth: 0,
  wrong: '5678',
  right: '5,662',
  where: { kind: 'paragraph', number: 1 },
  isLast: true,
  isSlip: false,
  proposed: stamp(day),
  ...more
})

const ordered = row('inner', 1, { ordered: stamp(2) })
const made = row('rawat', 2, { ordered: stamp(2), made: stamp(3) })
const told = row('pal', 3, { ordered: stamp(2), made: stamp(3), told: { ...stamp(4), where: 'page 2' } })

const place = (claim: string, id: string, more: Partial<PlaceToMend> = {}): PlaceToMend => ({
  articleId: 'a1',
  claim,
  id,
  waived: null,
  start: 0,
  end: 6,
  quote: 'A seat',
  right: 'The seat',
  where: { kind: 'headline', number: 1 },
  why: 'words',
  correction: { wrong: '5678', right: '5,662' },
  ...more
})

const opened = async (more: Partial<Api> = {}) => {
  const articles = [sampleArticle('a1')]
  const api = fakeApi(sampleDesk(articles), articles, {
    corrections: async () => done([ordered, made, told]),
    ...more
  })
  const { store, actions } = createDesk(api)
  actions.start()
  await tick()
  await actions.openBoard()
  return { api, actions, state: store.getState, board: () => store.getState().board! }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the board of corrections', () => {
  it('lists them by whose move it is, and takes the first in hand', async () => {
    const { board, actions } = await opened()
    expect(listedOnBoard(board()).map(({ group, rows }) => [group, rows.map(({ claim }) => claim)])).toEqual([
      ['yours', ['rawat']],
      ['writer', ['inner']],
      ['everywhere', ['pal']]
    ])
    expect(board().at).toBe(keyOnBoard(made))
    actions.stepOnBoard(1)
    expect(board().at).toBe(keyOnBoard(ordered))
    actions.stepOnBoard(-1)
    actions.stepOnBoard(-1)
    expect(board().at).toBe(keyOnBoard(made))
    actions.showOnBoard('everywhere')
    expect(board().at).toBe(keyOnBoard(told))
  })

  it('asks for nothing more of a correction only once no other place prints it', async () => {
    const { board, actions, api } = await opened({
      placesToMend: async () => done([place('pal', 'p1'), place('pal', 'p2', { start: 30, end: 40 })])
    })
    expect(listedOnBoard(board()).map(({ group, rows }) => [group, rows.map(({ claim }) => claim)])).toEqual([
      ['yours', ['pal', 'rawat']],
      ['writer', ['inner']]
    ])
    actions.selectOnBoard(keyOnBoard(told))
    await actions.waiveOnBoard(1)
    expect(api.asked.at(-1)).toEqual({
      articleId: 'a1',
      changes: [{ field: 'waived', claim: 'pal', id: 'p2', value: '' }]
    })
    await actions.mendOnBoard(0)
    expect(api.asked.at(-1)).toEqual({
      articleId: 'a1',
      changes: [{ field: 'repaired', edits: [{ start: 0, end: 6, text: 'The seat' }] }]
    })
  })

  it('follows no place that is left as it is, and none of another correction of the words', async () => {
    const { board } = await opened({
      placesToMend: async () =>
        done([
          place('pal', 'p1', { waived: '' }),
          place('pal', 'p2', { correction: { wrong: '5678', right: '5,660' } })
        ])
    })
    expect(leftOf(board(), told)).toEqual([])
  })

  it('says that readers were told, of what was ordered and is there', async () => {
    const gone = row('first', 4, { ordered: stamp(4), where: null })
    const draft = row('second', 5)
    const { actions, api, state } = await opened({ corrections: async () => done([made, gone, draft]) })
    for (const each of [gone, draft]) {
      actions.selectOnBoard(keyOnBoard(each))
      await actions.tellOnBoard('')
    }
    expect(api.asked).toEqual([])
    expect(state().said).toContain('Nobody has ruled on it')
    actions.selectOnBoard(keyOnBoard(made))
    await actions.tellOnBoard('page 2')
    expect(api.asked).toEqual([
      { articleId: 'a1', changes: [{ field: 'told', claim: 'rawat', value: 'page 2' }] }
    ])
  })

  it('leaves the article alone while it is out of sight, and opens it at the words', async () => {
    const { actions, state } = await opened()
    await actions.openFromBoard()
    expect(state()).toMatchObject({ board: null, claim: 'rawat' })
  })

  it('says why nothing can be read', async () => {
    const { state } = await opened({ corrections: async () => fail('closing', 'Corrigenda is closing.') })
    expect(state().notices.at(-1)).toMatchObject({ tone: 'problem', lines: ['Corrigenda is closing.'] })
    expect(state().board?.rows).toEqual([])
  })
})
