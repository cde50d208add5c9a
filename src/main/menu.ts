import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { acceleratorOf, typesNothing } from '../commands/chord'
import { type Command, type CommandId, commands, type MenuName } from '../commands/commands'
import { type KeyChoices, keysOf } from '../commands/key-map'
import type { Strings } from '../strings/strings'

export interface MenuOptions {
  readonly strings: Strings
  readonly keys: KeyChoices
  readonly mac: boolean
  readonly developing: boolean
  /** Carries out a command in the window. */
  readonly run: (id: CommandId) => void
}

/** Puts up the native menu, in place of the one before. */
export function showMenu(options: Omit<MenuOptions, 'mac' | 'developing'>): void {
  const template = menuTemplate({
    ...options,
    mac: process.platform === 'darwin',
    developing: !app.isPackaged
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** The menu as data: the commands of the registry, and what the system knows how to do by itself. */
export function menuTemplate({
  strings,
  keys,
  mac,
  developing,
  run
}: MenuOptions): MenuItemConstructorOptions[] {
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const itemsOf = (menu: MenuName) =>
    commands
      .filter((command) => command.menu === menu)
      .map((command) => ({
        label: strings.commands[command.id],
        click: () => run(command.id),
        ...acceleratorFor(command, keys, mac)
      }))
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: `&${strings.menu.file}`,
      submenu: [...itemsOf('file'), line, mac ? { role: 'close' } : { role: 'quit' }]
    },
    {
      label: `&${strings.menu.edit}`,
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        ...itemsOf('edit')
      ]
    },
    { label: `&${strings.menu.claim}`, submenu: itemsOf('claim') },
    {
      label: `&${strings.menu.view}`,
      submenu: [
        ...itemsOf('view'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
        ...(developing ? [line, { role: 'toggleDevTools' } as const] : [])
      ]
    },
    { label: `&${strings.menu.help}`, role: 'help', submenu: itemsOf('help') }
  ]
}

/**
 * The chord a menu shows. The window itself listens to the keyboard, so the menu only shows it; a Mac's menu always
 * listens too, and there a plain letter must not be taken from who types.
 */
function acceleratorFor(
  command: Command,
  keys: KeyChoices,
  mac: boolean
): Pick<MenuItemConstructorOptions, 'accelerator' | 'registerAccelerator'> {
  const chords = keysOf(command, keys)
  const shown = mac ? chords.find(typesNothing) : chords[0]
  const accelerator = shown === undefined ? null : acceleratorOf(shown)
  return accelerator === null ? {} : { accelerator, registerAccelerator: mac }
}
