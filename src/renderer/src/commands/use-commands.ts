import { useEffect } from 'react'
import { chordOf, typesNothing } from '../../../commands/chord'
import type { CommandId } from '../../../commands/commands'
import { keyMapOf } from '../../../commands/key-map'
import { windowApi } from '../api'
import { useWindowDesk } from '../state/use-desk'
import { useWindowShell } from '../state/use-shell'
import { focusHome } from '../ui/focus-home'
import { isMac } from './is-mac'
import { runCommand } from './run-command'

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [role="textbox"]'
    ))

/** Lists and tabs that move by arrows keep them for themselves. */
const keepsArrows = (target: EventTarget | null, chord: string): boolean =>
  /^Arrow(?:Up|Down)$/.test(chord) &&
  target instanceof Element &&
  target.closest('[data-own-arrows]') !== null

/** The way to give a command from a component. */
export const useRunCommand = (): ((id: CommandId) => void) => {
  const desk = useWindowDesk()
  const shell = useWindowShell()
  return (id) => runCommand(id, desk, shell)
}

/**
 * Listens to the keyboard and the native menu. A key means its command everywhere but in a field, where only chords
 * that type nothing do; Escape leaves a field.
 */
export const useCommands = (): void => {
  const desk = useWindowDesk()
  const shell = useWindowShell()
  useEffect(() => {
    let choices = shell.store.getState().settings.keys
    let map = keyMapOf(choices)
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const chord = chordOf(event, isMac)
      if (chord === null) return
      const inField = isField(event.target)
      // In a sheet Escape closes the sheet, whatever has the focus in it.
      if (chord === 'Escape' && inField && !event.target.closest('dialog')) {
        event.preventDefault()
        focusHome()
        return
      }
      const now = shell.store.getState().settings.keys
      if (now !== choices) {
        choices = now
        map = keyMapOf(now)
      }
      // A field that was asked for has the next letters, even while it is still on its way to the screen.
      if (desk.store.getState().asked !== null && !inField && !typesNothing(chord)) {
        event.preventDefault()
        return
      }
      const command = map.get(chord)
      if (!command || keepsArrows(event.target, chord)) return
      if (inField && (command.yieldsToFields || !typesNothing(chord))) return
      event.preventDefault()
      runCommand(command.id, desk, shell, chord)
    }
    // A list that was chosen from gives the keyboard back; while arrows go through it, it keeps it.
    let isByArrows = false
    const onSelectKey = ({ key, target }: KeyboardEvent): void => {
      if (target instanceof HTMLSelectElement) isByArrows = key !== 'Enter' && key !== ' '
    }
    const onPointer = (): void => {
      isByArrows = false
    }
    const onChange = ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement && !isByArrows && !target.closest('dialog')) focusHome()
    }
    window.addEventListener('keydown', onSelectKey, true)
    window.addEventListener('pointerdown', onPointer, true)
    window.addEventListener('change', onChange)
    const stop = windowApi().on('command', (id) => runCommand(id, desk, shell))
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keydown', onSelectKey, true)
      window.removeEventListener('pointerdown', onPointer, true)
      window.removeEventListener('change', onChange)
      stop()
    }
  }, [desk, shell])
}
