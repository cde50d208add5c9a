import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { chordLabel, chordOf } from '../../../commands/chord'
import { type Command, type CommandId, commands } from '../../../commands/commands'
import { conflictsIn, keysOf } from '../../../commands/key-map'
import { isMac } from '../commands/is-mac'
import { useShell, useShellActions } from '../state/use-shell'
import { strings } from '../ui/strings'

const { settings: words } = strings

interface KeyRowProps {
  readonly command: Command
  readonly capturing: boolean
  readonly onCapture: (id: CommandId | null) => void
}

const KeyRow = ({ command, capturing, onCapture }: KeyRowProps) => {
  const choices = useShell(({ settings }) => settings.keys)
  const { set } = useShellActions()
  const { id } = command
  const title = strings.commands[id]
  const chords = keysOf(command, choices)
  const conflicts = [...conflictsIn(choices)].filter(([, ids]) => ids.includes(id))

  const give = (next: readonly string[] | null): void => {
    const { [id]: _, ...others } = choices
    const isOwn = next !== null && next.join() === command.keys.join()
    set({ keys: next === null || isOwn ? others : { ...others, [id]: next } })
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!capturing || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const chord = chordOf(event.nativeEvent, isMac)
    if (chord === null) return
    onCapture(null)
    if (chord !== 'Escape' && !chords.includes(chord)) give([...chords, chord])
  }

  return (
    <li className="key-setting">
      <span className="key-setting-title">{title}</span>
      <span className="key-setting-keys">
        {chords.map((chord) => (
          <button
            key={chord}
            type="button"
            className="key key-remove"
            aria-label={words.removeKey(chordLabel(chord, isMac), title)}
            title={words.removeKey(chordLabel(chord, isMac), title)}
            onClick={() => give(chords.filter((other) => other !== chord))}
          >
            {chordLabel(chord, isMac)}
            <X size={11} aria-hidden="true" />
          </button>
        ))}
        <button
          type="button"
          className="button button-small"
          aria-label={capturing ? words.pressKey : words.addKeyTo(title)}
          data-add-key={id}
          onClick={() => onCapture(capturing ? null : id)}
          onKeyDown={onKeyDown}
          onBlur={() => onCapture(null)}
        >
          {capturing ? words.pressKey : words.addKey}
        </button>
        {choices[id] !== undefined && (
          <button
            type="button"
            className="button button-small"
            aria-label={words.resetKeysOf(title)}
            onClick={() => give(null)}
          >
            {words.resetKeys}
          </button>
        )}
      </span>
      {conflicts.map(([chord, ids]) => (
        <span key={chord} className="key-setting-conflict" role="status">
          {words.conflict(
            chordLabel(chord, isMac),
            ids
              .filter((other) => other !== id)
              .map((other) => strings.commands[other])
              .join(', ')
          )}
        </span>
      ))}
    </li>
  )
}

/** The keys of every command: more of them, other ones, none; what two commands claim is said at both. */
export const KeySection = () => {
  const anyChosen = useShell(({ settings }) => Object.keys(settings.keys).length > 0)
  const { set } = useShellActions()
  const [capturing, setCapturing] = useState<CommandId | null>(null)
  return (
    <>
      <p className="setting-hint">{words.keysHint}</p>
      <ul className="setting-keys">
        {commands.map((command) => (
          <KeyRow
            key={command.id}
            command={command}
            capturing={capturing === command.id}
            onCapture={setCapturing}
          />
        ))}
      </ul>
      {anyChosen && (
        <button type="button" className="button" onClick={() => set({ keys: {} })}>
          {words.resetAllKeys}
        </button>
      )}
    </>
  )
}
