import { readFileSync } from 'node:fs'
import type { Rectangle } from 'electron'
import * as z from 'zod'
import { writeDurably } from '../node/durable-file'
import { logError } from './log'

export const smallestWindow = { width: 1024, height: 700 } as const

const schema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean()
})

export type WindowState = z.infer<typeof schema>

const usual: WindowState = { width: 1440, height: 900, maximized: false }

/**
 * Where the window was when it was closed last.
 * @param path the file it is remembered in; a file we cannot use counts as none
 * @param screens the work areas there are now: a window on a screen that is gone comes back to the first
 */
export function readWindowState(path: string, screens: readonly Rectangle[]): WindowState {
  let state = usual
  try {
    state = schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // The first start, or a file somebody else changed: the usual place will do.
  }
  const width = Math.max(state.width, smallestWindow.width)
  const height = Math.max(state.height, smallestWindow.height)
  const { x, y, maximized } = state
  const seen =
    x !== undefined &&
    y !== undefined &&
    // Enough of its title bar to take hold of.
    screens.some(
      (screen) =>
        x + width > screen.x + 100 &&
        x < screen.x + screen.width - 100 &&
        y >= screen.y &&
        y < screen.y + screen.height - 50
    )
  return seen ? { x, y, width, height, maximized } : { width, height, maximized }
}

/** Remembers where the window is. Never fails: it is a convenience. */
export async function keepWindowState(path: string, state: WindowState): Promise<void> {
  await writeDurably(path, `${JSON.stringify(state, null, 2)}\n`).catch((error) =>
    logError('the place of the window was not kept', error)
  )
}
