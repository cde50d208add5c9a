import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import type { Calls } from '../ipc/contract'
import { callsOf } from './calls'
import { deskSession } from './desk-session'
import { askForArticleFiles, askForReportPath, askToCloseAgain, tell } from './dialogs'
import { answerCalls, send } from './ipc'
import { readLaunchOptions } from './launch-options'
import { log, logError } from './log'
import { showMenu } from './menu'
import { pageAt } from './page'
import { sampleFiles } from './samples'
import { lockDown } from './security'
import { closeBeforeQuitting } from './shutdown'
import { beTheOnlyOne } from './single-instance'
import { openWindow } from './window'
import { keepWindowState, readWindowState } from './window-state'
import { words } from './words'

process.on('uncaughtException', (error) => logError('unexpected', error))
process.on('unhandledRejection', (error) => logError('unexpected', error))

const at = (...path: string[]) => join(app.getAppPath(), ...path)
const launch = readLaunchOptions(process.argv, app.getAppPath(), process.cwd())
const page = pageAt(
  at('out', 'renderer', 'index.html'),
  app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
)
let window: BrowserWindow | null = null

const desk = deskSession({
  folder: launch.desk ?? join(app.getPath('documents'), 'Corrigenda', 'My desk'),
  samples: () => sampleFiles(at('resources', 'samples')),
  onChange: (view) => send(window, 'deskChanged', view),
  onNotices: (notices) => say(words().dialogs.deskNotices, notices)
})

function say(message: string, lines: readonly string[]): void {
  for (const line of lines) log(line)
  tell(window, message, lines).catch((error) => logError('a message was not shown', error))
}

/** Adds files that came from outside the window. @returns the ids of their articles */
async function addFiles(files: readonly string[]): Promise<readonly string[]> {
  if (files.length === 0) return []
  const added = await desk.add(files)
  const problems = added.ok ? added.value.problems : [added.error.message]
  if (problems.length > 0) say(words().dialogs.notAdded, problems)
  return added.ok ? added.value.articleIds : []
}

/** Shows what was added: who hands a file to the desk wants to read it there. */
function show(articleIds: readonly string[]): void {
  if (articleIds.length > 0) send(window, 'articlesAdded', articleIds)
}

function takeOver(files: readonly string[]): void {
  if (window?.isMinimized()) window.restore()
  window?.focus()
  void addFiles(files).then(show)
}

function start(): void {
  lockDown(session.defaultSession, page)
  const calls = callsOf(desk, {
    articleFiles: () => askForArticleFiles(window),
    reportPath: (name, exporter) => askForReportPath(window, name, exporter)
  })
  let launched = addFiles(launch.files)
  const openDesk: Calls['openDesk'] = async () => {
    const opened = await calls.openDesk()
    // The page listens from here on; the answer must reach it first.
    void launched.then((ids) => setImmediate(() => show(ids)))
    launched = Promise.resolve([])
    return opened
  }
  answerCalls({ ...calls, openDesk }, () => window, page)
  const stateFile = join(app.getPath('userData'), 'window.json')
  let kept: Promise<void> = Promise.resolve()
  closeBeforeQuitting(async () => {
    await kept
    return desk.close()
  }, askToCloseAgain)
  showMenu({ strings: words(), keys: {}, run: (command) => send(window, 'command', command) })
  window = openWindow({
    page,
    preload: at('out', 'preload', 'index.cjs'),
    state: (screens) => readWindowState(stateFile, screens),
    keepState: (state) => {
      kept = keepWindowState(stateFile, state)
    }
  })
}

// Told to run without a sandbox (as root there is no other way), Electron dies of being asked for one.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
if (beTheOnlyOne(launch.files, takeOver)) {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void app
      .whenReady()
      .then(() => addFiles([path]))
      .then(show)
  })
  void app.whenReady().then(start)
} else {
  log('Corrigenda is open already; it was handed what you asked for.')
  app.exit(0)
}
