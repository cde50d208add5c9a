import { type Command, type CommandId, commandOf } from '../../../commands/commands'
import { type DeskState, sheetIn } from '../state/desk-state'
import type { WindowDesk } from '../state/desk-store'
import type { Shell } from '../state/shell-store'
import { runs } from './runs'

/** Whether a command has anything to work on now. */
export function canRun({ id, where }: Pick<Command, 'id' | 'where'>, state: DeskState): boolean {
  // Over the board the article is out of sight: nothing can be done to it but take a step back.
  if (state.board !== null && where !== 'window' && where !== 'desk' && id !== 'undo' && id !== 'redo')
    return false
  switch (where) {
    case 'window':
      return true
    case 'desk':
      return state.desk.phase === 'ready'
    case 'article':
      return sheetIn(state) !== null
    case 'work':
      return sheetIn(state) !== null && (state.claim !== null || state.finding !== null)
    case 'claim':
      return sheetIn(state) !== null && state.claim !== null
  }
}

/**
 * Carries a command out where it has anything to work on, whoever gave it: a key, the palette, the menu, a button.
 * @param chord the key it was given by, where it was
 */
export function runCommand(id: CommandId, desk: WindowDesk, shell: Shell, chord?: string): void {
  // Under a sheet the desk is out of reach; another sheet may take its place.
  if (shell.store.getState().overlay !== null && commandOf(id).where !== 'window') return
  if (canRun(commandOf(id), desk.store.getState())) runs[id](desk, shell, chord)
}
