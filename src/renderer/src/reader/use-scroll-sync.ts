import { type RefObject, useEffect } from 'react'
import type { Sheet } from '../state/sheet'

/** How long after the hand left a pane the other still follows it. */
const following = 400

/** Keys that scroll the pane they are pressed in. */
const scrolls = new Set(['PageUp', 'PageDown', 'Home', 'End', ' '])

/** Brings a pane to where an element stands a little under its top. */
const bringUp = (pane: HTMLElement, element: Element, under: number): void => {
  pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top - under
}

const firstUnder = (pane: HTMLElement, selector: string, under: number): HTMLElement | undefined => {
  const top = pane.getBoundingClientRect().top + under
  return [...pane.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.getBoundingClientRect().bottom > top
  )
}

/**
 * The article and the list of its claims scroll together: whichever is under the hand leads. Jumps by key move both
 * already and are left alone.
 */
export const useScrollSync = (reader: RefObject<HTMLElement | null>, sheet: Sheet | null): void => {
  useEffect(() => {
    const article = reader.current
    if (!article || !sheet) return
    let leader: HTMLElement | null = null
    let until = 0
    let frame = 0

    const listOf = (): HTMLElement | null => document.querySelector<HTMLElement>('.work-scroll')
    const lead = (event: Event): void => {
      if (event instanceof KeyboardEvent && !scrolls.has(event.key)) return
      const target = event.target instanceof Element ? event.target : null
      leader = target?.closest<HTMLElement>('[data-scroller]') ?? null
      until = performance.now() + following
    }
    const fromArticle = (list: HTMLElement): void => {
      const mark = firstUnder(article, '[data-head]', 60)
      const id = mark?.dataset.head
      if (id === undefined) return
      const row = document.getElementById(`row-${id}`)
      if (row) {
        bringUp(list, row, 8)
        return
      }
      // About there first: rows near by are drawn then, and among them this one.
      list.scrollTop = (list.scrollHeight * (sheet.rowIndex.get(id) ?? 0)) / Math.max(1, sheet.rows.length)
      frame = requestAnimationFrame(() => {
        const drawn = document.getElementById(`row-${id}`)
        if (drawn) bringUp(list, drawn, 8)
      })
    }
    const fromList = (list: HTMLElement): void => {
      const id = firstUnder(list, '[data-claim-id]', 8)?.dataset.claimId
      const anchor = id === undefined ? undefined : sheet.claimOf.get(id)?.anchor
      if (!anchor) return
      const run = article.querySelector(`[data-head="${CSS.escape(id!)}"]`)
      if (run) bringUp(article, run, 64)
      else
        article.scrollTop =
          (article.scrollHeight * anchor.start) / Math.max(1, sheet.view.article.text.length)
    }
    const follow = (event: Event): void => {
      const list = listOf()
      if (!list || performance.now() > until || event.target !== leader) return
      // Scrolling goes on for a while after the hand has left the wheel.
      until = performance.now() + following
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (leader === article) fromArticle(list)
        else if (leader === list) fromList(list)
      })
    }

    const hands = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const
    for (const hand of hands) window.addEventListener(hand, lead, { passive: true, capture: true })
    window.addEventListener('scroll', follow, { passive: true, capture: true })
    return () => {
      cancelAnimationFrame(frame)
      for (const hand of hands) window.removeEventListener(hand, lead, { capture: true })
      window.removeEventListener('scroll', follow, { capture: true })
    }
  }, [reader, sheet])
}
