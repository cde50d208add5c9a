import { wordClass } from '../../text/word-classes'

/** Words a row of sums begins or ends with: "Total", "All four", "Grand total", "Together". */
export const sumWords = wordClass('total totals all sum altogether together overall combined')

/** A row that begins so is a part of one that stands before it, and not another. */
export const partOfLast =
  /^(?:[-–—•*\s]*)(?:of which|of whom|of these|of them|including|incl\b|included|thereof|in which|among them)/i

/** What a row of accounts is called that follows from those above it. */
export const resultWords =
  /\b(?:gross|net|profit|loss|total|subtotal|balance|surplus|deficit|margin|result|operating|closing|remaining|left|available|ebitda?|income before|before tax|after tax)\b/i
