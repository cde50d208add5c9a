import { wordClass } from '../../text/word-classes'

/** Words a row of sums begins or ends with: "Total", "All four", "Grand total", "Together". */
export const sumWords = wordClass('total totals all sum altogether together overall combined')

/** A row that begins so is a part of one that stands before it, and not another. */
export const partOfLast =
  /^(?:[-–—•*\s]*)(?:of which|of whom|of these|of them|including|incl\b|included|thereof|in which|among them)/i

/** What a row of accounts is called that follows from those above it. */
export const resultWords =
  /\b(?:gross|net|profit|loss|total|subtotal|balance|surplus|deficit|margin|result|operating|closing|remaining|left|available|ebitda?|income before|before tax|after tax)\b/i

/** Words by which a figure is that of several rows together, or of all. */
export const togetherWords =
  /\b(?:together|altogether|combined|between them|in all|in total|all told|a total of|add up to|came to|come to|make up)\b/i

/** Words by which a list is told to hold all parts of what stands before it. */
export const partsTold =
  /\b(?:by (?:month|year|quarter|region|district|county|state|ward|age|class|kind|type|species)|as follows|they were|made up of|consists? of|consisted of|divided|split|break(?:s|ing)? down|broken down|shared out|namely)\b/i

/** Words by which a sentence speaks of another time than the table beside it. */
export const otherTimes =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:ago|before|earlier|previous|previously|last|once|used to|former|next|by then)\b/i
