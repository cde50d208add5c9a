import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { commands } from '../../src/commands/commands'
import { stringsOf } from '../../src/strings/strings'

vi.mock('electron', () => ({ app: {}, Menu: {} }))
const { menuTemplate } = await import('../../src/main/menu')

const itemsOf = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...itemsOf(Array.isArray(item.submenu) ? item.submenu : [])])

const usual = { strings: stringsOf('en'), keys: {}, mac: false, developing: false, run: () => {} }

describe('the menu', () => {
  it('sends every command that stands in a menu', () => {
    const run = vi.fn()
    for (const item of itemsOf(menuTemplate({ ...usual, run }))) (item.click as (() => void) | undefined)?.()
    expect(run.mock.calls.flat().sort()).toEqual(
      commands.flatMap(({ id, menu }) => (menu ? [id] : [])).sort()
    )
  })

  it('shows keys and leaves listening to the window', () => {
    const verified = itemsOf(menuTemplate(usual)).find(({ label }) => label === 'Verified')
    expect(verified).toMatchObject({ accelerator: 'V', registerAccelerator: false })
  })

  it('takes no plain letter on a Mac, where menus always listen', () => {
    for (const { accelerator } of itemsOf(menuTemplate({ ...usual, mac: true }))) {
      if (accelerator) expect(accelerator).toMatch(/^(CmdOrCtrl|Alt)\+|^(Shift\+)?F\d/)
    }
  })

  it('shows the keys the editor chose, and none where the menu has no name for one', () => {
    const labelled = (label: string) =>
      itemsOf(menuTemplate({ ...usual, keys: { verified: ['Mod+1'], disputed: ['é'], note: [] } })).find(
        (item) => item.label === label
      )
    expect(labelled('Verified')?.accelerator).toBe('CmdOrCtrl+1')
    expect(labelled('Disputed')).not.toHaveProperty('accelerator')
    expect(labelled('Write a note')).not.toHaveProperty('accelerator')
  })

  it('speaks the editor’s language', () => {
    const labels = itemsOf(menuTemplate({ ...usual, strings: stringsOf('hi') })).map(({ label }) => label)
    expect(labels).toContain('सूची में अगला')
  })

  it('shows tools for developers to developers only', () => {
    const roles = (developing: boolean) =>
      itemsOf(menuTemplate({ ...usual, developing })).map(({ role }) => role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
  })
})
