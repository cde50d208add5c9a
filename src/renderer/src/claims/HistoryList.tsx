import { useEffect, useRef } from 'react'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'
import { historyLines } from './history-lines'

const { history } = strings.review

const moment = new Intl.DateTimeFormat(strings.locale, { dateStyle: 'medium', timeStyle: 'short' })

/** Who changed what of a claim and when, before and after, the newest first; folded until it is asked for. */
export const HistoryList = ({ claimId }: { readonly claimId: string }) => {
  const isOpen = useDesk((state) => state.historyOpen)
  const record = useDesk((state) => state.record)
  const { show } = useActions()
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isOpen) frame.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const lines = historyLines(record?.history ?? [], claimId)
  return (
    <section className="history" ref={frame}>
      <button
        type="button"
        className="button button-quiet"
        aria-expanded={isOpen}
        onClick={() => show({ historyOpen: !isOpen })}
      >
        <svg className="fold" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d={isOpen ? 'M1.5 3.5 5 7l3.5-3.5' : 'M3.5 1.5 7 5 3.5 8.5'} />
        </svg>
        {history.title} <span className="count">{lines.length}</span>
      </button>
      {isOpen &&
        (lines.length === 0 ? (
          <p className="history-none">{history.none}</p>
        ) : (
          <ol>
            {lines.map(({ seq, at, by, field, what, before, after, note }) => (
              <li key={`${seq} ${field}`}>
                <p className="history-head">
                  <span>
                    {what}
                    {note && <em> {note}</em>}
                  </span>
                  <span>
                    {by} · <time dateTime={at}>{moment.format(new Date(at))}</time>
                  </span>
                </p>
                {(before !== '' || after !== '') && (
                  <p className="history-change">
                    <span className={before === '' ? 'is-empty' : undefined}>{before || history.empty}</span>
                    <span aria-hidden="true"> → </span>
                    <span className={after === '' ? 'is-empty' : undefined}>{after || history.empty}</span>
                  </p>
                )}
              </li>
            ))}
          </ol>
        ))}
    </section>
  )
}
