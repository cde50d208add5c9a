import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { fail, type Result } from '../core/result'
import {
  type Answer,
  type CallName,
  type Calls,
  callNames,
  type EventName,
  type Events
} from '../ipc/contract'
import { argumentSchemas } from '../ipc/schemas'
import { log, logError } from './log'
import type { Page } from './page'

/** The only door between a window and this process: nothing else in main may speak to a page. */
const channel = (name: CallName | EventName): string => `corrigenda:${name}`

/**
 * Answers the window's calls. Each is refused unless our own page sends it, and its arguments are what the contract
 * says; whatever happens, the answer is a Result.
 * @param window the window whose calls are answered; null before there is one
 */
export function answerCalls(calls: Calls, window: () => BrowserWindow | null, page: Page): void {
  for (const name of callNames) {
    ipcMain.handle(channel(name), async (event, ...words: unknown[]): Promise<Answer<typeof name>> => {
      if (!isOurs(event, window(), page)) {
        log(`refused the call ${name} from ${event.senderFrame?.url.slice(0, 200) ?? 'a frame that is gone'}`)
        return JSON.stringify(fail('refused', 'Only the Corrigenda window may do this.'))
      }
      return JSON.stringify(await answer(name, calls, words))
    })
  }
}

/** Tells the window something. Quiet where the window is gone. */
export function send<Name extends EventName>(
  window: BrowserWindow | null,
  name: Name,
  value: Events[Name]
): void {
  if (window === null || window.isDestroyed()) return
  window.webContents.send(channel(name), value)
}

function isOurs(event: IpcMainInvokeEvent, window: BrowserWindow | null, page: Page): boolean {
  const frame = event.senderFrame
  if (window === null || window.isDestroyed() || frame === null) return false
  return event.sender.id === window.webContents.id && frame.parent === null && page.is(frame.url)
}

async function answer(name: CallName, calls: Calls, words: readonly unknown[]): Promise<Result<unknown>> {
  const parsed = argumentSchemas[name].safeParse(words)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    log(`refused the call ${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
    return fail(
      'bad-arguments',
      'Corrigenda could not understand its own window. Nothing was changed. Start it again.'
    )
  }
  try {
    const call = calls[name] as (...values: readonly unknown[]) => Promise<Result<unknown>>
    return await call(...parsed.data)
  } catch (error) {
    logError(`the call ${name} failed`, error)
    return fail(
      'internal',
      'Something went wrong inside Corrigenda. What was saved before is safe. Try again; if it stays, start it again.'
    )
  }
}
