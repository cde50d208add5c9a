import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import type { CommandId } from '../commands/commands'
import type { Strings } from '../strings/strings'

export interface ContextMenuOptions {
  readonly strings: () => Strings
  /** Carries out a command in the window. */
  readonly run: (id: CommandId) => void
}

type Under = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags' | 'dictionarySuggestions'>

/** What the pointer can ask for where it is; nothing where there is neither a field nor a selection. */
export function contextMenuTemplate(
  { isEditable, selectionText, editFlags, dictionarySuggestions }: Under,
  { strings, run, replace }: ContextMenuOptions & { readonly replace: (word: string) => void }
): MenuItemConstructorOptions[] {
  const line: MenuItemConstructorOptions = { type: 'separator' }
  if (isEditable) {
    return [
      ...dictionarySuggestions.map((word) => ({ label: word, click: () => replace(word) })),
      ...(dictionarySuggestions.length > 0 ? [line] : []),
      { role: 'undo', enabled: editFlags.canUndo },
      { role: 'redo', enabled: editFlags.canRedo },
      line,
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { role: 'selectAll', enabled: editFlags.canSelectAll }
    ]
  }
  if (selectionText.trim() === '') return []
  return [
    { role: 'copy', enabled: editFlags.canCopy },
    line,
    { label: strings().commands['add-claim'], click: () => run('add-claim') }
  ]
}

/** Puts up the native menu where the pointer asks for one. */
export function showContextMenus(window: BrowserWindow, options: ContextMenuOptions): void {
  const { webContents } = window
  webContents.on('context-menu', (_event, under) => {
    const replace = (word: string) => webContents.replaceMisspelling(word)
    const template = contextMenuTemplate(under, { ...options, replace })
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
