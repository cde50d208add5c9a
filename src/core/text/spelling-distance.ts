import { distance } from 'fastest-levenshtein'

/** How one spelling of a word differs from another. */
export type SpellingChange = 'same' | 'one-letter-more' | 'swapped' | 'one-letter-other' | 'far'

/** Classes the single slip between two words: a letter more or less, two neighbours swapped, one letter another. */
export function spellingChange(a: string, b: string): SpellingChange {
  if (a === b) return 'same'
  const size = Math.abs(a.length - b.length)
  if (size > 1) return 'far'
  const steps = distance(a, b)
  if (size === 1) return steps === 1 ? 'one-letter-more' : 'far'
  if (steps === 1) return 'one-letter-other'
  return steps === 2 && isSwap(a, b) ? 'swapped' : 'far'
}

function isSwap(a: string, b: string): boolean {
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
