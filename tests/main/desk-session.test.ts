import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { markdown } from '../../src/core/export/markdown'
import { callsOf, fileNameFrom } from '../../src/main/calls'
import { type DeskSession, deskSession } from '../../src/main/desk-session'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { inlineWorkers } from '../../src/node/work/inline-workers'

let folder = ''
let session: DeskSession
const onListed = vi.fn()
const onProgress = vi.fn()
const onNotices = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-'))
  writeFileSync(
    join(folder, 'sample.txt'),
    'Bridge opens\n\nThe bridge cost 412 crore and opened on Monday, 3 June 2024.\n'
  )
  session = sessionWith([join(folder, 'sample.txt')])
})

afterEach(async () => {
  await session.close()
  rmSync(folder, { recursive: true, force: true })
})

const sessionWith = (samples: readonly string[]) =>
  deskSession({
    folder: join(folder, 'desk'),
    samples: async () => samples,
    workers: inlineWorkers(),
    onListed,
    onProgress,
    onNotices
  })

describe('a session', () => {
  it('gives a new desk its samples, once, however often it is asked', async () => {
    const views = await Promise.all([session.open(), session.open(), session.open()])
    for (const view of views)
      expect(view).toMatchObject({ ok: true, value: { articles: [{ sourceName: 'sample.txt' }] } })
    await session.close()
    session = sessionWith([join(folder, 'missing.txt')])
    expect(await session.open()).toMatchObject({ ok: true, value: { articles: [{}] } })
    expect(onNotices).not.toHaveBeenCalled()
  })

  it('adds files, names those it could not read, and tells the window as it goes', async () => {
    writeFileSync(join(folder, 'more.txt'), 'Second\n\nIt drew 5000 people.\n')
    const added = await session.add([join(folder, 'more.txt'), join(folder, 'missing.txt')])
    expect(added).toMatchObject({
      ok: true,
      value: {
        added: 1,
        unreadCount: 1,
        unread: [{ code: 'file-missing', message: expect.stringContaining('missing.txt') }],
        cancelled: false
      }
    })
    expect(onListed.mock.calls.flat(2)).toMatchObject([{ sourceName: 'more.txt' }])
    expect(onProgress.mock.calls[0]).toEqual([
      { kind: 'adding', done: 1, total: expect.toBeOneOf([null, 2]), name: 'more.txt' }
    ])
    expect(onProgress.mock.lastCall).toEqual([null])
  })

  it('ends adding when told to, and keeps what came before', async () => {
    await session.open()
    for (let n = 0; n < 40; n++)
      writeFileSync(join(folder, `${n}.txt`), `Story ${n}\n\nIt drew ${n} people.\n`)
    onListed.mockImplementationOnce(() => session.cancel())
    const added = await session.add(Array.from({ length: 40 }, (_, n) => join(folder, `${n}.txt`)))
    if (!added.ok) throw new Error(added.error.message)
    expect(added.value).toMatchObject({ cancelled: true, first: expect.stringMatching(/^0-/) })
    expect(added.value.added).toBeLessThan(40)
    const opened = await session.open()
    expect(opened.ok && opened.value.articles.length).toBe(added.value.added + 1)
  })

  it('tries again after a failure', async () => {
    const other = await openDeskFolder(join(folder, 'desk'), { program: 'command line' })
    expect(await session.open()).toMatchObject({ ok: false, error: { code: 'desk-in-use' } })
    if (other.ok) await other.value.close()
    expect((await session.open()).ok).toBe(true)
  })

  it('waits for work under way before it closes, and takes none after', async () => {
    const opened = await session.open()
    if (!opened.ok) throw new Error(opened.error.message)
    const articleId = opened.value.articles[0]!.id
    const article = await session.use((desk) => desk.openArticle(articleId))
    if (!article.ok) throw new Error(article.error.message)
    const claimId = article.value.claims[0]!.id
    const ruling = session.use((desk) =>
      desk.change([{ articleId, changes: [{ field: 'note', claim: claimId, value: 'late' }] }])
    )
    expect(await session.close()).toEqual({ ok: true, value: undefined })
    expect((await ruling).ok).toBe(true)
    expect(await session.open()).toMatchObject({ ok: false, error: { code: 'closing' } })
    session = sessionWith([])
    const again = await session.use((desk) => desk.openArticle(articleId))
    expect(again).toMatchObject({ ok: true, value: { reviews: { [claimId]: { note: 'late' } } } })
  })
})

describe('the calls', () => {
  const ask = { articleFiles: vi.fn(), articleFolder: vi.fn(), reportPath: vi.fn() }

  it('write the report where the editor says', async () => {
    const calls = callsOf(session, ask)
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    ask.reportPath.mockResolvedValue(join(folder, 'out.md'))
    expect(await calls.exportReport(ids, 'md')).toEqual({ ok: true, value: { path: join(folder, 'out.md') } })
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toContain('Bridge opens')
    expect(ask.reportPath).toHaveBeenCalledWith('Bridge opens corrections', markdown)
  })

  it('say why a report could not be written', async () => {
    const calls = callsOf(session, ask)
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    ask.reportPath.mockResolvedValue(join(folder, 'nowhere', 'out.md'))
    expect(await calls.exportReport(ids, 'md')).toMatchObject({
      ok: false,
      error: { code: 'write-failed', message: expect.stringContaining('the folder is gone') }
    })
  })

  it('say what can not be written before they ask for a name', async () => {
    const calls = callsOf(session, ask)
    ask.reportPath.mockClear()
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    expect(await calls.exportReport(ids, 'notice')).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-write' }
    })
    expect(await calls.exportReport(ids, 'doc')).toMatchObject({
      ok: false,
      error: { code: 'unknown-format' }
    })
    expect(ask.reportPath).not.toHaveBeenCalled()
  })

  it('do nothing when the editor thinks better of it', async () => {
    const calls = callsOf(session, ask)
    ask.articleFiles.mockResolvedValue(null)
    ask.reportPath.mockResolvedValue(null)
    ask.articleFolder.mockResolvedValue(null)
    expect(await calls.chooseFiles()).toEqual({ ok: true, value: null })
    expect(await calls.chooseFolder()).toEqual({ ok: true, value: null })
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    expect(await calls.exportReport(ids, 'md')).toEqual({ ok: true, value: null })
  })

  it('propose names that every system takes', () => {
    expect(fileNameFrom('../a: "b"/c?\u0000 \u202e d.')).toBe('a b c d')
    expect(fileNameFrom('...')).toBe('corrections')
    expect(fileNameFrom('x'.repeat(300))).toHaveLength(100)
  })
})
