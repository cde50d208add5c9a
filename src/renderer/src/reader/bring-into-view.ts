/**
 * Scrolls the reading column to a run of its text, only if that is out of view; then shows for a moment where it
 * landed. Focus that stands on a mark moves along to the mark gone to.
 */
export const bringIntoView = (scroller: HTMLElement, run: HTMLElement): void => {
  const frame = scroller.getBoundingClientRect()
  const box = run.getBoundingClientRect()
  const margin = 24
  if (box.top < frame.top + margin || box.bottom > frame.bottom - margin) {
    scroller.scrollTop += box.top - frame.top - frame.height * 0.38
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!calm) run.animate([{ opacity: 0.25 }, { opacity: 1 }], { duration: 350, easing: 'ease-out' })
  }
  const focused = document.activeElement
  if (focused?.matches('[data-at]') && scroller.contains(focused)) run.focus({ preventScroll: true })
}
