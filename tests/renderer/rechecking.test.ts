import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/core/model/finding'
import { done, type Result } from '../../src/core/result'
import type { CorrectedFindings } from '../../src/core/review/corrected-findings'
import type { Api } from '../../src/ipc/contract'
import { sheetIn } from '../../src/renderer/src/state/desk-state'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { chipCounts } from '../../src/renderer/src/state/listed'
import { markIn } from '../../src/renderer/src/state/mark-in'
import { repairsIn, rowIn, rowStateIn } from '../../src/renderer/src/state/work-in'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const tick = () => vi.advanceTimersByTimeAsync(0)
const view = sampleArticle('a1')
const anchor = (id: string) => view.claims.find((claim) => claim.id === id)!.anchor

/** What the corrected text gives rise to: the figure written for “5678” is not right either. */
const wrongToo: Finding = {
  id: 'again',
  check: 'num.difference',
  code: 'differs',
  severity: 'error',
  data: { stated: 5660, difference: 5662 },
  places: [{ ...anchor('inner'), role: 'stated' }],
  repairs: [{ label: '5,662', edits: [{ ...anchor('inner'), text: '5,662' }] }]
}

const none: CorrectedFindings = { raised: [], mended: [], failed: [] }

const opened = async (correctedFindings: Api['correctedFindings']) => {
  const articles = [sampleArticle('a1'), sampleArticle('a2')]
  const api = fakeApi(sampleDesk(articles), articles, { correctedFindings })
  const { store, actions } = createDesk(api)
  actions.start()
  await tick()
  await actions.openArticle('a1')
  const correct = async (claim: string, words: string) => {
    actions.set({ field: 'correction', claim, value: words })
    actions.set({ field: 'verdict', claim, value: 'disputed' })
    await tick()
  }
  const row = (key: string) => sheetIn(store.getState())!.rows.find((each) => each.key === key)!
  const badge = () => {
    const { desk } = store.getState()
    return desk.phase === 'ready' ? desk.view.articles[0]!.alarms : Number.NaN
  }
  return { api, actions, state: store.getState, correct, row, badge }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the corrected text, checked again', () => {
  it('asks nothing while nothing is corrected', async () => {
    const ask = vi.fn(async () => done(none))
    const { actions } = await opened(ask)
    actions.selectClaim('rawat')
    actions.rule('verified', true)
    await tick()
    expect(ask).not.toHaveBeenCalled()
  })

  it('closes what a correction mends in list and badge, and opens it again once that is taken back', async () => {
    const { actions, state, correct, badge } = await opened(async () =>
      done({ raised: [], mended: ['loose'], failed: [] })
    )
    expect(chipCounts(state()).again).toBe(3)
    expect(badge()).toBe(2)
    await correct('rawat', 'Asha Rawal')
    expect(chipCounts(state()).again).toBe(2)
    expect(badge()).toBe(1)
    await actions.undo()
    await actions.undo()
    await tick()
    expect(chipCounts(state()).again).toBe(3)
    expect(badge()).toBe(2)
  })

  it('raises a row on a claim that is ruled, says so, and closes it with the repair', async () => {
    let answer: CorrectedFindings = { raised: [wrongToo], mended: [], failed: [] }
    const { actions, state, correct, row, badge } = await opened(async () => done(answer))
    await correct('inner', '5,660')
    expect(row('inner').findings.map(({ id }) => id)).toEqual(['again'])
    expect(rowStateIn(state(), row('inner'))).toBe('again')
    expect(markIn(state(), 'inner')).toBe('alarm')
    expect(badge()).toBe(3)
    expect(state().said).toContain('Checked again: 1 new thing to look at')
    // What is ruled otherwise is no finding's to doubt.
    expect(markIn(state(), 'rawat')).toBe('to-check')

    actions.selectClaim('inner')
    const sheet = sheetIn(state())!
    expect(repairsIn(state(), sheet, rowIn(state())!).map(({ targets }) => targets[0]!.correction)).toEqual([
      '5,662'
    ])
    answer = none
    await actions.takeRepair(0)
    await tick()
    expect(state().reviews.inner).toMatchObject({ verdict: 'disputed', correction: '5,662' })
    expect(row('inner').findings).toEqual([])
    expect(rowStateIn(state(), row('inner'))).toBe('ruled')
    expect(badge()).toBe(2)
  })

  it('runs one check at a time, and checks once more where corrections came meanwhile', async () => {
    const answers: ((answer: Result<CorrectedFindings>) => void)[] = []
    const ask = vi.fn<Api['correctedFindings']>(() => new Promise((resolve) => answers.push(resolve)))
    const { state, correct } = await opened(ask)
    await correct('inner', '5,660')
    expect(ask).toHaveBeenCalledTimes(1)
    await correct('inner', '5,661')
    await correct('inner', '5,662')
    expect(ask).toHaveBeenCalledTimes(1)
    answers[0]!(done({ raised: [wrongToo], mended: [], failed: [] }))
    await tick()
    expect(ask).toHaveBeenCalledTimes(2)
    answers[1]!(done(none))
    await tick()
    expect(ask).toHaveBeenCalledTimes(2)
    expect(chipCounts(state()).again).toBe(3)
  })

  it('keeps an answer to its own article', async () => {
    const answers: ((answer: Result<CorrectedFindings>) => void)[] = []
    const { actions, state, correct } = await opened(() => new Promise((resolve) => answers.push(resolve)))
    await correct('inner', '5,660')
    await actions.openArticle('a2')
    answers[0]!(done({ raised: [wrongToo], mended: ['loose'], failed: [] }))
    await tick()
    expect(chipCounts(state()).again).toBe(3)
    expect(sheetIn(state())!.findingOf.has('again')).toBe(false)
  })

  it('ignores one of its findings, as any other', async () => {
    const { actions, state, correct } = await opened(async () =>
      done({ raised: [wrongToo], mended: [], failed: [] })
    )
    await correct('inner', '5,660')
    expect(chipCounts(state()).again).toBe(4)
    await actions.make([
      {
        field: 'ignored',
        finding: 'again',
        value: { reach: 'once', because: 'checked with the office' },
        across: { check: 'num.difference', code: 'differs', words: ['5678'] }
      }
    ])
    await tick()
    expect(chipCounts(state()).again).toBe(3)
  })
})
