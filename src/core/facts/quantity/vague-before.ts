import { vaguePhrases, vagueShades } from '../../lexicon/en/vague-words'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import type { Vagueness } from './quantity'

/** The phrases by their last word, the longest first. */
const byLastWord = new Map<string, (readonly [readonly string[], Vagueness])[]>()
for (const [phrase, sense] of [...vaguePhrases, ...vagueShades]) {
  const words = phrase.split(' ')
  const last = words.at(-1)!
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), [words, sense] as const])
}
for (const list of byLastWord.values()) list.sort((a, b) => b[0].length - a[0].length)
const lastWords = wordClass(byLastWord.keys())

/** The vague phrase that ends just before token `first`, with its first token; over "a" and "the" too. */
export function vagueBefore(
  reading: Reading,
  first: number
): { readonly first: number; readonly sense: Vagueness } | null {
  if (!reading.together(first - 1, first)) return null
  if (!reading.is(first - 1, lastWords)) return null
  for (const [words, sense] of byLastWord.get(reading.lower(first - 1))!) {
    const from = first - words.length
    if (reading.together(from, first) && words.every((word, k) => reading.lower(from + k) === word))
      return { first: from, sense }
  }
  return null
}
