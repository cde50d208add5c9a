import { describe, expect, it, vi } from 'vitest'
import { subjectOf } from '../../src/core/checks/post/ignored'
import type { CrossFinding } from '../../src/core/cross/cross-finding'
import { everything } from '../../src/core/model/list-filter'
import { done } from '../../src/core/result'
import { acrossIn } from '../../src/renderer/src/state/across-desk'
import { sheetIn } from '../../src/renderer/src/state/desk-state'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { wantedRows } from '../../src/renderer/src/state/listed'
import { markIn } from '../../src/renderer/src/state/mark-in'
import type { Sheet } from '../../src/renderer/src/state/sheet'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const quote = '5678'
const start = sampleArticle().article.text.indexOf(quote)
const finding: CrossFinding = {
  id: 'x1',
  check: 'cross.value',
  code: 'differs',
  severity: 'warning',
  data: {},
  repairs: [],
  places: ['a1', 'a2'].map((articleId) => ({
    articleId,
    start,
    end: start + quote.length,
    quote,
    role: 'value'
  }))
}
const claimOn = (sheet: Sheet, words: string): string =>
  sheet.order.find((id) => sheet.claimOf.get(id)!.anchor.quote.includes(words))!

async function deskOfTwo() {
  const articles = [sampleArticle('a1'), sampleArticle('a2')]
  const acrossDesk = vi.fn(async () => done({ findings: [finding], unread: 0 }))
  const api = fakeApi(sampleDesk(articles), articles, { acrossDesk })
  const desk = createDesk(api)
  desk.actions.start()
  await vi.waitFor(() => expect(acrossIn(desk.store.getState()).findings).toEqual([finding]))
  const sheet = (): Sheet => sheetIn(desk.store.getState())!
  return { api, acrossDesk, sheet, ...desk }
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
    expect(acrossIn(store.getState()).findings).toEqual([])
    expect(sheetIn(store.getState())!.acrossOf.size).toBe(0)
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

  it('draws a difference as any finding: on its words, in the claim row, in the filter by check', async () => {
    const { sheet, store, actions } = await deskOfTwo()
    // Of claims that nest, the inner one: the finding speaks of the figure alone.
    const claim = 'inner'
    expect(sheet().findingsOn.get(claim)).toContainEqual(expect.objectContaining({ id: 'x1' }))
    expect(markIn(store.getState(), claim)).toBe('alarm')
    const runs = sheet().blocks.flatMap((block) => block.runs)
    expect(runs.filter(({ findings }) => findings.includes('x1')).map((run) => run.start)).toEqual([start])
    actions.show({ filter: { ...everything, check: 'cross.value' } })
    const wanted = wantedRows(store.getState())
    expect(wanted.find((row) => row.claim === claim)?.findings.map(({ id }) => id)).toContain('x1')
    expect(wanted.length).toBeLessThan(sheet().rows.length)
  })

  it('is not supported by a colleague who printed the same', async () => {
    const { sheet, store, acrossDesk, api } = await deskOfTwo()
    const claim = claimOn(sheet(), '5678')
    acrossDesk.mockResolvedValue(done({ findings: [], unread: 0 }))
    api.emit('acrossRead', null)
    await vi.waitFor(() => expect(sheet().acrossOf.size).toBe(0))
    const alone = markIn(store.getState(), claim)
    const same = { ...finding, code: 'same', severity: 'agrees' as const }
    acrossDesk.mockResolvedValue(done({ findings: [same], unread: 0 }))
    api.emit('acrossRead', null)
    await vi.waitFor(() => expect(sheet().acrossOf.size).toBe(1))
    expect(markIn(store.getState(), claim)).toBe(alone)
    expect(
      sheet()
        .findingsOn.get(claim)!
        .map(({ id }) => id)
    ).toContain('x1')
  })

  it('stays while the article changes, and lights up with the claim in hand', async () => {
    const { sheet, store, actions } = await deskOfTwo()
    const claim = claimOn(sheet(), '5678')
    actions.selectClaim(claim)
    expect(store.getState().lit).toContain('x1')
    const other = claimOn(sheet(), '12,000')
    actions.selectClaim(other)
    await actions.reject('no claim')
    expect(sheet().order).not.toContain(other)
    expect(sheet().acrossOf.get('x1')).toEqual(finding)
    expect(sheet().findings.map(({ id }) => id)).toContain('x1')
  })

  it('is asked about anew when the settings have changed', async () => {
    const { sheet, store, acrossDesk, actions } = await deskOfTwo()
    acrossDesk.mockResolvedValue(done({ findings: [], unread: 0 }))
    actions.selectFinding(sheet().findingOf.get('x1')!)
    await actions.openAgain()
    expect(sheet().findings.map(({ id }) => id)).not.toContain('x1')
    expect(store.getState().finding).toBeNull()
  })

  it('counts a difference in no line of the list', async () => {
    const { store, sheet } = await deskOfTwo()
    const { desk } = store.getState()
    const line = desk.phase === 'ready' ? desk.view.articles.find(({ id }) => id === 'a1') : undefined
    const raised = sheet().findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    expect(line?.alarms).toBe(raised.length - 1)
  })

  it.each(['once', 'article'] as const)('can be ignored, %s, and taken back', async (reach) => {
    const { api, sheet, store, actions } = await deskOfTwo()
    const { check, code } = finding
    const value = { reach, because: 'a recount' }
    await actions.make([{ field: 'ignored', finding: 'x1', across: subjectOf(finding), value }])
    expect(sheet().findings.map(({ id }) => id)).not.toContain('x1')
    const rule = reach === 'once' ? { finding: 'x1' } : { check, code, words: ['5678'] }
    expect(api.recordOf('a1').history.at(-1)!.changes).toEqual([
      { field: 'ignored', finding: 'x1', before: null, after: { reach, because: 'a recount', ...rule } }
    ])
    expect(store.getState().ignored.x1).toBeDefined()
    await actions.make([{ field: 'ignored', finding: 'x1', value: null }])
    expect(sheet().findings.map(({ id }) => id)).toContain('x1')
    await actions.undo()
    expect(sheet().findings.map(({ id }) => id)).not.toContain('x1')
  })
})
