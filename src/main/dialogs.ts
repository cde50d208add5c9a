import { join } from 'node:path'
import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import type { Exporter } from '../core/export/exporter'
import { importers } from '../core/import/registry'
import type { Leaving } from './leaving'
import { words } from './words'

/** Asks which articles to add. `null`: none. */
export async function askForArticleFiles(window: BrowserWindow | null): Promise<readonly string[] | null> {
  const extensions = [...new Set(importers.flatMap((importer) => importer.extensions))]
  const options: Electron.OpenDialogOptions = {
    title: words().dialogs.addTitle,
    buttonLabel: words().dialogs.add,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: words().dialogs.articles, extensions },
      { name: words().dialogs.allFiles, extensions: ['*'] }
    ]
  }
  return askToOpen(window, options)
}

/** Asks for the file of a reference table. `null`: none. */
export async function askForTableFile(window: BrowserWindow | null): Promise<string | null> {
  const paths = await askToOpen(window, {
    title: words().dialogs.tableTitle,
    buttonLabel: words().dialogs.add,
    properties: ['openFile'],
    filters: [
      { name: words().dialogs.tables, extensions: ['csv', 'tsv', 'xlsx', 'xlsm', 'txt'] },
      { name: words().dialogs.allFiles, extensions: ['*'] }
    ]
  })
  return paths?.[0] ?? null
}

/** Asks for a project's file. `null`: none. */
export async function askForProjectFile(window: BrowserWindow | null): Promise<string | null> {
  const paths = await askToOpen(window, {
    title: words().dialogs.projectTitle,
    properties: ['openFile'],
    filters: [{ name: words().dialogs.project, extensions: ['json'] }]
  })
  return paths?.[0] ?? null
}

/** Asks where a project's file goes. `null`: nowhere. */
export async function askForProjectPath(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    title: words().dialogs.projectTitle,
    buttonLabel: words().dialogs.write,
    defaultPath: join(app.getPath('documents'), 'corrigenda.json'),
    filters: [{ name: words().dialogs.project, extensions: ['json'] }]
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

/** Asks which file is a source. `null`: none. */
export async function askForSourceFile(window: BrowserWindow | null): Promise<string | null> {
  const paths = await askToOpen(window, {
    title: words().dialogs.sourceTitle,
    buttonLabel: words().dialogs.add,
    properties: ['openFile'],
    filters: [{ name: words().dialogs.allFiles, extensions: ['*'] }]
  })
  return paths?.[0] ?? null
}

/** Asks for a folder of articles. `null`: none. */
export const askForArticleFolder = (window: BrowserWindow | null): Promise<readonly string[] | null> =>
  askToOpen(window, {
    title: words().dialogs.addFolderTitle,
    buttonLabel: words().dialogs.add,
    properties: ['openDirectory', 'multiSelections']
  })

async function askToOpen(
  window: BrowserWindow | null,
  options: Electron.OpenDialogOptions
): Promise<readonly string[] | null> {
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
    title: words().dialogs.writeTitle(label),
    buttonLabel: words().dialogs.write,
    defaultPath: join(app.getPath('documents'), `${name}.${extension}`),
    filters: [{ name: label, extensions: [extension] }]
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

/** Asks for the folder of a desk, an old one or one to begin in. `null`: neither. */
export async function askForDesk(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: words().dialogs.deskTitle,
    buttonLabel: words().dialogs.openDesk,
    message: words().dialogs.deskHint,
    properties: ['openDirectory', 'createDirectory', 'promptToCreate']
  }
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** Tells the editor something that belongs to no place in the window. Resolves when it was read. */
export async function tell(
  window: BrowserWindow | null,
  message: string,
  lines: readonly string[]
): Promise<void> {
  await show(window, { type: 'warning', message, detail: lines.join('\n\n'), buttons: [words().dialogs.ok] })
}

/** Asks what to do when the desk could not be written on closing. */
export async function askToCloseAgain(reason: string): Promise<'again' | 'quit'> {
  const { closeFailed, closeFailedKept, tryAgain, quitAnyway } = words().dialogs
  const { response } = await show(null, {
    type: 'warning',
    message: closeFailed,
    detail: `${reason}\n\n${closeFailedKept}`,
    buttons: [tryAgain, quitAnyway],
    defaultId: 0,
    cancelId: 0
  })
  return response === 1 ? 'quit' : 'again'
}

/** Asks what is to become of changes that could not be saved, when the window is closed. */
export async function askAboutUnsaved(window: BrowserWindow | null): Promise<Leaving> {
  const { unsaved, unsavedDetail, tryAgain, keepCopy, discard, stay } = words().dialogs
  const choices: readonly Leaving[] = ['again', 'copy', 'discard', 'stay']
  const { response } = await show(window, {
    type: 'warning',
    message: unsaved,
    detail: unsavedDetail,
    buttons: [tryAgain, keepCopy, discard, stay],
    defaultId: 0,
    cancelId: 3
  })
  return choices[response] ?? 'stay'
}

/** Asks where a copy of unsaved changes goes. `null`: nowhere. */
export async function askForCopyPath(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    title: words().dialogs.keepCopy,
    defaultPath: join(app.getPath('documents'), 'Corrigenda unsaved.txt')
  }
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

const show = (window: BrowserWindow | null, options: MessageBoxOptions) =>
  window && !window.isDestroyed() ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options)
