import { speltNumber } from '../facts/number-words'
import { fractionWords } from '../lexicon/en/number-words'

/** A value lies this near to a fraction that has its name. */
const near = 0.004

/** The greatest part of one that is told in words: "a tenth". */
const leastPart = 10

/**
 * A share in words as an article that prints `printed` would tell it: "a quarter", "An eighth", "one-quarter", "two thirds"; in
 * per cent where no simple fraction is near.
 */
export function fractionLike(value: number, printed: string): string {
  const words = wordsFor(value, printed)
  if (words === null) return `${Number((100 * value).toFixed(1))}%`
  return /^\p{Lu}/u.test(printed) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

function wordsFor(value: number, printed: string): string | null {
  for (let part = 2; part <= leastPart; part++) {
    const count = Math.round(value * part)
    if (count < 1 || count >= part || Math.abs(count / part - value) > near) continue
    if (part === 2) return 'half'
    const name = nameOf(part, printed)
    if (!name) continue
    const joint = /\p{L}\s+\p{L}+s$/u.test(printed) ? ' ' : '-'
    if (count > 1) return `${speltNumber(count)}${joint}${name}s`
    return /^one/i.test(printed) ? `one-${name}` : `${name.startsWith('e') ? 'an' : 'a'} ${name}`
  }
  return null
}

/** Its name, "fourth" where the article calls another one so. */
function nameOf(part: number, printed: string): string | undefined {
  const names = [...fractionWords].flatMap(([word, value]) =>
    Math.abs(value - 1 / part) < 1e-9 && !word.endsWith('s') ? [word] : []
  )
  return part === 4 && /fourth/i.test(printed) ? names.find((name) => name === 'fourth') : names[0]
}
