import { type RefObject, useEffect } from 'react'

type Pane = RefObject<HTMLElement | null>

/** Where each change stands in a pane, from its top, in px; the ends of the text before and after them. */
const placesIn = (pane: HTMLElement): readonly number[] => {
  const top = pane.getBoundingClientRect().top - pane.scrollTop
  const places = [...pane.querySelectorAll('[data-change]')].map(
    (mark) => mark.getBoundingClientRect().top - top
  )
  return [0, ...places, pane.scrollHeight]
}

/** The place in one pane that stands beside a place in the other: between the same two changes, as far on. */
const beside = (at: number, from: readonly number[], to: readonly number[]): number => {
  const next = from.findIndex((place) => place > at)
  if (next <= 0) return next === 0 ? at : (to.at(-1) ?? at)
  const [low, high] = [from[next - 1]!, from[next]!]
  const part = high === low ? 0 : (at - low) / (high - low)
  return to[next - 1]! + part * (to[next]! - to[next - 1]!)
}

/** How far down a pane what is read stands, as a part of its height. */
const reading = 0.35

/** Scrolls one pane along with the other, whichever is under the hand, so that what belongs together stands side by side. */
export const useSyncedPanes = (one: Pane, other: Pane, anew: unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: bound anew to the panes of other texts
  useEffect(() => {
    const [first, second] = [one.current, other.current]
    if (!first || !second) return
    const panes = [first, second] as const
    let leader: HTMLElement | null = null
    const lead = ({ currentTarget }: Event): void => {
      leader = currentTarget as HTMLElement
    }
    const onScroll = ({ currentTarget }: Event): void => {
      if (currentTarget !== leader) return
      const [led, follower] = leader === first ? panes : [second, first]
      const at = led.scrollTop + led.clientHeight * reading
      follower.scrollTop = beside(at, placesIn(led), placesIn(follower)) - follower.clientHeight * reading
    }
    const starts = ['wheel', 'pointerdown', 'keydown', 'focus'] as const
    for (const pane of panes) {
      for (const start of starts) pane.addEventListener(start, lead, { passive: true })
      pane.addEventListener('scroll', onScroll, { passive: true })
    }
    return () => {
      for (const pane of panes) {
        for (const start of starts) pane.removeEventListener(start, lead)
        pane.removeEventListener('scroll', onScroll)
      }
    }
  }, [one, other, anew])
}

/** Brings a change into the middle of what is read of a pane. */
export const showChange = ({ current }: Pane, nth: number): void => {
  const mark = current?.querySelector(`[data-change="${nth}"]`)
  if (!current || !mark) return
  const top = mark.getBoundingClientRect().top - current.getBoundingClientRect().top
  current.scrollTop += top - current.clientHeight * reading
}
