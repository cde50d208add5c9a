import type { Span } from '../../../core/model/span'
import { offsetAt } from './text-offsets'

/** The words of the article that are selected in the page; null where none are. */
export const selectedSpan = (): Span | null => {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  return start === null || end === null || start >= end ? null : { start, end }
}
