import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { everything } from '../../src/core/model/list-filter'
import { done, fail } from '../../src/core/result'
import type { Api } from '../../src/ipc/contract'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { chipCounts, listedRows, wantedRows } from '../../src/renderer/src/state/listed'
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
  actions.selectClaim('rawat')
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

const keys = (rows: ReturnType<typeof listedRows>) => rows.map(({ key }) => key)

describe('what is listed', () => {
  it('is everything in text order while nothing is asked', async () => {
    const { state } = await opened()
    expect(keys(listedRows(state()))).toEqual([
      'rawat',
      'outer',
      'inner',
      'loose',
      'pal',
      'margin',
      'style',
      'first',
      'second'
    ])
    expect(chipCounts(state())).toEqual({ again: 3, 'to-check': 6, ruled: 0, all: 9 })
  })

  it('is stepped through, from a claim in hand that is not listed to the next that is, and never in circles', async () => {
    const { state, actions } = await opened()
    actions.show({ filter: { ...everything, kind: 'figure' } })
    expect(keys(listedRows(state()))).toEqual(['inner', 'style', 'first', 'second'])
    expect(state().claim).toBe('rawat')
    const way = [1, 1, 1, 1, 1, -1, -1, -1].map((by) => {
      actions.step(by as 1 | -1)
      return state().claim ?? state().finding
    })
    expect(way).toEqual(['inner', 'style', 'first', 'second', 'second', 'first', 'style', 'inner'])
    actions.clearFilter()
    actions.step(-1)
    expect(state().claim).toBe('outer')
  })

  it('is what still asks for a look, a ruling, or nothing', async () => {
    const { state, actions } = await opened()
    actions.show({ chip: 'again' })
    expect(keys(wantedRows(state()))).toEqual(['loose', 'style', 'second'])
    actions.selectClaim('second')
    actions.rule('verified')
    expect(keys(wantedRows(state()))).toEqual(['loose', 'style'])
    // What was ruled on a moment ago stays in sight until one goes on.
    expect(keys(listedRows(state()))).toEqual(['loose', 'style', 'second'])
    actions.step(-1)
    expect(keys(listedRows(state()))).toEqual(['loose', 'style'])
    expect(chipCounts(state())).toEqual({ again: 2, 'to-check': 6, ruled: 1, all: 9 })
    actions.show({ chip: 'ruled' })
    expect(keys(wantedRows(state()))).toEqual(['second'])
  })

  it('holds a claim ruled on a moment ago until one goes on, though it waits for nothing any more', async () => {
    const { state, actions } = await opened()
    actions.toggleCoverage()
    actions.rule('verified')
    expect(keys(wantedRows(state()))).not.toContain('rawat')
    expect(keys(listedRows(state()))[0]).toBe('rawat')
    actions.step(1)
    expect(state().claim).toBe('outer')
    expect(keys(listedRows(state()))[0]).toBe('outer')
    actions.step(-1)
    expect(state().claim).toBe('outer')
  })

  it('is the very same list after a ruling that lists no others', async () => {
    const { state, actions } = await opened()
    actions.show({ filter: { ...everything, kind: 'margin' } })
    const before = listedRows(state())
    actions.rule('verified')
    expect(listedRows(state())).toBe(before)
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

describe('going on', () => {
  it('rules and goes to the next open claim in view, past what is ruled on, and says where there is none', async () => {
    const { state, actions } = await opened()
    actions.selectClaim('inner')
    actions.rule('verified')
    actions.selectClaim('rawat')
    actions.rule('verified', true)
    expect(state().claim).toBe('outer')
    actions.rule('not-checkable', true)
    // The claim ruled on before is passed by, and so is a finding that stands on no claim.
    expect(state().claim).toBe('pal')
    for (const verdict of ['verified', 'verified', 'verified', 'disputed'] as const)
      actions.rule(verdict, true)
    expect(state()).toMatchObject({ claim: 'second', end: 'claim' })
    expect(state().reviews.second?.verdict).toBe('disputed')
    // The same key again takes nothing back while it goes on.
    actions.rule('disputed', true)
    expect(state().reviews.second?.verdict).toBe('disputed')
    actions.rule('disputed')
    expect(state().reviews.second?.verdict).toBeNull()
  })

  it('takes a repair in one step, closes its finding, counts it down, and goes to the next', async () => {
    const { api, state, actions } = await opened()
    const alarms = () => {
      const { desk } = state()
      return desk.phase === 'ready' ? desk.view.articles[0]!.alarms : -1
    }
    expect(alarms()).toBe(2)
    actions.selectClaim('second')
    await actions.takeRepair(0)
    expect(state().reviews.second).toMatchObject({ verdict: 'disputed', correction: '66,436' })
    expect(api.recordOf('a1').history.map(({ changes }) => changes.map(({ field }) => field))).toEqual([
      ['correction', 'verdict']
    ])
    expect(alarms()).toBe(1)
    expect(chipCounts(state()).again).toBe(2)
    expect(state()).toMatchObject({ end: 'finding', saying: { canUndo: true } })
    // The end is said with the step that led there, which can be taken back where it is said.
    expect(state().said).toMatch(/^Took .+\. No finding after this one\.$/)
    // Taken again, it is not taken back.
    await actions.takeRepair(0)
    expect(state().reviews.second).toMatchObject({ verdict: 'disputed', correction: '66,436' })
    await actions.undo()
    expect(state().reviews.second?.verdict ?? null).toBeNull()
    expect(state().reviews.second?.correction ?? '').toBe('')
    expect(state()).toMatchObject({ claim: 'second', end: null, said: 'Taken back: 66,436: 66, 436' })
    expect(alarms()).toBe(2)
  })

  it('says where there is no repair, or none of that number', async () => {
    const { state, actions } = await opened()
    await actions.takeRepair(0)
    expect(state().said).toBe('No repair is known for this.')
    actions.selectClaim('second')
    await actions.takeRepair(4)
    expect(state().said).toBe('1 repair, no more')
    expect(state().reviews).toEqual({})
  })

  it('takes no spelling of a name unasked, and the one that is asked for', async () => {
    const view = sampleArticle('a1')
    const spelling = view.findings.find(({ id }) => id === 'space')!
    const at = spelling.places[0]!
    const finding = {
      ...spelling,
      check: 'name.variant',
      repairs: ['66,436', '66.436'].map((text) => ({
        label: text,
        edits: [{ start: at.start, end: at.end, text }]
      }))
    }
    const others = view.findings.filter(({ id }) => id !== 'space')
    const { state, actions } = await opened({
      openArticle: async () => done({ ...view, findings: [...others, finding] })
    })
    actions.selectClaim('second')
    await actions.takeRepair(null)
    expect(state().said).toBe('No spelling is the house’s: press 1 or 2')
    expect(state().reviews).toEqual({})
    await actions.takeRepair(1)
    expect(state().reviews.second).toMatchObject({ verdict: 'disputed', correction: '66.436' })
  })

  it('waits with a key for the step before it, and gives it to what that leaves in hand', async () => {
    const { api, state, actions } = await opened()
    actions.selectClaim('second')
    const taking = actions.takeRepair(0)
    actions.step(-1)
    actions.rule('verified')
    expect(api.recordOf('a1').history).toHaveLength(0)
    await taking
    await tick()
    expect(state().reviews.second).toMatchObject({ verdict: 'disputed', correction: '66,436' })
    expect(state().reviews.first?.verdict).toBe('verified')
  })

  it('rules on nothing where a finding stands on no claim, and says what can be done', async () => {
    const { api, state, actions } = await opened()
    actions.selectRow('loose')
    actions.rule('verified', true)
    expect(state().said).toBe('No claim stands on these words: Y takes the repair, I ignores.')
    expect(api.asked).toEqual([])
  })
})

describe('one thing for many articles', () => {
  it('is shown in the list, and one undo takes it back though none of them is open', async () => {
    const { api, actions, state, ruled } = await opened()
    expect(await actions.changeWanted(['a2', 'a3'], { field: 'verdict', value: 'verified' })).toBe(true)
    expect(ruled()).toEqual([0, 7, 7])
    expect(state().notices.at(-1)).toMatchObject({ tone: 'done', title: 'Verified: 14 claims in 2 articles' })
    await actions.undo()
    expect(ruled()).toEqual([0, 0, 0])
    expect(api.recordOf('a1').history).toEqual([])
    await actions.redo()
    expect(ruled()).toEqual([0, 7, 7])
  })

  it('is taken back in the order of time, and the editor is shown where', async () => {
    const { actions, state, ruled } = await opened()
    actions.selectClaim('second')
    actions.rule('verified')
    await tick()
    await actions.openArticle('a2')
    actions.selectClaim('first')
    actions.rule('disputed')
    await tick()
    expect(ruled()).toEqual([1, 1, 0])
    await actions.undo()
    expect(ruled()).toEqual([1, 0, 0])
    expect(state().article).toMatchObject({ id: 'a2' })
    // The step before it was made in the other article.
    await actions.undo()
    expect(ruled()).toEqual([0, 0, 0])
    expect(state()).toMatchObject({ article: { id: 'a1' }, claim: 'second' })
    await actions.redo()
    await actions.redo()
    expect(ruled()).toEqual([1, 1, 0])
    expect(state()).toMatchObject({ article: { id: 'a2' }, claim: 'first' })
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
