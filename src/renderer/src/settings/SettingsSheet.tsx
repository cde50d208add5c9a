import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { useActions } from '../state/use-desk'
import { useShell, useShellActions, useWindowShell } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'
import { AppearanceSection } from './AppearanceSection'
import { CheckSection } from './CheckSection'
import { HouseSection } from './HouseSection'
import { KeySection } from './KeySection'
import { YouSection } from './YouSection'

const { settings: words } = strings

const sections = ['appearance', 'checking', 'house', 'keys', 'you'] as const

type Section = (typeof sections)[number]

const panels: Readonly<Record<Section, () => ReactNode>> = {
  appearance: AppearanceSection,
  checking: CheckSection,
  house: HouseSection,
  keys: KeySection,
  you: YouSection
}

/** All settings, a section at a time. Each holds as soon as it is chosen; there is nothing to confirm. */
export const SettingsSheet = () => {
  const { show } = useShellActions()
  const unkept = useShell((state) => state.unkept)
  const { openAgain } = useActions()
  const { store } = useWindowShell()
  // What is shown of an article depends on these: it is opened anew where they changed.
  useEffect(() => {
    const before = store.getState().settings
    return () => {
      const { checks, ignore, house } = store.getState().settings
      if (checks === before.checks && ignore === before.ignore && house === before.house) return
      void openAgain()
    }
  }, [store, openAgain])
  const [section, setSection] = useState<Section>('appearance')
  const Panel = panels[section]

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = sections[(sections.indexOf(section) + by + sections.length) % sections.length]!
    setSection(next)
    document.getElementById(`settings-tab-${next}`)?.focus()
  }

  return (
    <Dialog title={words.title} className="settings" onClose={() => show(null)}>
      <div className="settings-body">
        <div
          className="settings-tabs"
          role="tablist"
          aria-orientation="vertical"
          aria-label={words.sections}
          onKeyDown={onKeyDown}
        >
          {sections.map((name) => (
            <button
              key={name}
              id={`settings-tab-${name}`}
              type="button"
              role="tab"
              aria-selected={section === name}
              aria-controls="settings-panel"
              tabIndex={section === name ? 0 : -1}
              data-autofocus={section === name || undefined}
              onClick={() => setSection(name)}
            >
              {words[name]}
            </button>
          ))}
        </div>
        <div
          className="settings-panel"
          id="settings-panel"
          role="tabpanel"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll by keyboard
          tabIndex={0}
          aria-labelledby={`settings-tab-${section}`}
        >
          {unkept !== null && (
            <p className="settings-unkept" role="alert">
              {words.unkept(unkept)}
            </p>
          )}
          <Panel />
        </div>
      </div>
    </Dialog>
  )
}
