/** How much of a card is kept from the list's edges, in px. */
const margin = 8
/** Room above the row for what is said of it, in px. */
const above = 14

/**
 * Scrolls the list so that the open row stands at the height of its words in the article; where that would cut its card
 * off, as near to it as shows the card whole.
 * @param at where the words begin in the text; null where they stand nowhere
 */
export const placeRow = (scroller: HTMLElement, at: number | null): void => {
  const row = scroller.querySelector<HTMLElement>('[data-chosen]')
  if (!row) return
  const frame = scroller.getBoundingClientRect()
  const box = row.getBoundingClientRect()
  const words = at === null ? null : document.querySelector(`main [data-at="${at}"]`)?.getBoundingClientRect()
  const top = box.top - frame.top + scroller.scrollTop
  const isInSight = words && words.bottom > frame.top && words.top < frame.bottom
  let next = isInSight ? top - (words.top - frame.top) : scroller.scrollTop
  next = Math.max(next, top + box.height + margin - frame.height)
  next = Math.min(next, top - above)
  scroller.scrollTop = next
}
