import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { chordLabel } from '../../../commands/chord'
import { type Command, commands } from '../../../commands/commands'
import { keysOf } from '../../../commands/key-map'
import type { ArticleSummary } from '../../../core/model/desk'
import { useActions, useDesk, useWindowDesk } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'
import { isMac } from './is-mac'
import { rank } from './rank'
import { canRun } from './run-command'
import { useRunCommand } from './use-commands'

type Entry =
  | { readonly kind: 'command'; readonly id: string; readonly title: string; readonly command: Command }
  | { readonly kind: 'article'; readonly id: string; readonly title: string }

/** So many articles are offered; who wants more searches. */
const mostArticles = 8

const noArticles: readonly ArticleSummary[] = []

/** Every command that can be given now, with its key, and the articles, by any of their words. */
export const Palette = () => {
  const { show } = useShellActions()
  const run = useRunCommand()
  const { openArticle } = useActions()
  const { store } = useWindowDesk()
  const choices = useShell(({ settings }) => settings.keys)
  const articles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : noArticles))
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  const entries = useMemo((): readonly Entry[] => {
    const state = store.getState()
    const possible = commands
      .filter((command) => command.id !== 'palette' && canRun(command, state))
      .map(
        (command): Entry => ({
          kind: 'command',
          id: command.id,
          title: strings.commands[command.id],
          command
        })
      )
    const titled =
      query.trim() === '' ? [] : rank(articles, query, ({ title }) => title).slice(0, mostArticles)
    return [
      ...rank(possible, query, ({ title }) => title),
      ...titled.map((article): Entry => ({ kind: 'article', id: article.id, title: article.title }))
    ]
  }, [query, articles, store])

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const give = (entry: Entry | undefined): void => {
    if (!entry) return
    // Away first: the command may put something else in its place, or the keyboard somewhere.
    show(null)
    if (entry.kind === 'article') void openArticle(entry.id)
    else requestAnimationFrame(() => run(entry.command.id))
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined) setAt((at + by + entries.length) % Math.max(1, entries.length))
    else if (event.key === 'Enter') give(entries[at])
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={strings.palette.label} className="palette" bare onClose={() => show(null)}>
      <input
        type="text"
        role="combobox"
        aria-label={strings.palette.label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={entries[at] ? `${id}-${at}` : undefined}
        placeholder={strings.palette.placeholder}
        spellCheck={false}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        className="palette-list"
        role="listbox"
        aria-label={strings.palette.label}
      >
        {entries.map((entry, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active line
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={`${entry.kind} ${entry.id}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className="palette-line"
            data-kind={entry.kind}
            onClick={() => give(entry)}
          >
            <span>{entry.title}</span>
            {entry.kind === 'command' &&
              keysOf(entry.command, choices)
                .slice(0, 2)
                .map((chord) => (
                  <span key={chord} className="key">
                    {chordLabel(chord, isMac)}
                  </span>
                ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className="palette-nothing">{strings.palette.nothing}</p>}
      <div className="spoken" aria-live="polite">
        {strings.palette.found(entries.length)}
      </div>
    </Dialog>
  )
}
