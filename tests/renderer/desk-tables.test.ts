import { describe, expect, it, vi } from 'vitest'
import type { TableSummary } from '../../src/core/model/desk-table'
import type { Finding } from '../../src/core/model/finding'
import { done, fail } from '../../src/core/result'
import { createDesk } from '../../src/renderer/src/state/desk-store'
import { fakeApi } from './fake-api'
import { sampleArticle, sampleDesk } from './sample'

const table: TableSummary = {
  id: 'a1',
  name: 'results',
  asOf: '2017-03-11',
  publisher: 'Returning officer',
  meanings: {},
  source: { name: 'results.csv', sha256: 'ab' },
  columns: ['candidate', 'votes'],
  addedAt: '2024-01-01T00:00:00.000Z',
  addedBy: 'NK',
  rowCount: 3,
  contestCount: 1,
  seriesCount: 0,
  use: { rows: 1, used: 1, problems: [] }
}

const finding: Finding = {
  id: 'f1',
  check: 'table.value',
  code: 'differs',
  severity: 'error',
  data: { cells: ['results!2/votes', 'results!3/votes'], working: '9 − 5 = 4', value: 4 },
  places: [],
  repairs: []
}

async function deskWith(more: Parameters<typeof fakeApi>[2] = {}) {
  const articles = [sampleArticle()]
  const api = fakeApi(sampleDesk(articles), articles, {
    listTables: async () => done([{ id: 'a1', table }]),
    ...more
  })
  const desk = createDesk(api)
  desk.actions.start()
  await vi.waitFor(() => expect(desk.store.getState().article.phase).toBe('open'))
  desk.actions.selectClaim('rawat')
  const claim = desk.store.getState().claim!
  return { api, claim, ...desk }
}

describe('the tables in the window', () => {
  it('take the cells of a finding as evidence in one step, and away in another', async () => {
    const { api, claim, actions, store } = await deskWith()
    await actions.takeCells(claim, finding)
    const evidence = () => store.getState().reviews[claim]?.evidence ?? []
    expect(evidence()).toMatchObject([
      {
        kind: 'table-cell',
        rank: 'primary',
        source: 'Returning officer',
        locator: 'results!2/votes, results!3/votes',
        quote: '9 − 5 = 4',
        accessed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
      }
    ])
    expect(api.asked).toHaveLength(1)
    await actions.takeCells(claim, finding)
    expect(evidence()).toEqual([])
    await actions.undo()
    expect(evidence()).toHaveLength(1)
  })

  it('go to the cell asked for first, and light the others', async () => {
    const { actions, store } = await deskWith()
    expect(await actions.lookAtCells(finding, 'results!3/votes')).toBe(true)
    expect(store.getState().tableShown).toEqual({
      id: 'a1',
      cells: [3, 2, 3].map((row) => ({ row, column: 'votes' }))
    })
  })

  it('say that a table is gone rather than open an empty sheet', async () => {
    const { actions, store } = await deskWith({ listTables: async () => done([]) })
    expect(await actions.lookAtCells(finding, 'results!3/votes')).toBe(false)
    expect(store.getState()).toMatchObject({ tableShown: null, notices: [{ tone: 'problem' }] })
  })

  it('ask what a chosen file is, and stay with the question where it cannot be kept', async () => {
    const chosen = {
      path: '/r.csv',
      table: {
        name: 'r',
        columns: ['a', 'b'],
        guessed: {},
        top: [],
        rowCount: 1,
        contestCount: 0,
        seriesCount: 0,
        use: { rows: 1, used: 0, problems: [] },
        source: table.source,
        sheets: ['R', 'S']
      }
    }
    const keepTable = vi.fn(async () => fail('write-failed', 'The disk is full.'))
    const other = { ...chosen, table: { ...chosen.table, columns: ['c', 'd'] } }
    const chooseSheet = vi.fn(async (_: string, sheet: string) =>
      sheet === 'S' ? done(other) : fail('not-a-table', 'no table on R')
    )
    const { actions, store } = await deskWith({
      chooseTable: async () => done(chosen),
      chooseSheet,
      keepTable
    })
    await actions.chooseTable(table)
    expect(store.getState().tableAsked).toEqual({ kind: 'new', chosen, replaces: table })
    await actions.chooseSheet('S')
    expect(chooseSheet).toHaveBeenCalledWith('/r.csv', 'S')
    const shown = { kind: 'new', chosen: other, replaces: table }
    expect(store.getState()).toMatchObject({ tableAsked: shown, tableProblem: null })
    await actions.chooseSheet('R')
    expect(store.getState()).toMatchObject({ tableAsked: shown, tableProblem: 'no table on R' })
    const label = { name: 'r', asOf: '', publisher: '', meanings: {} }
    await actions.sayOfTable(label)
    expect(keepTable).toHaveBeenCalledWith('/r.csv', label, 'a1')
    expect(store.getState()).toMatchObject({ tableProblem: 'The disk is full.', tableAsked: { kind: 'new' } })
    await actions.sayOfTable(null)
    expect(store.getState()).toMatchObject({ tableProblem: null, tableAsked: null })
  })

  it('are asked for again where the list could not be read', async () => {
    const listTables = vi.fn(async () => fail('write-failed', 'The share is gone.'))
    const { actions, store } = await deskWith({ listTables })
    expect(await actions.lookAtCells(finding, 'results!3/votes')).toBe(false)
    expect(store.getState().tables).toBeNull()
    listTables.mockResolvedValue(done([{ id: 'a1', table }]) as never)
    expect(await actions.lookAtCells(finding, 'results!3/votes')).toBe(true)
  })

  it('say where they look why a file is no table', async () => {
    const { actions, store } = await deskWith({
      chooseTable: async () => fail('not-a-table', 'r.csv, row 2: …')
    })
    await actions.chooseTable(null)
    expect(store.getState()).toMatchObject({ tableProblem: 'r.csv, row 2: …', tableAsked: null, notices: [] })
  })

  it('offer the removed one back until it is', async () => {
    const restoreTable = vi.fn(async () => done([{ id: 'a1', table }]))
    const { actions, store } = await deskWith({ removeTable: async () => done([]), restoreTable })
    await actions.removeTable(table)
    expect(store.getState()).toMatchObject({ tables: [], tableRemoved: { id: 'a1', name: 'results' } })
    await actions.restoreTable('a1')
    expect(store.getState()).toMatchObject({ tables: [{ id: 'a1' }], tableRemoved: null })
  })

  it('open the article anew when all were checked, and say what was left undone', async () => {
    const { api, store } = await deskWith()
    const before = store.getState().article
    api.emit('tablesChecked', { checked: 2, total: 2, problems: [], cancelled: false })
    await vi.waitFor(() => expect(store.getState().article).not.toBe(before))
    expect(store.getState().notices).toEqual([])
    api.emit('tablesChecked', { checked: 1, total: 2, problems: [], cancelled: true })
    expect(store.getState().notices).toMatchObject([
      { tone: 'problem', title: expect.stringContaining('1 of 2') }
    ])
  })
})
