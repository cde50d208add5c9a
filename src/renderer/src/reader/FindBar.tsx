import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useActions, useSheet } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { strings } from '../ui/strings'
import { useAsked } from '../ui/use-asked'
import { whenThere } from '../ui/when-there'
import { findIn } from './find-in'
import { showFound } from './show-found'
import { rangeOf } from './text-offsets'

const { find: words } = strings

/** Brings words into view where they are not. */
const scrollTo = (range: Range): void => {
  const frame = range.startContainer.parentElement?.closest('[data-scroller]')
  if (!frame) return
  const box = range.getBoundingClientRect()
  const { top, bottom, height } = frame.getBoundingClientRect()
  if (box.top < top + 104 || box.bottom > bottom - 24) frame.scrollTop += box.top - top - height * 0.38
}

/** Words of the article, counted and stepped through. The places are lit by the engine; no mark is drawn anew. */
export const FindBar = () => {
  const find = useShell((state) => state.find)
  const { article } = useSheet().view
  const { findWords, stepFound, find: open } = useShellActions()
  const { reveal } = useActions()
  const field = useRef<HTMLInputElement>(null)
  useAsked('find', field, true)
  const asked = find?.words ?? null
  const places = useMemo(() => (asked === null ? [] : findIn(article.text, asked)), [article, asked])
  const { length } = places
  const at = find && length > 0 ? ((find.at % length) + length) % length : null

  useEffect(() => {
    const column = document.querySelector<HTMLElement>('.column')
    if (!column || asked === null) return
    const show = (): void => showFound(column, places, at)
    show()
    const place = at === null ? undefined : places[at]
    // The list of blocks draws the one gone to; then the words themselves are brought into view.
    if (place) reveal(place.start)
    const stop = place
      ? whenThere(
          () => rangeOf(column, place),
          (range) => {
            show()
            scrollTo(range)
          }
        )
      : () => {}
    // Rows that come into view, and marks that change under a ruling, are lit like the others.
    const observer = new MutationObserver(show)
    observer.observe(column, { childList: true, subtree: true, characterData: true })
    return () => {
      stop()
      observer.disconnect()
      showFound(column, [], null)
    }
  }, [places, at, asked, reveal])

  if (find === null) return null

  const close = (): void => {
    open(false)
    document.querySelector('main')?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') stepFound(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is newer than the oldest engine
    <div className="find-bar" role="search" aria-label={words.label}>
      <div className="search">
        <input
          ref={field}
          type="text"
          aria-label={words.label}
          placeholder={words.placeholder}
          value={find.words}
          maxLength={400}
          spellCheck={false}
          dir="auto"
          onChange={(event) => findWords(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <span className="filter-count" role="status">
          {find.words.trim() === '' ? '' : at === null ? words.none : words.count(at + 1, length)}
        </span>
        <button
          type="button"
          className="button button-bare"
          aria-label={words.previous}
          title={words.previous}
          onClick={() => stepFound(-1)}
        >
          <ChevronUp size={15} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="button button-bare"
          aria-label={words.next}
          title={words.next}
          onClick={() => stepFound(1)}
        >
          <ChevronDown size={15} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="button button-bare"
          aria-label={strings.dialog.close}
          title={strings.dialog.close}
          onClick={close}
        >
          <X size={14} aria-hidden="true" />
        </button>
      </div>
    </div>
  )
}
