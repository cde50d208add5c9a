import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, clipboard, nativeTheme, safeStorage, session, shell } from 'electron'
import type { Changed } from '../core/desk'
import type { Added } from '../core/model/adding'
import type { ArticleSummary } from '../core/model/desk'
import { type PrintedElsewhere, placesToMend } from '../core/report/places-to-mend'
import { done, type Result } from '../core/result'
import { summaryAsSet } from '../core/review/findings-tally'
import type { Calls } from '../ipc/contract'
import { type AcrossDesk, acrossDesk } from '../node/cross/across-desk'
import { documentWriters } from '../node/document-writers'
import { type ArticleSearch, articleSearch } from '../node/search/article-search'
import { threadedWriters } from '../node/word/threaded-writers'
import { threadWorkers } from '../node/work/thread-workers'
import { callsOf } from './calls'
import { showContextMenus } from './context-menu'
import { keepCrashes, watchForCrashes } from './crashes'
import { deskSession } from './desk-session'
import {
  askAboutUnsaved,
  askForArticleFiles,
  askForArticleFolder,
  askForCopyPath,
  askForDesk,
  askForProjectFile,
  askForProjectPath,
  askForReportPath,
  askForSourceFile,
  askForTableFile,
  askToCloseAgain,
  tell
} from './dialogs'
import { answerCalls, send } from './ipc'
import { keptPasswords } from './kept-passwords'
import { knownTables } from './known-tables'
import { readLaunchOptions } from './launch-options'
import { guardLeaving, type LeaveGuard } from './leaving'
import { log, logError, logTo } from './log'
import { showMenu } from './menu'
import { pageAt } from './page'
import { declarePageScheme, servePage } from './page-protocol'
import { pageToPdf } from './page-to-pdf'
import { pastedSources, type SystemClipboard } from './pasted-sources'
import { projectCallsOf } from './project-calls'
import { projectRemarks } from './project-remarks'
import { sampleFiles } from './samples'
import { lockDown } from './security'
import { openSettings } from './settings-file'
import { sharingCallsOf } from './sharing-calls'
import { shellCallsOf } from './shell-calls'
import { closeBeforeQuitting } from './shutdown'
import { beTheOnlyOne } from './single-instance'
import { switchableSession } from './switchable-session'
import { isForTrials, isTrialDesk } from './trial'
import { trustedDesks } from './trusted-desks'
import { openWindow } from './window'
import { keepWindowState, readWindowState } from './window-state'
import { checkWords, speak, words } from './words'

process.on('uncaughtException', (error) => logError('unexpected', error))
process.on('unhandledRejection', (error) => logError('unexpected', error))

const at = (...path: string[]) => join(app.getAppPath(), ...path)
const launch = readLaunchOptions(process.argv, app.getAppPath(), process.cwd())
declarePageScheme()
// Only `npm run dev` has a server; in what is built, the name is not even there.
const page = pageAt(import.meta.env.MODE === 'development' ? process.env.ELECTRON_RENDERER_URL : undefined)
let window: BrowserWindow | null = null

const inUserData = (name: string) => join(app.getPath('userData'), name)
const logs = inUserData('logs')
logTo(logs)
keepCrashes(join(logs, 'crashes'))
const settingsPath = inUserData('settings.json')
const settings = openSettings(settingsPath)
speak(settings.current().language)

const trust = trustedDesks(settings)
const tables = knownTables(inUserData('tables.json'))
const passwords = keptPasswords(inUserData('passwords.json'), safeStorage)

/** An Electron whose holes nobody mends any more is shown no desk that matters. */
const isTrial = isForTrials(process.versions.electron)
const trialDesks = [inUserData('trials'), app.getPath('temp')]
const mayOpen = (folder: string) => !isTrial || isTrialDesk(folder, trialDesks)

