import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { strings } from '../ui/strings'
import { type Spot, spanEnds } from './span-ends'
import { offsetAt, rangeOf } from './text-offsets'

const { claim: words } = strings.review

type Edge = 'start' | 'end'

/** The place in the text under the pointer. */
const offsetUnder = (x: number, y: number): number | null => {
  const caret = document.caretRangeFromPoint(x, y)
  return caret && offsetAt(caret.startContainer, caret.startOffset)
}

/** The two ends of the claim in hand, to be dragged. By key the ends move word by word. */
export const SpanHandles = ({ column }: { readonly column: RefObject<HTMLElement | null> }) => {
  const sheet = useSheet()
  const claim = useDesk((state) => state.claim)
  const goTo = useDesk((state) => state.goTo)
  const { respan } = useActions()
  const anchor = claim === null ? undefined : sheet.claimOf.get(claim)?.anchor
  const [spots, setSpots] = useState<Readonly<Record<Edge, Spot>> | null>(null)
  const [width, setWidth] = useState(0)

  useEffect(() => {
    const frame = column.current
    if (!frame) return
    const watch = new ResizeObserver(() => setWidth(frame.clientWidth + frame.clientHeight))
    watch.observe(frame)
    return () => watch.disconnect()
  }, [column])

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the claim, the jump or the column's size changes
  useLayoutEffect(() => {
    const frame = column.current
    if (!frame || !anchor) {
      setSpots(null)
      return
    }
    const range = rangeOf(frame, anchor)
    const block = range?.startContainer.parentElement?.closest('[data-start]')
    const ends =
      range && block && spanEnds([...range.getClientRects()], getComputedStyle(block).direction === 'rtl')
    if (!ends) {
      setSpots(null)
      return
    }
    const from = frame.getBoundingClientRect()
    const within = ({ top, left, height }: Spot): Spot => ({
      top: top - from.top,
      left: left - from.left,
      height
    })
    setSpots({ start: within(ends.start), end: within(ends.end) })
  }, [column, anchor, goTo, width])

  if (!spots || !anchor) return null

  const drag = (edge: Edge) => (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    const handle = event.currentTarget
    handle.setPointerCapture(event.pointerId)
    const frame = column.current!
    const spanAt = (x: number, y: number) => {
      const at = offsetUnder(x, y)
      if (at === null) return null
      const span = { start: anchor.start, end: anchor.end, [edge]: at }
      return span.start < span.end ? span : null
    }
    const onMove = (move: globalThis.PointerEvent): void => {
      const span = spanAt(move.clientX, move.clientY)
      const range = span && rangeOf(frame, span)
      if (!range) return
      const selection = window.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    }
    const onUp = (up: globalThis.PointerEvent): void => {
      handle.removeEventListener('pointermove', onMove)
      window.getSelection()?.removeAllRanges()
      const span = spanAt(up.clientX, up.clientY)
      if (span) void respan(span)
    }
    handle.addEventListener('pointermove', onMove)
    handle.addEventListener('pointerup', onUp, { once: true })
  }

  return (['start', 'end'] as const).map((edge) => (
    <i
      key={edge}
      className={`handle handle-${edge}`}
      aria-hidden="true"
      title={edge === 'start' ? words.startHandle : words.endHandle}
      style={spots[edge]}
      onPointerDown={drag(edge)}
    />
  ))
}
