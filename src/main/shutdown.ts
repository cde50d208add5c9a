import { app } from 'electron'
import type { Result } from '../core/result'
import { log } from './log'

/**
 * Lets the program end only when the desk is closed. Windows go first: a page saves what was typed last on its way out.
 * @param close closes the desk; asked again as often as the editor wants
 * @param ask what to do after a failure
 */
export function closeBeforeQuitting(
  close: () => Promise<Result<void>>,
  ask: (reason: string) => Promise<'again' | 'quit'>
): void {
  let finishing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (finishing) return
    finishing = true
    finish(close, ask).then(
      (code) => app.exit(code),
      (error) => {
        log(`closing failed: ${String(error)}`)
        app.exit(1)
      }
    )
  })
}

async function finish(
  close: () => Promise<Result<void>>,
  ask: (reason: string) => Promise<'again' | 'quit'>
): Promise<number> {
  for (;;) {
    const closed = await close()
    if (closed.ok) return 0
    log(closed.error.message)
    if ((await ask(closed.error.message)) === 'quit') return 1
  }
}