/** The desk asked for, else the one worked on last, else the first one of this account. */
const folderOfDesk =
  launch.desk ??
  settings.current().recentDesks.find((folder) => mayOpen(folder) && existsSync(join(folder, 'desk.json'))) ??
  (isTrial ? join(inUserData('trials'), 'My desk') : join(app.getPath('documents'), 'Corrigenda', 'My desk'))
// One core stays with the window.
const threadProgram = at('out', 'main', 'thread.cjs')
const workers = threadWorkers({
  program: threadProgram,
  threads: Math.max(1, Math.min(4, availableParallelism() - 1))
})
const carriers = threadWorkers({ program: threadProgram, threads: 1 })
let search: ArticleSearch | null = null
let across: AcrossDesk | null = null

/** Search over the desk that is shown, started by the first question. */
function searchHere(): ArticleSearch {
  search ??= articleSearch(at('out', 'main', 'search.cjs'), desk.folder(), () => [...listed.keys()])
  return search
}

/** The articles of the desk that is shown held against each other, begun by the first question. */
function acrossHere(): AcrossDesk {
  across ??= acrossDesk(
    at('out', 'main', 'cross.cjs'),
    desk.folder(),
    () => [...listed].map(([id, source]) => ({ id, source })),
    () => send(window, 'acrossRead', null)
  )
  return across
}

const printedElsewhere: PrintedElsewhere = (id, words) => acrossHere().printedElsewhere(id, words)

/** The desk's articles, as the window was told of them: by id the hash of the file each came from. */
let listed: ReadonlyMap<string, string> = new Map()

const sourcesOf = (summaries: readonly ArticleSummary[]) =>
  summaries.map(({ id, source }) => [id, source?.sha256 ?? ''] as const)

const projectRemark = projectRemarks(settings.current, (path) => words().settings.project.otherwise(path))

const desk = switchableSession(folderOfDesk, (folder) =>
  deskSession({
    folder,
    refusal: (asked) =>
      mayOpen(asked) ? null : words().trial.refused(process.versions.electron, asked, inUserData('trials')),
    checker: () => settings.current().checker,
    isFirst: () => settings.current().recentDesks.length === 0,
    onShelved: forgetShelved,
    samples: () => sampleFiles(at('resources', 'samples')),
    trust,
    workers,
    carriers,
    projectRemark,
    tables,
    onListed: (summaries) => {
      const off = new Set(summaries.flatMap(({ id, shelf }) => (shelf ? [id] : [])))
      const sources = sourcesOf(summaries.filter(({ id }) => !off.has(id)))
      listed = new Map([...listed, ...sources].filter(([id]) => !off.has(id)))
      search?.changed(sources.map(([id]) => id))
      across?.changed(sources.map(([id, source]) => ({ id, source })))
      send(window, 'articlesListed', summaries.map(summaryAsSet(settings.current())))
    },
    onProgress: (progress) => send(window, 'progress', progress),
    onTablesChecked: (checked) => send(window, 'tablesChecked', checked),
    passwords,
    onUnited: (summaries) => {
      const isMoved = summaries.some(({ id, shelf }) => shelf && listed.has(id))
      send(window, 'united', { ids: summaries.map(({ id }) => id), isMoved })
      if (isMoved) forgetShelved()
    },
    onShared: (view) => send(window, 'shared', view),
    onBug: (error) => logError('the shared desk', error),
    onSourceChange: (change) => send(window, 'sourceChanged', change),
    onNotices: (notices) => say(words().dialogs.deskNotices, notices)
  })
)

/** Articles were taken off the desk, or put back: what is searched, and held against each other, is read anew. */
function forgetShelved(): void {
  search?.close()
  search = null
  across?.close()
  across = null
  setImmediate(() => send(window, 'acrossRead', null))
}

function say(message: string, lines: readonly string[]): void {
  for (const line of lines) log(line)
  tell(window, message, lines).catch((error) => logError('a message was not shown', error))
}

