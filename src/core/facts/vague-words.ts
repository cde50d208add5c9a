import { vaguePhrases } from '../lexicon/en/vague-words'
import type { Vagueness } from '../model/fact'
import { wordClass } from '../text/word-classes'
import type { Reading } from './reading'

/** Phrases that bend the figure after them, longest first. Written as the words that precede it. */
const phrases: readonly (readonly [readonly string[], Vagueness])[] = vaguePhrases
  .map(([phrase, sense]) => [phrase.split(' '), sense] as const)
  .sort((a, b) => b[0].length - a[0].length)

/** The phrases by their last word: nearly always none ends where a figure begins. */
const byLastWord = new Map<string, (typeof phrases)[number][]>()
for (const phrase of phrases) {
  const last = phrase[0].at(-1)!
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), phrase])
}
const lastWords = wordClass(byLastWord.keys())

/**
 * The vague phrase that ends just before token `i`.
 *
 * @returns its first token and its sense, or null
 */
export function vagueBefore(
  reading: Reading,
  i: number
): { readonly first: number; readonly sense: Vagueness } | null {
  if (!reading.is(i - 1, lastWords)) return null
  for (const [words, sense] of byLastWord.get(reading.lower(i - 1))!) {
    const first = i - words.length
    if (reading.together(first, i) && words.every((word, k) => reading.lower(first + k) === word))
      return { first, sense }
  }
  return null
}

/**
 * What a vague word allows the true value to be. "Over 12,000" allows from 12,000 up to the next figure one would
 * have said instead, taken as a quarter more; "about" allows the rounding the figure shows, and a twentieth at least.
 *
 * @returns an inclusive range
 */
export function allowedBy(
  sense: Vagueness | undefined,
  value: number
): { readonly low: number; readonly high: number } {
  const step = value * 0.25
  switch (sense) {
    case undefined:
      return { low: value, high: value }
    case 'over':
    case 'at-least':
      return { low: value, high: value + step }
    case 'under':
    case 'at-most':
      return { low: value - step, high: value }
    case 'about': {
      const slack = Math.max(roundingOf(value), value * 0.05)
      return { low: value - slack, high: value + slack }
    }
  }
}

/** Half the last non-zero decimal place of a round number: 8,000 was rounded to thousands, 500 away at most. */
function roundingOf(value: number): number {
  let place = 1
  while (value !== 0 && value % (place * 10) === 0) place *= 10
  return place / 2
}
