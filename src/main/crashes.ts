import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { app, crashReporter, type WebContents } from 'electron'
import { log, logError } from './log'

/** Dumps of this many crashes are kept, the newest. */
const kept = 5

/** A page that falls this soon after it was put up again is not put up a third time by itself, in milliseconds. */
const soon = 30_000

/**
 * Keeps a dump of each crash of the program in a folder of this computer. Nothing is sent anywhere: a dump may hold
 * words of the articles that were open. To be called before the app is ready.
 */
export function keepCrashes(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    dropOldDumps(folder)
    app.setPath('crashDumps', folder)
    crashReporter.start({ uploadToServer: false, ignoreSystemCrashHandler: false })
  } catch (error) {
    logError('crashes are not kept', error)
  }
}

/** Removes all dumps of a folder but the newest. */
export function dropOldDumps(folder: string): void {
  const dumps = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.dmp'))
    .map((name) => ({ file: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { file } of dumps.slice(kept)) rmSync(file, { force: true })
}

/** Why a process ended, as Electron says it, where that was no end in good order. */
const crashOf = ({ reason, exitCode }: { readonly reason: string; readonly exitCode: number }) =>
  reason === 'clean-exit' ? null : `${reason}, code ${exitCode}`

/**
 * Writes into the log what falls, and puts the page up again where it is the page: every ruling is on the disk by then.
 *
 * @param address where the page is
 * @param giveUp called where the page falls again at once
 */
export function watchForCrashes(contents: WebContents, address: () => string, giveUp: () => void): void {
  let last = Number.NEGATIVE_INFINITY
  contents.on('render-process-gone', (_event, details) => {
    const crash = crashOf(details)
    if (crash === null) return
    log(`the window's page ended: ${crash}`)
    const before = last
    last = performance.now()
    if (last - before < soon) giveUp()
    else void contents.loadURL(address())
  })
  app.on('child-process-gone', (_event, details) => {
    const crash = crashOf(details)
    if (crash !== null) log(`a part of the program (${details.type}) ended: ${crash}`)
  })
}