/** Adds files that came from outside the window. @returns what became of them; null where that was told already */
async function addFiles(files: readonly string[]): Promise<Added | null> {
  if (files.length === 0) return null
  const added = await desk.add(files)
  if (!added.ok) say(words().dialogs.notAdded, [added.error.message])
  return added.ok ? added.value : null
}

/** Shows what was added: who hands a file to the desk wants to read it there. */
function show(added: Added | null): void {
  if (added !== null) send(window, 'filesAdded', added)
}

function addFromOutside(files: readonly string[]): void {
  void addFiles(files).then(show)
}

function takeOver(files: readonly string[]): void {
  if (window?.isMinimized()) window.restore()
  window?.focus()
  addFromOutside(files)
}

let listedWith = settings.current()

/** What follows from the settings outside the page: its language, the menu, the system's idea of light and dark. */
function applySettings(): void {
  const { language, theme, keys } = settings.current()
  nativeTheme.themeSource = theme
  const before = words()
  speak(language)
  showMenu({ strings: words(), keys, run: (command) => send(window, 'command', command) })
  if (window !== null) void listAsSet()
  if (window !== null && words() !== before) void window.loadURL(pageAddress())
}

/** Counts the alarms of the list anew where the settings they depend on are others. */
async function listAsSet(): Promise<void> {
  const now = settings.current()
  const { checks, ignore, house } = listedWith
  listedWith = now
  if (now.checks === checks && now.ignore === ignore && now.house === house) return
  const view = await desk.open()
  if (view.ok) send(window, 'articlesListed', view.value.articles.map(summaryAsSet(now)))
}

/** The page, told its language: its first word is right then. */
const pageAddress = () => `${page.url}?language=${words().tag}`

async function remember(folder: string): Promise<void> {
  const others = settings.current().recentDesks.filter((other) => other !== folder)
  const kept = await settings.change({ recentDesks: [folder, ...others].slice(0, 9) })
  if (!kept.ok) log(kept.error.message)
}

/** Shows another desk in the window; the page begins anew on it. */
async function switchDesk(folder: string): Promise<Result<null>> {
  const switched = await desk.switchTo(folder)
  if (!switched.ok) return switched
  search?.close()
  search = null
  across?.close()
  across = null
  await remember(folder)
  void window?.loadURL(pageAddress())
  return switched
}

