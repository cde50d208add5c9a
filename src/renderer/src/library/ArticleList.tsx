import { FilePlus, X } from 'lucide-react'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useRunCommand } from '../commands/use-commands'
import { tagsIn } from '../state/tagging'
import { useDesk } from '../state/use-desk'
import { useAriaKeys, useShell } from '../state/use-shell'
import { Key } from '../ui/Key'
import { Rows } from '../ui/Rows'
import { strings } from '../ui/strings'
import { useAsked } from '../ui/use-asked'
import { ArticleRow } from './ArticleRow'
import { DeskPlaces } from './DeskPlaces'
import { type ArticleOrder, articleOrders, orderArticles } from './order-articles'
import { PickBar } from './PickBar'
import { usePicking } from './use-picking'
import { useSearch } from './use-search'

const { library, search: words, sort } = strings

const noArticles: readonly never[] = []

/** The articles on the desk, those that were searched for, and the way to open more. */
export const ArticleList = () => {
  const articles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : noArticles))
  const shelvedCount = useDesk(({ desk }) => (desk.phase === 'ready' ? (desk.view.shelved?.length ?? 0) : 0))
  const open = useDesk(({ article }) => (article.phase === 'none' ? null : article.id))
  const busy = useDesk((state) => state.busy)
  const isShown = useShell(({ settings }) => settings.panes.libraryShown)
  const run = useRunCommand()
  const ariaKeys = useAriaKeys('open-files')
  const searchKeys = useAriaKeys('search')
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<ArticleOrder>('added')
  useAsked('search', field, true)
  const { found, isWaiting } = useSearch(query)
  const [tag, setTag] = useState('')
  const tags = useMemo(() => [...tagsIn(articles).keys()], [articles])
  // The last article of a tag may lose it while the list shows that tag alone.
  const wantedTag = tags.includes(tag) ? tag : ''
  const shown = useMemo(() => {
    const wanted = wantedTag === '' ? articles : articles.filter((each) => each.tags?.includes(wantedTag))
    return orderArticles(wanted, order, query.trim() === '' ? null : (found?.ids ?? []))
  }, [articles, wantedTag, order, query, found])
  const tabStop = shown.some(({ id }) => id === open) ? open : shown[0]?.id
  const openAt = useMemo(() => shown.findIndex(({ id }) => id === open), [shown, open])

  const picking = usePicking(shown)

  const rows = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])]

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = rows()
    const at = all.indexOf(document.activeElement as HTMLButtonElement)
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next = by === undefined ? undefined : all[at + by]
    const isPicked = picking.press(event, all[at]?.dataset.articleId, next?.dataset.articleId)
    if (!isPicked && by === undefined) return
    event.preventDefault()
    if (next) next.focus()
    else if (by === -1) field.current?.focus()
  }

  const onFieldKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') rows()[0]?.focus()
    else if (event.key === 'Enter') rows()[0]?.click()
    else if (event.key === 'Escape' && query !== '') setQuery('')
    else return
    event.preventDefault()
  }

  return (
    <nav className="library" id="library" hidden={!isShown} aria-labelledby="library-title">
      <div className="library-head">
        {articles.length > 0 && <DeskPlaces />}
        <h2 id="library-title">{library.label}</h2>
        {articles.length > 0 && (
          <span className="count">{found ? `${found.total} / ${articles.length}` : articles.length}</span>
        )}
        {articles.length > 1 && (
          <>
            {/* biome-ignore lint/a11y/useSemanticElements: the search element is newer than the oldest engine */}
            <div className="search" role="search">
              <input
                ref={field}
                type="text"
                aria-label={words.placeholder}
                aria-keyshortcuts={searchKeys}
                placeholder={words.label}
                value={query}
                maxLength={400}
                spellCheck={false}
                dir="auto"
                onChange={(event) => setQuery(event.currentTarget.value)}
                onKeyDown={onFieldKeyDown}
              />
              {query === '' ? (
                <Key of="search" />
              ) : (
                <button
                  type="button"
                  className="button button-bare"
                  aria-label={words.clear}
                  title={words.clear}
                  onClick={() => {
                    setQuery('')
                    field.current?.focus()
                  }}
                >
                  <X size={14} aria-hidden="true" />
                </button>
              )}
            </div>
            <select
              className="order"
              aria-label={sort.label}
              value={order}
              onChange={(event) => setOrder(event.currentTarget.value as ArticleOrder)}
            >
              {articleOrders.map((name) => (
                <option key={name} value={name}>
                  {sort.names[name]}
                </option>
              ))}
            </select>
            {tags.length > 0 && (
              <select
                className="order"
                aria-label={strings.tags.which}
                value={wantedTag}
                onChange={(event) => setTag(event.currentTarget.value)}
              >
                <option value="">{strings.tags.every}</option>
                {tags.map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            )}
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go from row to row, and the rows are buttons */}
      <div
        className="library-list"
        ref={list}
        data-scroller
        data-own-arrows
        aria-busy={isWaiting}
        onKeyDown={onKeyDown}
      >
        {articles.length === 0 && <p className="library-nothing">{library.nothing}</p>}
        {found && found.total === 0 && (
          <p className="library-nothing">{found.unread > 0 ? words.building : words.nothing(query.trim())}</p>
        )}
        {shown.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: rows that are drawn only in view cannot be a list's own children
          <div role="list" aria-labelledby="library-title">
            <Rows
              count={shown.length}
              estimate={92}
              keyOf={(at) => shown[at]!.id}
              allUpTo={40}
              revealed={openAt}
            >
              {(at) => (
                <ArticleRow
                  summary={shown[at]!}
                  isOpen={shown[at]!.id === open}
                  isTabStop={shown[at]!.id === tabStop}
                  isPicked={picking.picked.has(shown[at]!.id)}
                  query={found ? query.trim() : ''}
                  onPick={picking.click}
                />
              )}
            </Rows>
          </div>
        )}
      </div>
      <div className="spoken" role="status">
        {found ? words.found(found.total) : ''}
      </div>
      {picking.picked.size > 0 && <PickBar count={picking.picked.size} onClear={picking.clear} />}
      <div className="library-foot">
        {shelvedCount > 0 && (
          <button type="button" className="button button-quiet" onClick={() => run('shelves')}>
            {strings.shelves.count(shelvedCount)}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={busy !== null}
          aria-keyshortcuts={ariaKeys}
          onClick={() => run('open-files')}
        >
          <FilePlus size={15} aria-hidden="true" />
          {busy === 'adding' ? library.adding : library.open}
          <Key of="open-files" />
        </button>
      </div>
    </nav>
  )
}
