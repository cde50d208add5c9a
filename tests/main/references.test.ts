import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleView } from '../../src/core/model/desk'
import type { TableLabel, TableSummary } from '../../src/core/model/desk-table'
import { done } from '../../src/core/result'
import { type DeskSession, deskSession } from '../../src/main/desk-session'
import { knownTables } from '../../src/main/known-tables'
import { inlineWorkers } from '../../src/node/work/inline-workers'
import { sonpurCsv } from '../core/desk-table'
import { workbook } from '../core/workbook'

const everyDesk = { isTrusted: async () => true, trust: async () => done(null) }

let folder = ''
let session: DeskSession
const onTablesChecked = vi.fn()
const onProgress = vi.fn()

const label: TableLabel = {
  name: 'results',
  asOf: '2017-03-11',
  publisher: 'Returning officer',
  meanings: {}
}

const newSession = () =>
  deskSession({
    projectRemark: async () => null,
    folder: join(folder, 'desk'),
    checker: () => 'NK',
    samples: async () => [join(folder, 'sonpur.txt')],
    isFirst: () => true,
    onShelved: () => {},
    onUnited: () => {},
    onShared: () => {},
    onBug: () => {},
    passwords: { of: async () => null, keep: async () => false, isKept: () => false },
    trust: everyDesk,
    workers: inlineWorkers(),
    carriers: inlineWorkers(),
    tables: knownTables(join(folder, 'tables.json')),
    onListed: () => {},
    onProgress,
    onTablesChecked,
    onSourceChange: () => {},
    onNotices: () => {}
  })

beforeEach(() => {
  vi.clearAllMocks()
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-'))
  const text = 'Count ends\n\nAsha Rawat beat Vinod Pal in Sonpur in 2017 by 3,910 votes.\n'
  writeFileSync(join(folder, 'sonpur.txt'), text)
  writeFileSync(join(folder, 'results.csv'), sonpurCsv)
  session = newSession()
})

