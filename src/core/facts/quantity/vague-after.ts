import type { Reading } from '../reading'
import type { Vagueness } from './quantity'

const phrases: readonly (readonly [readonly string[], Vagueness])[] = [
  [['or', 'so'], 'about'],
  [['or', 'more'], 'at-least'],
  [['or', 'less'], 'at-most'],
  [['or', 'fewer'], 'at-most'],
  [['-', 'plus'], 'at-least'],
  [['-', 'odd'], 'about'],
  [['+'], 'at-least']
]

/** The vague word just after token `last`: "a dozen or so", "100+", with its last token. */
export function vagueAfter(
  reading: Reading,
  last: number
): { readonly last: number; readonly sense: Vagueness } | null {
  const { tokens } = reading
  if (!reading.together(last + 1, last) || !/^(?:or|[-+])$/.test(reading.lower(last + 1))) return null
  for (const [words, sense] of phrases) {
    const end = last + words.length
    const glued = words[0] === 'or' || tokens.end[last] === tokens.start[last + 1]
    if (
      glued &&
      reading.together(end, last) &&
      words.every((word, k) => reading.lower(last + 1 + k) === word)
    )
      return { last: end, sense }
  }
  return null
}
