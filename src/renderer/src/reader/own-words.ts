import type { Span } from '../../../core/model/span'

/** Selected words as a claim has them: without blanks at their ends, and without a comma or full stop taken along. */
export const ownWords = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = start + words.trimEnd().replace(/[,;:.!?]+$/, '').length
  return to > from ? { start: from, end: to } : { start, end }
}
