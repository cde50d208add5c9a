import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { ariaChord } from '../../../commands/chord'
import { type CommandId, commandOf } from '../../../commands/commands'
import { keysOf } from '../../../commands/key-map'
import { isMac } from '../commands/is-mac'
import type { Shell, ShellActions, ShellState } from './shell-store'

/** The window's frame, for the components in it. */
export const ShellContext = createContext<Shell | null>(null)

/** The whole frame, for the few that listen outside drawing. */
export const useWindowShell = (): Shell => {
  const shell = useContext(ShellContext)
  if (!shell) throw new Error('no frame above this component')
  return shell
}

/** Reads from the frame; the component is drawn again only when what `select` answers changes. */
export const useShell = <T>(select: (state: ShellState) => T): T => useStore(useWindowShell().store, select)

/** All that can be done to the frame; never changes. */
export const useShellActions = (): ShellActions => useWindowShell().actions

/** The chord that is shown for a command: its first; undefined where the editor took all of them away. */
export const useChord = (id: CommandId): string | undefined =>
  useShell(({ settings }) => keysOf(commandOf(id), settings.keys)[0])

/** The same for `aria-keyshortcuts`. */
export const useAriaKeys = (id: CommandId): string | undefined => {
  const chord = useChord(id)
  return chord === undefined ? undefined : ariaChord(chord, isMac)
}
