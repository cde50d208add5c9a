import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ignoreRuleFor } from '../../src/core/checks/post/ignored'
import { markdown } from '../../src/core/export/markdown'
import { tableSignature } from '../../src/core/import/columns'
import { done } from '../../src/core/result'
import { defaultSettings } from '../../src/ipc/settings'
import { callsOf } from '../../src/main/calls'
import { type DeskSession, type DeskSessionOptions, deskSession } from '../../src/main/desk-session'
import { knownTables } from '../../src/main/known-tables'
import { fileNameFrom } from '../../src/main/report-calls'
import { checkerName } from '../../src/node/checker-name'
import { documentWriters } from '../../src/node/document-writers'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { inlineWorkers } from '../../src/node/work/inline-workers'

const everyDesk = { isTrusted: async () => true, trust: async () => done(null) }

let folder = ''
let session: DeskSession
const onListed = vi.fn()
const onProgress = vi.fn()
const onTablesChecked = vi.fn()
const onSourceChange = vi.fn()
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

const sessionWith = (samples: readonly string[], checker = '', more: Partial<DeskSessionOptions> = {}) =>
  deskSession({
    folder: join(folder, 'desk'),
    checker: () => checker,
    samples: async () => samples,
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
    onListed,
    onProgress,
    onTablesChecked,
    onSourceChange,
    projectRemark: async () => null,
    onNotices,
    ...more
  })

/** The lines the window was told of, without those of articles taken off the desk. */
const onDesk = () => onListed.mock.calls.flat(2).filter(({ shelf }) => shelf === undefined)

/** Waits until something has come about. */
async function until(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { timeout: 20_000, interval: 1_000 }).toBe(true)
}

