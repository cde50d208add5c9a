import { useId } from 'react'
import { textSizes } from '../../../ipc/settings'
import { languages, stringsOf } from '../../../strings/strings'
import { useShell, useShellActions } from '../state/use-shell'
import { strings } from '../ui/strings'
import { Choice } from './Choice'

const { settings: words } = strings

/** How the window looks, and in which language it speaks. */
export const AppearanceSection = () => {
  const { theme, contrast, textSize, language } = useShell(({ settings }) => settings)
  const { set } = useShellActions()
  const id = useId()
  return (
    <>
      <Choice
        label={words.theme}
        value={theme}
        options={words.themes}
        onChange={(value) => set({ theme: value })}
      />
      <Choice
        label={words.contrast}
        value={contrast}
        options={words.contrasts}
        onChange={(value) => set({ contrast: value })}
      />
      <div className="setting">
        <label htmlFor={id}>{words.textSize}</label>
        <div className="setting-range">
          <input
            id={id}
            type="range"
            min={textSizes.smallest}
            max={textSizes.largest}
            step={textSizes.step}
            value={textSize}
            aria-valuetext={words.percent(textSize)}
            onChange={(event) => set({ textSize: event.currentTarget.valueAsNumber })}
          />
          <output htmlFor={id}>{words.percent(textSize)}</output>
        </div>
      </div>
      <Choice
        label={words.language}
        hint={words.languageHint}
        value={language}
        options={{
          system: words.languageSystem,
          ...(Object.fromEntries(languages.map((tag) => [tag, stringsOf(tag).language])) as Record<
            (typeof languages)[number],
            string
          >)
        }}
        onChange={(value) => set({ language: value })}
      />
    </>
  )
}
