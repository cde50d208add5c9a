import { useLayoutEffect, useRef } from 'react'
import { chipCounts } from '../state/listed'
import { nextWork } from '../state/next-work'
import { useActions, useDesk, useWindowDesk } from '../state/use-desk'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

const { end: words } = strings

/** What there is to do once the list was gone through to its end: what was left above, or the next article with work. */
export const EndCard = () => {
  const end = useDesk((state) => state.end)
  const again = useDesk((state) => (state.end === null ? 0 : chipCounts(state).again))
  const toCheck = useDesk((state) => (state.end === null ? 0 : chipCounts(state)['to-check']))
  const next = useDesk((state) => (state.end === null ? null : nextWork(state)))
  const { goToFirst, openNextWork } = useActions()
  const { store } = useWindowDesk()
  const first = useRef<HTMLButtonElement>(null)

  // Enter goes on: unless the editor is writing, the keyboard stands on the way on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time an end is reached
  useLayoutEffect(() => {
    if (end !== null && !document.activeElement?.matches('input, textarea, select')) first.current?.focus()
  }, [end, store])

  if (end === null) return null
  const left = end === 'finding' ? again : again + toCheck
  return (
    <section className="end-card" aria-label={words.label}>
      <p>{left > 0 ? words.left[end](left) : words.none[end]}</p>
      {end === 'finding' && left === 0 && toCheck > 0 && <p className="end-soft">{words.toCheck(toCheck)}</p>}
      <div className="end-actions">
        {left > 0 && (
          <button ref={first} type="button" className="button button-main" onClick={goToFirst}>
            {words.back}
            <span className="key" aria-hidden="true">
              ↵
            </span>
          </button>
        )}
        {next && (
          <button
            ref={left > 0 ? undefined : first}
            type="button"
            className={left > 0 ? 'button' : 'button button-main'}
            onClick={() => void openNextWork()}
          >
            <span className="end-title" dir="auto">
              {next.title}
            </span>
            {left > 0 ? (
              <Key of="next-work" />
            ) : (
              <span className="key" aria-hidden="true">
                ↵
              </span>
            )}
          </button>
        )}
      </div>
    </section>
  )
}