describe('a session', () => {
  it('connects to no server that a stranger’s desk names, until the editor trusts the desk', async () => {
    let connections = 0
    const server = createServer((socket) => {
      connections++
      socket.destroy()
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    await session.open()
    await session.close()
    const shared = {
      format: 'corrigenda.shared',
      version: 1,
      server: `postgres://asha@127.0.0.1:${(server.address() as AddressInfo).port}/newsroom`,
      desk: '7f2c1a54-95cb-4c1f-8a3e-1d8f0b8e7f10',
      device: '0b9a2f5e-2d61-4b6c-9c60-6b1c1f2a3d4e'
    }
    writeFileSync(join(folder, 'desk', 'shared.json'), JSON.stringify(shared))
    let isTrusted = false
    const trust = {
      isTrusted: async () => isTrusted,
      trust: async () => {
        isTrusted = true
        return done(null)
      }
    }
    session = sessionWith([], '', { trust })
    expect(await session.open()).toMatchObject({ ok: true, value: { isRestricted: true } })
    expect(await session.shared()).toEqual(done(null))
    expect(connections).toBe(0)
    expect((await session.trust()).ok).toBe(true)
    await until(() => connections > 0)
    expect(await session.shared()).toMatchObject({ ok: true, value: { server: shared.server } })
    await session.close()
    await new Promise((closed) => server.close(closed))
  })

  it('takes the samples off the desk once the editor’s own article is there, and one undo puts them back', async () => {
    await session.open()
    const own = join(folder, 'own.txt')
    writeFileSync(own, 'Ferry late\n\nThe ferry took 90 minutes on Tuesday, 4 June 2024.\n')
    expect(await session.add([own])).toMatchObject({ ok: true, value: { added: 1, samplesAway: 1 } })
    const listed = () =>
      session.use(async (desk) => {
        const { articles, shelved } = desk.view()
        const names = (lines: typeof articles = []) => lines.map(({ sourceName }) => sourceName)
        return { ok: true, value: [names(articles), names(shelved)] }
      })
    expect(await listed()).toEqual({ ok: true, value: [['own.txt'], ['sample.txt']] })
    expect(onListed.mock.calls.flat(2).map(({ sourceName, shelf }) => [sourceName, shelf])).toContainEqual([
      'sample.txt',
      'removed'
    ])
    await session.use((desk) => desk.undo(null))
    expect(await listed()).toEqual({ ok: true, value: [['sample.txt', 'own.txt'], []] })
    // Who adds one of them stays with it; what was removed and is added again is there again.
    await session.use((desk) => desk.redo(null))
    expect(await session.add([join(folder, 'sample.txt')])).toMatchObject({ ok: true, value: { same: 1 } })
    expect(await listed()).toEqual({ ok: true, value: [['sample.txt', 'own.txt'], []] })
  })

  it('gives a new desk its samples, once, however often it is asked', async () => {
    const views = await Promise.all([session.open(), session.open(), session.open()])
    for (const view of views)
      expect(view).toMatchObject({ ok: true, value: { articles: [{ sourceName: 'sample.txt' }] } })
    await session.close()
    session = sessionWith([join(folder, 'missing.txt')])
    expect(await session.open()).toMatchObject({ ok: true, value: { articles: [{}] } })
    expect(onNotices).not.toHaveBeenCalled()
  })

  it('writes the history under the name of the settings, else of the account', async () => {
    expect(await session.open()).toMatchObject({ ok: true, value: { checker: checkerName() } })
    await session.close()
    session = sessionWith([], 'M. Osei')
    const opened = await session.open()
    expect(opened).toMatchObject({ ok: true, value: { checker: 'M. Osei' } })
    const id = opened.ok ? opened.value.articles[0]!.id : ''
    const changed = await session.use((desk) =>
      desk.change([{ articleId: id, changes: [{ field: 'signedOff', value: '' }] }])
    )
    expect(changed).toMatchObject({ ok: true, value: [{ entry: { by: 'M. Osei' } }] })
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
    expect(onDesk()).toMatchObject([{ sourceName: 'more.txt' }])
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
    expect(opened.ok && opened.value.articles.length).toBe(added.value.added)
  })

  it('asks about a table it does not understand, adds it and its like, and knows them from then on', async () => {
    await session.open()
    const put = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const one = put('one.csv', 'Kopf,Inhalt,Tag\nBridge opens,It cost 412 crore.,2024-06-03\n')
    const two = put('two.csv', 'Kopf,Inhalt,Tag\nMill closes,It employed 1200 people.,\n')
    const added = await session.add([one, two])
    expect(added).toMatchObject({ ok: true, value: { added: 0, unreadCount: 2 } })
    expect(added.ok && added.value.unread.map(({ code }) => code)).toEqual([
      'unknown-columns',
      'unknown-columns'
    ])
    expect(await session.tableHead(one)).toEqual({
      ok: true,
      value: {
        columns: ['Kopf', 'Inhalt', 'Tag'],
        rows: [['Bridge opens', 'It cost 412 crore.', '2024-06-03']]
      }
    })
    const other = await session.tableHead(join(folder, 'sample.txt'))
    expect(other).toMatchObject({ ok: false, error: { code: 'not-asked' } })
    const columns = { title: 'Kopf', text: 'Inhalt', date: 'Tag' }
    expect(await session.addTable(one, columns)).toMatchObject({
      ok: true,
      value: { added: 2, unreadCount: 0 }
    })
    expect(onDesk()).toMatchObject([
      { title: 'Bridge opens', publishedOn: '2024-06-03' },
      { title: 'Mill closes' }
    ])
    const three = put('three.csv', 'Kopf,Inhalt,Tag\nFerry sinks,It carried 400 people.,\n')
    expect(await session.add([three])).toMatchObject({ ok: true, value: { added: 1 } })
    await vi.waitFor(() =>
      expect(knownTables(join(folder, 'tables.json')).all()).toEqual({
        [tableSignature(['Kopf', 'Inhalt', 'Tag'])]: columns
      })
    )
  })

  it('carries over what somebody else wrote in a file, and tells the window', {
    timeout: 30_000
  }, async () => {
    const opened = await session.open()
    if (!opened.ok) throw new Error(opened.error.message)
    const articleId = opened.value.articles[0]!.id
    const article = await session.openArticle(articleId)
    if (!article.ok) throw new Error(article.error.message)
    const claim = article.value.claims.find(({ anchor }) => anchor.quote.includes('412'))!.id
    const changes = [{ field: 'verdict' as const, claim, value: 'verified' as const }]
    expect((await session.use((desk) => desk.change([{ articleId, changes }]))).ok).toBe(true)
    const path = join(folder, 'sample.txt')
    await until(() => {
      // The system may need a moment before it tells of changes: written until it does.
      appendFileSync(path, '\n')
      writeFileSync(path, readFileSync(path, 'utf8').replace('412', '421'))
      return onSourceChange.mock.calls.length > 0
    })
    expect(onSourceChange.mock.calls[0]![0]).toMatchObject({
      path,
      kind: 'changed',
      articleIds: [articleId],
      lines: [expect.stringContaining('1 says something else now: rule again')]
    })
    const again = await session.openArticle(articleId)
    expect(again).toMatchObject({
      ok: true,
      value: { reviews: { [claim]: { verdict: 'verified', stale: expect.stringContaining('412') } } }
    })
    rmSync(path)
    await until(() => onSourceChange.mock.lastCall?.[0].kind === 'gone')
    expect((await session.openArticle(articleId)).ok).toBe(true)
  })

  it('finds on opening an article that its file was changed while the desk was closed', {
    timeout: 30_000
  }, async () => {
    const opened = await session.open()
    const articleId = opened.ok ? opened.value.articles[0]!.id : ''
    await session.close()
    writeFileSync(join(folder, 'sample.txt'), 'Bridge opens\n\nThe bridge cost 499 crore.\n')
    session = sessionWith([])
    await session.openArticle(articleId)
    await until(() => onSourceChange.mock.calls.length > 0)
    expect(onSourceChange.mock.calls[0]![0]).toMatchObject({
      kind: 'changed',
      articleIds: [articleId],
      lines: []
    })
    expect(await session.openArticle(articleId)).toMatchObject({
      ok: true,
      value: { article: { text: expect.stringContaining('499') } }
    })
  })

  it('looks through its desk and restores it, whether it is open or cannot be opened', async () => {
    expect((await session.open()).ok).toBe(true)
    expect(await session.examine(false)).toMatchObject({ ok: true, value: { problems: [], repaired: false } })
    const opened = await session.open()
    expect(opened.ok).toBe(true)
    await session.close()
    const list = join(folder, 'desk', 'desk.json')
    writeFileSync(list, '{"form')
    session = sessionWith([])
    expect(await session.open()).toMatchObject({ ok: false, error: { code: 'desk-damaged' } })
    const [exam, waited] = await Promise.all([session.examine(true), session.open()])
    expect(exam).toMatchObject({
      ok: true,
      value: { problems: [{ file: 'desk.json', severity: 'damage' }, { severity: 'note' }] }
    })
    expect(waited).toMatchObject({ ok: true, value: { articles: opened.ok ? opened.value.articles : [] } })
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
  const ask = {
    articleFiles: vi.fn(),
    tableFile: vi.fn(),
    sourceFile: vi.fn(),
    articleFolder: vi.fn(),
    copyPath: vi.fn(),
    reportPath: vi.fn(),
    showFile: vi.fn(),
    clipboard: vi.fn(),
    addFromOutside: vi.fn()
  }

  it('write the report where the editor says', async () => {
    const calls = callsOf(session, ask, () => defaultSettings, documentWriters)
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    ask.reportPath.mockResolvedValue(join(folder, 'out.md'))
    expect(await calls.exportReport(ids, 'md', null, null)).toEqual({
      ok: true,
      value: { path: join(folder, 'out.md'), notIn: [] }
    })
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toContain('Bridge opens')
    expect(ask.reportPath).toHaveBeenCalledWith('Bridge opens corrections', markdown)
    expect(await calls.showReport()).toMatchObject({ ok: true })
    expect(ask.showFile.mock.calls).toEqual([[join(folder, 'out.md')]])
  })

  it('show what will leave, and write those very bytes', async () => {
    const calls = callsOf(session, ask, () => defaultSettings, documentWriters)
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    const seen = await calls.previewReport(ids, 'md', null)
    if (!seen.ok || seen.value.shown.kind !== 'text') throw new Error('nothing was shown')
    expect(seen.value.leaving).toMatchObject({ articles: 1, corrections: 0, leftOut: [], notice: null })
    const path = join(folder, 'seen.md')
    ask.reportPath.mockResolvedValue(path)
    expect(await calls.exportReport(ids, 'md', null, seen.value.serial)).toMatchObject({ ok: true })
    expect(readFileSync(path, 'utf8')).toBe(seen.value.shown.text)
    // What was seen of another form is not written for it.
    const notice = await calls.previewReport(ids, 'notice', null)
    expect(notice).toMatchObject({
      value: { shown: { kind: 'none', why: expect.stringContaining('No claim') } }
    })
    expect(await calls.exportReport(ids, 'md', null, seen.value.serial)).toMatchObject({ ok: true })
    expect(readFileSync(path, 'utf8')).toContain('Bridge opens')
    ask.showFile.mockClear()
  })

  it('show no file that was not written', async () => {
    const calls = callsOf(session, ask, () => defaultSettings, documentWriters)
    ask.showFile.mockClear()
    expect(await calls.showReport()).toMatchObject({ ok: false, error: { code: 'nothing-written' } })
    expect(ask.showFile).not.toHaveBeenCalled()
  })

  it('let the settings speak in the list, in the article and in the report', async () => {
    let settings = defaultSettings
    const calls = callsOf(session, ask, () => settings, documentWriters)
    writeFileSync(join(folder, 'alarm.txt'), 'Alarm\n\nIt opened on Friday, 3 June 2024.\n')
    await session.add([join(folder, 'alarm.txt')])
    const look = async () => {
      const opened = await calls.openDesk()
      const line = opened.ok ? opened.value.articles.find(({ title }) => title === 'Alarm') : undefined
      const view = await calls.openArticle(line!.id)
      ask.reportPath.mockResolvedValue(join(folder, 'out.md'))
      expect(await calls.exportReport([line!.id], 'md', null, null)).toMatchObject({ ok: true })
      const found = view.ok ? view.value.findings.filter(({ check }) => check === 'date.weekday') : []
      const report = readFileSync(join(folder, 'out.md'), 'utf8')
      return { alarms: line!.alarms, found, inReport: report.includes('not a Friday'), report }
    }
    const before = await look()
    expect(before).toMatchObject({ alarms: 1, found: [{ severity: 'error' }], inReport: true })
    settings = { ...defaultSettings, checks: { 'date.weekday': 'off' } }
    expect(await look()).toMatchObject({ alarms: 0, found: [], inReport: false })
    settings = { ...defaultSettings, ignore: [ignoreRuleFor(before.found[0]!, 'always', 'Local custom')] }
    const ignored = await look()
    expect(ignored).toMatchObject({ alarms: 0, found: [] })
    expect(ignored.report).toContain('Local custom')
    settings = defaultSettings
    expect(await look()).toMatchObject({ alarms: 1, found: [{}], inReport: true })
  })

  it('say why a report could not be written', async () => {
    const calls = callsOf(session, ask, () => defaultSettings, documentWriters)
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    ask.reportPath.mockResolvedValue(join(folder, 'nowhere', 'out.md'))
    expect(await calls.exportReport(ids, 'md', null, null)).toMatchObject({
      ok: false,
      error: { code: 'write-failed', message: expect.stringContaining('the folder is gone') }
    })
  })

  it('say what can not be written before they ask for a name', async () => {
    const calls = callsOf(session, ask, () => defaultSettings, documentWriters)
    ask.reportPath.mockClear()
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    expect(await calls.exportReport(ids, 'notice', null, null)).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-write' }
    })
    expect(await calls.exportReport(ids, 'doc', null, null)).toMatchObject({
      ok: false,
      error: { code: 'unknown-format' }
    })
    expect(ask.reportPath).not.toHaveBeenCalled()
  })

  it('do nothing when the editor thinks better of it', async () => {
    const calls = callsOf(session, ask, () => defaultSettings, documentWriters)
    ask.articleFiles.mockResolvedValue(null)
    ask.reportPath.mockResolvedValue(null)
    ask.articleFolder.mockResolvedValue(null)
    expect(await calls.chooseFiles()).toEqual({ ok: true, value: null })
    expect(await calls.chooseFolder()).toEqual({ ok: true, value: null })
    const opened = await calls.openDesk()
    const ids = opened.ok ? opened.value.articles.map(({ id }) => id) : []
    expect(await calls.exportReport(ids, 'md', null, null)).toEqual({ ok: true, value: null })
  })

  it('make an article of what was copied, the page or else its text', async () => {
    const calls = callsOf(session, ask, () => defaultSettings, documentWriters)
    await calls.openDesk()
    const source = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
    const html = source('pasted 1.html', '<h1>Bridge opens</h1><p>It cost 412 crore in 2024.</p>')
    ask.clipboard.mockResolvedValue({ ok: true, value: [html, source('pasted 1.txt', 'Bridge opens')] })
    expect(await calls.pasteArticle()).toMatchObject({ ok: true, value: { added: 1, unreadCount: 0 } })
    expect(onDesk()).toMatchObject([{ title: 'Bridge opens', sourceName: 'pasted 1.html' }])
    const bare = source('pasted 2.html', '<nav>Home</nav>')
    ask.clipboard.mockResolvedValue({ ok: true, value: [bare, source('pasted 2.txt', 'It cost 5 crore.')] })
    expect(await calls.pasteArticle()).toMatchObject({ ok: true, value: { added: 1, unreadCount: 0 } })
    expect(onListed.mock.lastCall?.[0]).toMatchObject([{ sourceName: 'pasted 2.txt' }])
    ask.clipboard.mockResolvedValue({ ok: true, value: [bare] })
    expect(await calls.pasteArticle()).toMatchObject({ ok: true, value: { added: 0, unreadCount: 1 } })
    ask.clipboard.mockResolvedValue({ ok: false, error: { code: 'nothing-to-paste', message: 'Nothing.' } })
    expect(await calls.pasteArticle()).toMatchObject({ ok: false, error: { code: 'nothing-to-paste' } })
  })

  it('add what was dropped by full paths only', async () => {
    const calls = callsOf(session, ask, () => defaultSettings, documentWriters)
    expect(await calls.dropFiles(['/in/a.txt', '../b.txt'])).toMatchObject({
      ok: false,
      error: { code: 'bad-path' }
    })
    expect(ask.addFromOutside).not.toHaveBeenCalled()
    expect(await calls.dropFiles([join(folder, 'sample.txt')])).toEqual({ ok: true, value: undefined })
    expect(ask.addFromOutside).toHaveBeenCalledWith([join(folder, 'sample.txt')])
  })

  it('propose names that every system takes', () => {
    expect(fileNameFrom('../a: "b"/c?\u0000 \u202e d.')).toBe('a b c d')
    expect(fileNameFrom('...')).toBe('corrections')
    expect(fileNameFrom('x'.repeat(300))).toHaveLength(100)
  })
})
