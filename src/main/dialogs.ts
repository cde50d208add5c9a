import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import type { Exporter } from '../core/export/exporter'
import { importers } from '../core/import/registry'

/** Asks which articles to add. `null`: none. */
export async function askForArticleFiles(window: BrowserWindow | null): Promise<readonly string[] | null> {
  const extensions = [...new Set(importers.flatMap((importer) => importer.extensions))]
  const options: Electron.OpenDialogOptions = {
    title: 'Add articles',
    buttonLabel: 'Add',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Articles', extensions },
      { name: 'All files', extensions: ['*'] }
    ]
  }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled || answer.filePaths.length === 0 ? null : answer.filePaths
}

/**
 * Asks where a report goes. `null`: nowhere.
 * @param name the file's proposed name, without extension
 */
export async function askForReportPath(
  window: BrowserWindow | null,
  name: string,
  { label, extension }: Exporter
): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    title: `Write: ${label}`,
    buttonLabel: 'Write',
    defaultPath: join(app.getPath('documents'), `${name}.${extension}`),
    filters: [{ name: label, extensions: [extension] }]
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

/** Tells the editor something that belongs to no place in the window. Resolves when it was read. */
export async function tell(
  window: BrowserWindow | null,
  message: string,
  lines: readonly string[]
): Promise<void> {
  await show(window, { type: 'warning', message, detail: lines.join('\n\n'), buttons: ['OK'] })
}

/** Asks what to do when the desk could not be written on closing. */
export async function askToCloseAgain(reason: string): Promise<'again' | 'quit'> {
  const { response } = await show(null, {
    type: 'warning',
    message: 'The desk could not be closed cleanly',
    detail: `${reason}\n\nEvery ruling you saw as saved is kept either way and is put in place at the next start.`,
    buttons: ['Try again', 'Quit anyway'],
    defaultId: 0,
    cancelId: 0
  })
  return response === 1 ? 'quit' : 'again'
}

const show = (window: BrowserWindow | null, options: MessageBoxOptions) =>
  window && !window.isDestroyed() ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options)
