import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import type { Added } from '../core/model/adding'
import type { Calls } from '../ipc/contract'
import { threadWorkers } from '../node/work/thread-workers'
import { callsOf } from './calls'
import { deskSession } from './desk-session'
import { askForArticleFiles, askForArticleFolder, askForReportPath, askToCloseAgain, tell } from './dialogs'
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
  // One core stays with the window.
  workers: threadWorkers({
    program: at('out', 'main', 'thread.cjs'),
    threads: Math.max(1, Math.min(4, availableParallelism() - 1))
  }),
  onListed: (summaries) => send(window, 'articlesListed', summaries),
  onProgress: (progress) => send(window, 'progress', progress),
  onSourceChange: (change) => send(window, 'sourceChanged', change),
  onNotices: (notices) => say(words().dialogs.deskNotices, notices)
})

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

function takeOver(files: readonly string[]): void {
  if (window?.isMinimized()) window.restore()
  window?.focus()
  void addFiles(files).then(show)
}

function start(): void {
  lockDown(session.defaultSession, page)
  const calls = callsOf(desk, {
    articleFiles: () => askForArticleFiles(window),
    articleFolder: () => askForArticleFolder(window),
    reportPath: (name, exporter) => askForReportPath(window, name, exporter)
  })
  let launched = addFiles(launch.files)
  const openDesk: Calls['openDesk'] = async () => {
    const opened = await calls.openDesk()
    // The page listens from here on; the answer must reach it first.
    void launched.then((added) => setImmediate(() => show(added)))
    launched = Promise.resolve(null)
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
