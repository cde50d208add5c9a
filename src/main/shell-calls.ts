import { release } from 'node:os'
import { app, type BrowserWindow, shell } from 'electron'
import type { AcrossArticle } from '../core/cross/cross-finding'
import { done, fail, type Result } from '../core/result'
import { findingsAsSet } from '../core/review/view-as-set'
import type { FoundLine } from '../core/search/found-line'
import type { Calls, FoundArticles } from '../ipc/contract'
import { copyToClipboard } from './copy-to-clipboard'
import type { SettingsFile } from './settings-file'

/** The calls that are about the program rather than about a desk. */
export type ShellCalls = Pick<
  Calls,
  | 'search'
  | 'foundLine'
  | 'acrossDesk'
  | 'placesToMend'
  | 'holdAgainst'
  | 'readSettings'
  | 'changeSettings'
  | 'openOtherDesk'
  | 'about'
  | 'copyText'
  | 'showLogs'
  | 'print'
>

export interface ShellCallsOptions {
  readonly settings: SettingsFile
  readonly settingsPath: string
  readonly logs: string
  readonly window: () => BrowserWindow | null
  /** What follows from changed settings outside the window: menu, theme. */
  readonly onSettings: () => void
  readonly chooseDesk: () => Promise<string | null>
  readonly search: (query: string) => Promise<FoundArticles>
  readonly foundLine: (articleId: string, query: string) => Promise<FoundLine | null>
  readonly acrossDesk: (articleId: string) => Promise<AcrossArticle>
  readonly placesToMend: Calls['placesToMend']
  readonly holdAgainst: Calls['holdAgainst']
  readonly switchDesk: (folder: string) => Promise<Result<null>>
}

export const shellCallsOf = (options: ShellCallsOptions): ShellCalls => ({
  search: async (query) => done(await options.search(query)),
  foundLine: async (id, query) => done(await options.foundLine(id, query)),
  placesToMend: options.placesToMend,
  holdAgainst: options.holdAgainst,
  async acrossDesk(id) {
    const answer = await options.acrossDesk(id)
    return done({ ...answer, findings: findingsAsSet(answer.findings, options.settings.current()).shown })
  },
  async copyText(text, html) {
    await copyToClipboard(text, html)
    return done(undefined)
  },
  readSettings: async () => done(options.settings.current()),
  async changeSettings(changed) {
    const written = options.settings.change(changed)
    options.onSettings()
    return written
  },
  async openOtherDesk(folder) {
    // A folder is chosen in the system's own dialog, or was opened before: no other is made a desk, or read as one.
    if (folder !== null && !options.settings.current().recentDesks.includes(folder)) {
      return fail(
        'not-asked',
        `${folder} is no desk opened before. Choose its folder with “Open another desk”.`
      )
    }
    const chosen = folder ?? (await options.chooseDesk())
    return chosen === null ? done(null) : options.switchDesk(chosen)
  },
  about: async () =>
    done({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chrome: process.versions.chrome ?? '',
      node: process.versions.node,
      system: `${process.platform} ${release()} ${process.arch}`,
      settingsFile: options.settingsPath,
      logs: options.logs
    }),
  async showLogs() {
    const problem = await shell.openPath(options.logs)
    return problem === '' ? done(null) : fail('not-shown', `${options.logs} could not be shown: ${problem}.`)
  },
  print: () =>
    new Promise((answer) => {
      const contents = options.window()?.webContents
      if (!contents) return answer(fail('no-window', 'There is no window to print from.'))
      contents.print({ printBackground: true }, (printed, reason) => {
        // Thinking better of it in the system's own dialog is no failure.
        if (printed || /cancel/i.test(reason)) answer(done(null))
        else answer(fail('not-printed', `Nothing was printed: ${reason}.`))
      })
    })
})