afterEach(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

const csv = () => join(folder, 'results.csv')

async function checked(times: number): Promise<void> {
  await expect.poll(() => onTablesChecked.mock.calls.length, { timeout: 20_000 }).toBe(times)
}

async function article(): Promise<ArticleView> {
  const view = await session.open()
  const opened = view.ok ? await session.openArticle(view.value.articles[0]!.id) : view
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

const tabled = async () => (await article()).findings.filter(({ check }) => check === 'table.value')

async function keep(more: Partial<TableLabel> = {}, replaces: string | null = null): Promise<TableSummary> {
  await session.references().choose(csv())
  const listed = await session.references().keep(csv(), { ...label, ...more }, replaces)
  if (!listed.ok) throw new Error(listed.error.message)
  return listed.value
    .flatMap((each) => ('table' in each ? [each.table] : []))
    .toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
    .at(-1)!
}

describe('the tables of a session', () => {
  it('are of the sheet of a workbook that was looked at last', async () => {
    const path = join(folder, 'book.xlsx')
    const rows = (votes: number) => [
      ['constituency', 'candidate', 'votes'],
      ['Sonpur', 'Asha Rawat', votes]
    ]
    writeFileSync(path, workbook({ Notes: [['By-polls']], First: rows(1), Final: rows(2) }))
    const references = session.references()
    expect(await references.chooseSheet(path, 'Final')).toMatchObject({ error: { code: 'not-asked' } })
    const sheets = ['Notes', 'First', 'Final']
    expect(await references.choose(path)).toMatchObject({
      value: { table: { sheets, source: { sheet: 'First' } } }
    })
    expect(await references.chooseSheet(path, 'Final')).toMatchObject({
      value: { table: { sheets, source: { sheet: 'Final' } } }
    })
    expect(await references.chooseSheet(path, 'Notes')).toMatchObject({ error: { code: 'not-a-table' } })
    const kept = await references.keep(path, label, null)
    expect(kept).toMatchObject({ value: [{ table: { source: { sheet: 'Final' } } }] })
    const id = kept.ok ? kept.value[0]!.id : ''
    expect(await references.rows(id, 0, 1)).toMatchObject({
      value: { rows: [['Sonpur', 'Asha Rawat', '2']] }
    })
  })

  it('are kept with what was said of them, and every article is held against them; rulings stay', async () => {
    const before = await article()
    const claim = before.claims.find(({ anchor }) => anchor.quote.includes('3,910'))!.id
    const ruling = [{ field: 'verdict', claim, value: 'disputed' }] as const
    await session.use((desk) => desk.change([{ articleId: before.article.id, changes: ruling }]))
    const table = await keep()
    expect(table).toMatchObject({
      ...label,
      addedBy: 'NK',
      rowCount: 3,
      contestCount: 1,
      use: { rows: 3, used: 3, problems: [] },
      source: { name: 'results.csv' }
    })
    await checked(1)
    expect(onTablesChecked).toHaveBeenCalledWith({ checked: 1, total: 1, problems: [], cancelled: false })
    expect(onProgress).toHaveBeenCalledWith({ kind: 'checking', done: 1, total: 1, name: 'Count ends' })
    expect(await tabled()).toMatchObject([{ code: 'differs', data: { asOf: '2017-03-11' } }])
    expect((await article()).reviews[claim]).toMatchObject({ verdict: 'disputed' })
  })

  it('are held against new articles, and known after the next start', async () => {
    await keep()
    await checked(1)
    await session.close()
    session = newSession()
    writeFileSync(
      join(folder, 'more.txt'),
      'More\n\nAsha Rawat beat Vinod Pal in Sonpur in 2017 by 3,901 votes.\n'
    )
    const added = await session.add([join(folder, 'more.txt')])
    const opened = added.ok ? await session.openArticle(added.value.first!) : added
    expect(opened.ok && opened.value.findings.map(({ check }) => check)).toContain('table.value')
    expect(onTablesChecked).toHaveBeenCalledTimes(1)
  })

  it('change what is found when they are replaced, said otherwise, removed and put back', async () => {
    const { id } = await keep()
    await checked(1)
    writeFileSync(csv(), sonpurCsv.replace('14259', '14979'))
    expect((await keep({}, id)).id).toBe(id)
    await checked(2)
    expect(await tabled()).toMatchObject([{ code: 'fits', severity: 'agrees' }])
    await session.references().relabel(id, { ...label, name: 'by!polls', meanings: { votes: '' } })
    await checked(3)
    expect(await tabled()).toEqual([])
    await session.references().relabel(id, { ...label, name: 'by!polls' })
    await checked(4)
    expect(await tabled()).toMatchObject([{ data: { cells: ['by polls!2/votes', 'by polls!3/votes'] } }])
    expect(await session.references().remove(id)).toEqual({ ok: true, value: [] })
    await checked(5)
    expect(await tabled()).toEqual([])
    expect(await session.references().restore(id)).toMatchObject({ ok: true, value: [{ id }] })
    await checked(6)
    expect(await tabled()).toHaveLength(1)
  })

  it('have names of their own, so that a cell is one cell', async () => {
    await keep()
    expect((await keep()).name).toBe('results 2')
    const { id } = await keep({ name: 'other' })
    const listed = await session.references().relabel(id, label)
    const names = listed.ok ? listed.value.map((each) => 'table' in each && each.table.name) : []
    expect(names.toSorted()).toEqual(['results', 'results 2', 'results 3'])
  })

  it('leave a check that was stopped for the next opening', async () => {
    onProgress.mockImplementationOnce(() => session.cancel())
    await session.open()
    session.cancel()
    const kept = keep()
    session.cancel()
    await kept
    session.cancel()
    await checked(1)
    const [outcome] = onTablesChecked.mock.calls[0]!
    const mark = join(folder, 'desk', 'tables', 'to-check')
    expect(existsSync(mark)).toBe(outcome.cancelled)
    writeFileSync(mark, '')
    await session.close()
    session = newSession()
    await session.open()
    await checked(2)
    expect(existsSync(mark)).toBe(false)
    expect(await tabled()).toHaveLength(1)
  })

  it('never take a file nobody chose, nor what is no table', async () => {
    await session.open()
    expect(await session.references().keep(csv(), label, null)).toMatchObject({
      ok: false,
      error: { code: 'not-asked' }
    })
    writeFileSync(csv(), 'seat,votes\nSonpur,14,259\n')
    expect(await session.references().choose(csv())).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('results.csv, row 2') }
    })
    for (const result of [
      await session.references().remove('gone'),
      await session.references().relabel('gone', label),
      await session.references().rows('../../desk', 0, 10)
    ])
      expect(result).toMatchObject({ ok: false, error: { code: 'no-table' } })
    expect(existsSync(join(folder, 'desk', 'tables'))).toBe(false)
    expect(onTablesChecked).not.toHaveBeenCalled()
  })

  it('show their rows', async () => {
    const { id } = await keep()
    expect(await session.references().rows(id, 1, 1)).toMatchObject({
      ok: true,
      value: {
        firstRow: 2,
        total: 4,
        from: 1,
        rows: [['2017', 'Sonpur', 'Vinod Pal', 'Kisan Party', '11069', '31500']]
      }
    })
  })
})
