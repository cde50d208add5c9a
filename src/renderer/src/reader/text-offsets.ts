import type { Span } from '../../../core/model/span'

/** Whether a node's words are the article's: ticks, corrections and signs stand in the text but are none of it. */
const isOwn = (node: Node): boolean => !node.parentElement?.closest('[data-aside]')

const textsIn = (block: HTMLElement): readonly Text[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isOwn(node)) texts.push(node as Text)
  return texts
}

const startOf = (block: HTMLElement): number => Number(block.dataset.start)

/**
 * The place in the article's text of a point in its page; a point inside a tick or correction counts as where that
 * stands. Null for a point outside every block.
 */
export const offsetAt = (node: Node, offset: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('[data-start]')
  if (!block) return null
  const point = document.createRange()
  point.setStart(node, offset)
  let sum = startOf(block)
  for (const text of textsIn(block)) {
    if (text === node) return sum + Math.min(offset, text.length)
    if (point.comparePoint(text, 0) > 0) return sum
    sum += text.length
  }
  return sum
}

/** The range in the page of a stretch of one block's text; null where the block is not drawn. */
export const rangeOf = (column: HTMLElement, { start, end }: Span): Range | null => {
  const blocks = [...column.querySelectorAll<HTMLElement>('[data-start]')]
  const block = blocks.findLast((each) => startOf(each) <= start)
  if (!block || Number(block.dataset.end) < end) return null
  const range = document.createRange()
  let sum = startOf(block)
  let isBegun = false
  for (const text of textsIn(block)) {
    if (!isBegun && start < sum + text.length) {
      range.setStart(text, start - sum)
      isBegun = true
    }
    if (isBegun && end <= sum + text.length) {
      range.setEnd(text, end - sum)
      return range
    }
    sum += text.length
  }
  return null
}
