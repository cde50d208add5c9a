import { oddPlurals } from '../../lexicon/en/not-counted'

/** Ends of words that are no plurals: "glass", "bus", "crisis", "news". */
const notPlural = /(?:ss|us|is|'s|’s)$/
const alwaysS = new Set(
  'news always perhaps series species headquarters politics economics gas bus plus as yes his its this'.split(
    ' '
  )
)

/** Whether a word in lower case looks like a plural. */
export const isPlural = (word: string): boolean =>
  oddPlurals.has(word) ||
  (word.length > 2 && word.endsWith('s') && !notPlural.test(word) && !alwaysS.has(word))

/** A noun in lower case without its plural ending; other words as they are. */
export function singularOf(word: string): string {
  const odd = oddPlurals.get(word)
  if (odd !== undefined) return odd
  if (!isPlural(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:[sx]|ch|sh|zz)es$/.test(word) && !/(?:aches|axes|[aeiou]ses|rses|nses)$/.test(word))
    return word.slice(0, -2)
  if (/(?:potato|tomato|hero|veto|echo|cargo|torpedo|volcano)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
