import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ app: {}, Menu: {} }))
const { menuTemplate } = await import('../../src/main/menu')

const itemsOf = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...itemsOf(Array.isArray(item.submenu) ? item.submenu : [])])

describe('the menu', () => {
  it('sends every command, and leaves plain letters to the window', () => {
    const run = vi.fn()
    const items = itemsOf(menuTemplate(run, false, false))
    for (const item of items) (item.click as (() => void) | undefined)?.()
    expect(run.mock.calls.flat().sort()).toEqual([
      'export-report',
      'next-claim',
      'open-files',
      'previous-claim'
    ])
    for (const { accelerator } of items) if (accelerator) expect(accelerator).toMatch(/^CmdOrCtrl\+/)
  })

  it('shows tools for developers to developers only', () => {
    const roles = (developing: boolean) =>
      itemsOf(menuTemplate(() => {}, false, developing)).map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})
