import type { BrowserWindow } from 'electron'

/** What an editor wants done with changes that never reached the disk, when the window is closed. */
export type Leaving = 'stay' | 'again' | 'copy' | 'discard'

export interface LeaveGuard {
  /** The changes are kept elsewhere, or given up: the window may go. */
  letGo(): void
}

/**
 * Keeps a window open whose page says that it holds changes which are not on the disk, until the editor has said what
 * is to become of them.
 * @param tell hands the page what the editor chose, where the page must do it
 */
export function guardLeaving(
  window: BrowserWindow,
  ask: () => Promise<Leaving>,
  tell: (choice: 'again' | 'copy') => void
): LeaveGuard {
  let mayGo = false
  let asking = false
  const letGo = (): void => {
    mayGo = true
    if (!window.isDestroyed()) window.close()
  }
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayGo) {
      event.preventDefault()
      return
    }
    if (asking) return
    asking = true
    ask().then(
      (choice) => {
        asking = false
        if (choice === 'discard') letGo()
        else if (choice !== 'stay') tell(choice)
      },
      () => {
        asking = false
      }
    )
  })
  return { letGo }
}
