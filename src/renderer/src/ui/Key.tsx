import { chordLabel } from '../../../commands/chord'
import type { CommandId } from '../../../commands/commands'
import { isMac } from '../commands/is-mac'
import { useChord } from '../state/use-shell'

/** The key of a command as printed on the keyboard. Decoration: the button it stands in says the rest. */
export const Key = ({ of }: { readonly of: CommandId }) => {
  const chord = useChord(of)
  if (chord === undefined) return null
  return (
    <span className="key" aria-hidden="true">
      {chordLabel(chord, isMac)}
    </span>
  )
}
