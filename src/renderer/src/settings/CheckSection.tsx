import { knownChecks } from '../../../core/checks/known-checks'
import type { CheckSetting, IgnoreAlways } from '../../../core/model/check-settings'
import { useShell, useShellActions } from '../state/use-shell'
import { wordsOf } from '../ui/check-words'
import { strings } from '../ui/strings'
import { ProjectFile } from './ProjectFile'

const { settings: words } = strings

const levels = ['off', 'note', 'warning', 'error'] as const satisfies readonly CheckSetting[]

const levelWords = (level: CheckSetting): string =>
  level === 'off' ? words.off : strings.severityWords[level]

const keyOf = ({ check, code, words: quoted }: IgnoreAlways): string => [check, code, ...quoted].join('\n')

/** Every check, what it looks for, and how grave it is held to be; below, what is never to be shown again. */
export const CheckSection = () => {
  const chosen = useShell(({ settings }) => settings.checks)
  const ignore = useShell(({ settings }) => settings.ignore)
  const { set } = useShellActions()

  const choose = (id: string, own: string, level: CheckSetting): void => {
    const { [id]: _, ...others } = chosen
    // As grave as the check says itself is no setting: a later version may say another.
    set({ checks: level === own ? others : { ...others, [id]: level } })
  }

  return (
    <>
      <p className="setting-hint">{words.checksHint}</p>
      <ul className="setting-checks">
        {knownChecks.map((check) => {
          const { id, severity } = check
          const { summary, why } = wordsOf(check)
          const own = severity === 'agrees' ? 'note' : severity
          return (
            <li key={id}>
              <span>
                <code>{id}</code>
                {summary}
                <small>{why}</small>
              </span>
              <select
                aria-label={words.levelOf(id)}
                value={chosen[id] ?? own}
                onChange={(event) => choose(id, own, event.currentTarget.value as CheckSetting)}
              >
                {levels.map((level) => (
                  <option key={level} value={level}>
                    {levelWords(level)}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
      <h3>{words.ignored}</h3>
      {ignore.length === 0 && <p className="setting-hint">{words.ignoredNone}</p>}
      <ul className="setting-checks">
        {ignore.map((rule) => (
          <li key={keyOf(rule)}>
            <span>
              <code>{rule.check}</code>“{rule.words.join('”, “')}”{rule.because !== '' && `: ${rule.because}`}
            </span>
            <button
              type="button"
              className="button button-small"
              onClick={() => set({ ignore: ignore.filter((other) => other !== rule) })}
            >
              {words.ignoredBack}
            </button>
          </li>
        ))}
      </ul>
      <ProjectFile />
    </>
  )
}
