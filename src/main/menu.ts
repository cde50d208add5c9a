import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '../ipc/contract'

/**
 * Puts up the native menu. Plain letters stay free: they are the window's own keys.
 * @param run carries out a command in the window
 */
export function showMenu(run: (command: Command) => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(run, process.platform === 'darwin', !app.isPackaged))
  )
}

/** The menu as data. */
export function menuTemplate(
  run: (command: Command) => void,
  mac: boolean,
  developing: boolean
): MenuItemConstructorOptions[] {
  const item = (label: string, accelerator: string, command: Command): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => run(command)
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('&Add articles…', 'CmdOrCtrl+O', 'open-files'),
        item('Write &report…', 'CmdOrCtrl+E', 'export-report'),
        line,
        mac ? { role: 'close' } : { role: 'quit' }
      ]
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' }
      ]
    },
    {
      label: '&Claim',
      submenu: [
        item('&Next claim', 'CmdOrCtrl+Down', 'next-claim'),
        item('&Previous claim', 'CmdOrCtrl+Up', 'previous-claim')
      ]
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
        ...(developing ? [line, { role: 'toggleDevTools' } as const] : [])
      ]
    }
  ]
}
