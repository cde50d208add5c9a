import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

interface RowsProps {
  readonly count: number
  /** Height of a usual row in px, until it is measured. */
  readonly estimate: number
  readonly keyOf: (index: number) => string | number
  /** The row that must be drawn now: what is gone to stands in it. */
  readonly revealed: number | null
  /** How much of the scroller's top is covered by what sticks there, in px. */
  readonly covered?: number
  /** Up to so many rows all are drawn, so that text can be searched and copied as one; beyond, only those in view. */
  readonly allUpTo?: number
  readonly children: (index: number) => ReactNode
}

const RowsInView = ({ count, estimate, keyOf, revealed, covered = 0, children }: RowsProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const [above, setAbove] = useState(0)
  // The revealed row is drawn wherever the scroller stands: keys typed next are for what is in it.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range)
      if (revealed === null || revealed < 0 || revealed >= count || drawn.includes(revealed)) return drawn
      return [...drawn, revealed].sort((a, b) => a - b)
    },
    [revealed, count]
  )
  const rows = useVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => frame.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    scrollMargin: above,
    scrollPaddingStart: covered,
    overscan: 6,
    rangeExtractor
  })

  useLayoutEffect(() => {
    setAbove(frame.current?.offsetTop ?? 0)
  }, [])

  useEffect(() => {
    if (revealed !== null && revealed >= 0) rows.scrollToIndex(revealed, { align: 'auto' })
  }, [revealed, rows])

  const items = rows.getVirtualItems()
  return (
    <div ref={frame} role="presentation" style={{ position: 'relative', height: rows.getTotalSize() }}>
      {items.map(({ key, index, start }) => (
        <div
          key={key}
          className="row"
          role="presentation"
          data-index={index}
          ref={rows.measureElement}
          style={{ position: 'absolute', insetInline: 0, top: start - above }}
        >
          {children(index)}
        </div>
      ))}
    </div>
  )
}

/** Rows of any height in the nearest `data-scroller`. Takes how many, and how to draw one. */
export const Rows = (props: RowsProps) =>
  props.count > (props.allUpTo ?? 150) ? (
    <RowsInView {...props} />
  ) : (
    Array.from({ length: props.count }, (_, index) => (
      <Fragment key={props.keyOf(index)}>{props.children(index)}</Fragment>
    ))
  )
