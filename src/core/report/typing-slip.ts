import type { Finding } from '../model/finding'
import { overlaps } from '../model/span'
import type { Correction } from './corrections-of'

/**
 * Whether a correction puts right a slip of typing that misled nobody: only spaces, commas in long numbers, apostrophes or
 * capitals differ, or a check of spelling found it. A name, a figure with another value and words that say something else
 * are errors that readers are told of.
 * @param findings those of the article
 */
export function isTypingSlip(
  { wrong, right, start, end, claim, review }: Correction,
  findings: readonly Finding[]
): boolean {
  if (review.errorClass !== null || claim.kinds.includes('name')) return false
  if (bare(wrong) === bare(right)) return true
  return findings.some(
    ({ check, places, repairs }) =>
      check.startsWith('copy.') &&
      places.some((place) => overlaps(place, { start, end })) &&
      repairs.some(({ edits }) => edits.some(({ text }) => right.includes(text)))
  )
}

/** What is left of words when slips are taken off them. Where there are digits, marks are part of the value. */
function bare(words: string): string {
  const text = words.toLowerCase().replace(/(\d),\s?(?=(?:\d{2},)*\d{3}(?!\d))/g, '$1')
  return /\d/.test(text) ? text.replace(/[\s'’]+/g, '') : text.replace(/[\s'’.,]+/g, '')
}
