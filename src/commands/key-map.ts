import { type Command, type CommandId, commands } from './commands'

/** Chords the editor gave to commands; a command that is not named keeps its own. */
export type KeyChoices = Readonly<Partial<Record<CommandId, readonly string[]>>>

/** The chords of a command as they are now. */
export const keysOf = ({ id, keys }: Command, choices: KeyChoices): readonly string[] => choices[id] ?? keys

/**
 * Which command each chord means. A chord given to two commands means the first in the list, so that one of them works.
 * A command whose chords Shift turns has them with Shift too, where no other command does.
 */
export function keyMapOf(choices: KeyChoices): ReadonlyMap<string, Command> {
  const map = new Map<string, Command>()
  for (const command of commands) {
    for (const chord of keysOf(command, choices)) if (!map.has(chord)) map.set(chord, command)
  }
  for (const command of commands) {
    if (!command.shiftTurns) continue
    for (const chord of keysOf(command, choices)) {
      const turned = `Shift+${chord}`
      if (!chord.includes('+') && !map.has(turned)) map.set(turned, command)
    }
  }
  return map
}

/** The chords that more than one command claims, with those commands in the order of the list. */
export function conflictsIn(choices: KeyChoices): ReadonlyMap<string, readonly CommandId[]> {
  const claimed = new Map<string, CommandId[]>()
  for (const command of commands) {
    for (const chord of new Set(keysOf(command, choices))) {
      claimed.set(chord, [...(claimed.get(chord) ?? []), command.id])
    }
  }
  return new Map([...claimed].filter(([, ids]) => ids.length > 1))
}
