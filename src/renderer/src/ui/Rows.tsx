import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'

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
  const rows = useVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => frame.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    scrollMargin: above,
    scrollPaddingStart: covered,
    overscan: 6
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
      <div
        role="presentation"
        style={{ position: 'absolute', inset: '0 0 auto', top: (items[0]?.start ?? above) - above }}
      >
        {items.map(({ key, index }) => (
          <div key={key} className="row" role="presentation" data-index={index} ref={rows.measureElement}>
            {children(index)}
          </div>
        ))}
      </div>
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
