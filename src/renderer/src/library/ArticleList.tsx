import { FilePlus } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { useRunCommand } from '../commands/use-commands'
import { useDesk } from '../state/use-desk'
import { useAriaKeys } from '../state/use-shell'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { ArticleRow } from './ArticleRow'

const noArticles: readonly never[] = []

/** The articles on the desk, and the way to open more. */
export const ArticleList = () => {
  const articles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : noArticles))
  const open = useDesk(({ article }) => (article.phase === 'none' ? null : article.id))
  const busy = useDesk((state) => state.busy)
  const run = useRunCommand()
  const ariaKeys = useAriaKeys('open-files')
  const list = useRef<HTMLUListElement>(null)
  const tabStop = articles.some(({ id }) => id === open) ? open : articles[0]?.id

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const rows = [...(list.current?.querySelectorAll('button') ?? [])]
    rows[rows.indexOf(document.activeElement as HTMLButtonElement) + by]?.focus()
  }

  return (
    <nav className="library" aria-labelledby="library-title">
      <div className="library-head">
        <h2 id="library-title">{strings.library.label}</h2>
        {articles.length > 0 && <span className="count">{articles.length}</span>}
      </div>
      {articles.length === 0 ? (
        <p className="library-nothing">{strings.library.nothing}</p>
      ) : (
        <ul ref={list} onKeyDown={onKeyDown} data-own-arrows>
          {articles.map((summary) => (
            <ArticleRow
              key={summary.id}
              summary={summary}
              isOpen={summary.id === open}
              isTabStop={summary.id === tabStop}
            />
          ))}
        </ul>
      )}
      <div className="library-foot">
        <button
          type="button"
          className="button"
          aria-disabled={busy !== null}
          aria-keyshortcuts={ariaKeys}
          onClick={() => run('open-files')}
        >
          <FilePlus size={15} aria-hidden="true" />
          {busy === 'adding' ? strings.library.adding : strings.library.open}
          <Key of="open-files" />
        </button>
      </div>
    </nav>
  )
}
