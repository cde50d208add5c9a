import type { RefObject } from 'react'
import type { Article } from '../../../core/model/article'
import type { Span } from '../../../core/model/span'

interface VersionTextProps {
  readonly article: Pick<Article, 'text' | 'blocks' | 'language'>
  /** What differs from the other text, in text order; an empty span is a place where words of the other stand. */
  readonly spans: readonly Span[]
  /** What differs is marked as what was there, or as what is there. */
  readonly as: 'del' | 'ins'
  readonly chosen: number
  readonly onChoose: (nth: number) => void
  readonly label: string
  readonly pane: RefObject<HTMLElement | null>
}

/** One of two texts that stand side by side, with what differs marked; each mark leads to its change. */
export const VersionText = ({
  article,
  spans,
  as: Mark,
  chosen,
  onChoose,
  label,
  pane
}: VersionTextProps) => {
  const { text, blocks } = article
  const piecesOf = (from: number, to: number, next: number) => {
    const pieces: React.ReactNode[] = []
    let at = from
    for (const [nth, { start, end }] of spans.entries()) {
      // A place between two blocks belongs to the end of the first.
      const isHere = start === end ? start >= from && start < next : start < to && end > from
      if (!isHere) continue
      const [first, last] = [Math.min(to, Math.max(start, from)), Math.min(to, Math.max(end, from))]
      if (first > at) pieces.push(text.slice(at, first))
      pieces.push(
        <Mark
          key={`${start} ${end}`}
          data-change={start >= from ? nth : undefined}
          data-chosen={nth === chosen || undefined}
          data-place={start === end || undefined}
          onClick={() => onChoose(nth)}
        >
          {text.slice(first, last)}
        </Mark>
      )
      at = Math.max(at, last)
    }
    pieces.push(text.slice(at, to))
    return pieces
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable to scroll by keyboard
    <section className="version" aria-label={label} ref={pane} tabIndex={0} lang={article.language}>
      {blocks.map(({ kind, start, end }, index) => (
        <p key={start} className={`version-${kind}`} dir="auto">
          {piecesOf(index === 0 ? 0 : start, end, blocks[index + 1]?.start ?? text.length + 1)}
        </p>
      ))}
    </section>
  )
}