function start(): void {
  servePage(session.defaultSession, at('out', 'renderer'))
  lockDown(session.defaultSession, page)
  const calls = callsOf(
    desk,
    {
      articleFiles: () => askForArticleFiles(window),
      tableFile: () => askForTableFile(window),
      sourceFile: () => askForSourceFile(window),
      articleFolder: () => askForArticleFolder(window),
      copyPath: () => askForCopyPath(window),
      clipboard: () => pastedSources(clipboard as unknown as SystemClipboard),
      addFromOutside,
      reportPath: (name, exporter) => askForReportPath(window, name, exporter),
      showFile: (path) => shell.showItemInFolder(path)
    },
    () => settings.current(),
    { ...documentWriters, ...threadedWriters(at('out', 'main', 'word.cjs')), pageToPdf },
    checkWords,
    printedElsewhere
  )
  let launched = addFiles(launch.files)
  const openDesk: Calls['openDesk'] = async () => {
    const opened = await calls.openDesk()
    if (opened.ok) {
      listed = new Map(sourcesOf(opened.value.articles))
      void remember(desk.folder())
    }
    // The page listens from here on; the answer must reach it first.
    void launched.then((added) => setImmediate(() => show(added)))
    launched = Promise.resolve(null)
    if (!opened.ok) return opened
    // What only this side needs of a line stays here: a long list is there sooner.
    const lineOf = ({ findings, source, lastEntry, ...line }: ArticleSummary): ArticleSummary => line
    const { articles, shelved = [] } = opened.value
    return done({ ...opened.value, articles: articles.map(lineOf), shelved: shelved.map(lineOf) })
  }
  /** Follows what a step did to the desk's shelves: what is off the desk is neither searched nor held against others. */
  const following = async (
    step: Promise<Result<readonly Changed[]>>
  ): Promise<Result<readonly Changed[]>> => {
    const changed = await step
    if (!changed.ok) return changed
    const moved = changed.value.filter(({ entry }) => entry?.changes.some(({ field }) => field === 'shelved'))
    if (moved.length === 0) return changed
    const off = new Set(moved.flatMap(({ summary }) => (summary.shelf ? [summary.id] : [])))
    const back = sourcesOf(moved.flatMap(({ summary }) => (summary.shelf ? [] : [summary])))
    listed = new Map([...listed, ...back].filter(([id]) => !off.has(id)))
    forgetShelved()
    return changed
  }
  const shellCalls = shellCallsOf({
    settings,
    settingsPath,
    logs,
    window: () => window,
    onSettings: applySettings,
    chooseDesk: () => askForDesk(window),
    switchDesk,
    acrossDesk: (id) => acrossHere().findingsFor(id),
    placesToMend: (id) =>
      desk.use(async (open) => {
        const article = await open.openArticle(id)
        if (!article.ok) return article
        return done(await placesToMend(article.value, printedElsewhere, open.openArticle))
      }),
    holdAgainst: async (id, span) =>
      desk.holdAgainst(id, span, await acrossHere().siblingsOf(id), settings.current().house.names),
    search: (query) => searchHere().search(query, 500),
    foundLine: async (id, query) => (listed.has(id) ? searchHere().foundLine(id, query) : null)
  })
  const projectCalls = projectCallsOf({
    settings,
    onSettings: applySettings,
    askForFile: () => askForProjectFile(window),
    askForPath: () => askForProjectPath(window)
  })
  let leaving: LeaveGuard | null = null
  const keepCopy: Calls['keepCopy'] = async (text) => {
    const kept = await calls.keepCopy(text)
    if (kept.ok && kept.value !== null) leaving?.letGo()
    return kept
  }
  answerCalls(
    {
      ...calls,
      ...shellCalls,
      ...projectCalls,
      ...sharingCallsOf({ desk, passwords, trust, chooseDesk: () => askForDesk(window), switchDesk }),
      openDesk,
      keepCopy,
      change: (requests) => following(calls.change(requests)),
      undo: (id) => following(calls.undo(id)),
      redo: (id) => following(calls.redo(id))
    },
    () => window,
    page
  )
  const stateFile = inUserData('window.json')
  let kept: Promise<void> = Promise.resolve()
  closeBeforeQuitting(async () => {
    await kept
    return desk.close()
  }, askToCloseAgain)
  applySettings()
  // While the page loads; it asks for the answer, and hears of a failure, by itself.
  void desk.open()
  window = openWindow({
    address: pageAddress(),
    preload: at('out', 'preload', 'index.cjs'),
    ...(isTrial ? { title: `Corrigenda · ${words().trial.title(process.versions.electron)}` } : {}),
    state: (screens) => readWindowState(stateFile, screens),
    keepState: (state) => {
      kept = keepWindowState(stateFile, state)
    }
  })
  watchForCrashes(window.webContents, pageAddress, () =>
    say(words().dialogs.pageFell, [words().dialogs.pageFellHint(logs)])
  )
  showContextMenus(window, { strings: words, run: (command) => send(window, 'command', command) })
  leaving = guardLeaving(
    window,
    () => askAboutUnsaved(window),
    (choice) => send(window, 'leaveAsked', choice)
  )
}

// Told to run without a sandbox (as root there is no other way), Electron dies of being asked for one.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
if (beTheOnlyOne(launch.files, takeOver)) {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void app.whenReady().then(() => addFromOutside([path]))
  })
  void app.whenReady().then(start)
} else {
  log('Corrigenda is open already; it was handed what you asked for.')
  app.exit(0)
}
