import type { HeldFigure } from '../../../core/hold/held'
import { useActions, useSheet } from '../state/use-desk'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

const { hold: words } = strings

interface HeldTimelineProps {
  readonly held: HeldFigure
  /** Which block is in hand. */
  readonly at: number
}

/** What other articles print of the figure, by date, with the open article among them; a ring is a running count. */
export const HeldTimeline = ({ held, at }: HeldTimelineProps) => {
  const { holdBeside } = useActions()
  const { publishedOn } = useSheet().view.article
  const others = held.beside
    .map((block, nth) => ({ block, nth }))
    .filter(({ block }) => block.from === 'elsewhere')
  if (others.length === 0) return null
  const dayOf = (iso: string | undefined): string => iso ?? '9'
  const points = [
    ...others.map(({ block, nth }) => ({
      key: block.id,
      nth,
      day: block.place?.article?.publishedOn,
      value: block.printed?.replace(/\s+/g, ' ') ?? block.words,
      running: block.scope.partial,
      agrees: block.agrees
    })),
    {
      key: 'own',
      nth: -1,
      day: publishedOn,
      value: held.place.quote,
      running: held.scope.partial,
      agrees: false
    }
  ].sort((a, b) => dayOf(a.day).localeCompare(dayOf(b.day)))
  return (
    <ol className="held-line" aria-label={words.elsewhere}>
      {points.map(({ key, nth, day, value, running, agrees }) => {
        const date = day === undefined ? words.undated : formatDate(day, 'short')
        const look = nth < 0 ? 'own' : running !== null ? 'running' : agrees ? 'agrees' : 'final'
        const inside = (
          <>
            <b dir="auto">{value}</b>
            <i className={`held-dot held-dot-${look}`} />
            <span>{nth < 0 ? words.here : date}</span>
            {running !== null && <span>{words.running(running)}</span>}
          </>
        )
        return (
          <li key={key}>
            {nth < 0 ? (
              <div>{inside}</div>
            ) : (
              <button type="button" aria-pressed={at === nth} onClick={() => holdBeside(nth)}>
                {inside}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
