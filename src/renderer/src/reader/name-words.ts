import type { Span } from '../../../core/model/span'

/** A party's letters, a rank or a form of address in front of a name. */
const title = /^(?:\p{Lu}{2,}|\p{Lu}\p{L}{0,4}\.|Mr|Mrs|Ms|Dr|Sir|Shri|Smt|the|The)$/u

/** Of a claim on a name, the words that are the name: without letters, ranks and forms of address before it. */
export const nameWords = (quote: string): string => {
  const words = quote.trim().split(/\s+/)
  let from = 0
  while (words.length - from > 1 && title.test(words[from]!)) from += 1
  return words.slice(from).join(' ')
}

/** Everywhere the words stand by themselves in the text, at most so many times. */
export const placesOf = (text: string, words: string, most: number): readonly Span[] => {
  const places: Span[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
    if (isWhole) places.push({ start: at, end })
  }
  return places
}
