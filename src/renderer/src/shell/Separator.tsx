import { type KeyboardEvent, type PointerEvent, useRef } from 'react'

interface SeparatorProps {
  readonly label: string
  /** Which side of the separator the column stands on whose width it sets. */
  readonly of: 'left' | 'right'
  readonly controls: string
  /** The width it has now, in px; null for the usual one. */
  readonly width: number | null
  /** Told every width on the way, and the last one with `done`. */
  readonly onWidth: (width: number, done: boolean) => void
  /** The usual width again. */
  readonly onReset: () => void
}

const smallest = 180
const largest = 1400
const keyStep = 24
/** What is said of the usual width, which the window's own width decides. */
const usual = 300

const clamp = (width: number): number => Math.round(Math.min(largest, Math.max(smallest, width)))

/**
 * The line between two columns: drawn along, or moved by arrow keys while it has the focus; twice clicked, or Enter, for
 * the usual width. The column's width itself is the style sheet's to limit.
 */
export const Separator = ({ label, of, controls, width, onWidth, onReset }: SeparatorProps) => {
  const drag = useRef<{ readonly from: number; readonly width: number } | null>(null)
  const widthNow = (): number => document.getElementById(controls)?.getBoundingClientRect().width ?? 0
  const sign = of === 'left' ? 1 : -1

  const onPointerDown = (event: PointerEvent<HTMLHRElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { from: event.clientX, width: widthNow() }
  }
  const drawn = (event: PointerEvent): number | null =>
    drag.current && clamp(drag.current.width + sign * (event.clientX - drag.current.from))

  const onPointerMove = (event: PointerEvent): void => {
    const next = drawn(event)
    if (next !== null) onWidth(next, false)
  }
  const onPointerUp = (event: PointerEvent): void => {
    const next = drawn(event)
    drag.current = null
    if (next !== null) onWidth(next, true)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: keyStep, ArrowLeft: -keyStep }[event.key]
    if (by !== undefined) onWidth(clamp(widthNow() + sign * by), true)
    else if (event.key === 'Enter') onReset()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <hr
      className={`separator separator-${of}`}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuemin={smallest}
      aria-valuemax={largest}
      aria-valuenow={width ?? usual}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onDoubleClick={onReset}
      onKeyDown={onKeyDown}
    />
  )
}
