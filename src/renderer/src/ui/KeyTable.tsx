import { chordLabel } from '../../../commands/chord'
import { type CommandGroup, commands } from '../../../commands/commands'
import { keysOf } from '../../../commands/key-map'
import { isMac } from '../commands/is-mac'
import { useShell } from '../state/use-shell'
import { strings } from './strings'

const groups: readonly CommandGroup[] = ['claim', 'desk', 'view']

/** Every command that has keys, with them, in the sections of the registry. */
export const KeyTable = () => {
  const choices = useShell((state) => state.settings.keys)
  return groups.map((group) => (
    <section key={group} className="key-section" aria-labelledby={`keys-${group}`}>
      <h3 id={`keys-${group}`}>{strings.commandGroups[group]}</h3>
      <dl>
        {commands
          .filter((command) => command.group === group && keysOf(command, choices).length > 0)
          .map((command) => (
            <div key={command.id} className="key-row">
              <dt>
                {keysOf(command, choices).map((chord) => (
                  <kbd key={chord} className="key">
                    {chordLabel(chord, isMac)}
                  </kbd>
                ))}
              </dt>
              <dd>{strings.commands[command.id]}</dd>
            </div>
          ))}
      </dl>
    </section>
  ))
}
