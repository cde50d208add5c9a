import { Kind, kindOf } from '../text/unit-kinds'
import { emptyHash, hashUnit } from '../text/vocabulary'
import type { Quotation } from './quotations'

/** Longer quotations are compared by their beginnings, of so many words, twelve letters each. */
export const mostWords = 80

/**
 * The quotations that may share three words in a row with another: all that do, and few others. Most articles have none,
 * and need not cut their quotations into words (10 ns a letter of the article, of 11).
 */
export function quotationsAlike(text: string, quotations: readonly Quotation[]): readonly Quotation[] {
  if (quotations.length < 2) return []
  /** The hash of three words, to the quotation they first stood in. */
  const seen = new Map<number, number>()
  const alike = new Set<number>()
  quotations.forEach(({ words: { start, end } }, q) => {
    const limit = Math.min(end, start + mostWords * 12)
    let before = emptyHash
    let last = emptyHash
    let count = 0
    const whole = eachWord(text, start, limit, (hash) => {
      count++
      // 30 bits: a Map keeps a larger number as an object.
      const three = (Math.imul(before, 31) + Math.imul(last, 17) + hash) & 0x3fffffff
      const other = count < 3 ? q : seen.get(three)
      if (other === undefined) seen.set(three, q)
      else if (other !== q) alike.add(other).add(q)
      before = last
      last = hash
    })
    // What is left out stands for any word.
    if (!whole) alike.add(q)
  })
  return quotations.filter((_, q) => alike.has(q))
}

/**
 * Takes the hash of each run of letters and digits, one for all ways to write it in capitals.
 *
 * @returns false where brackets or dots stand for words, or letters of two units
 */
function eachWord(text: string, start: number, end: number, take: (hash: number) => void): boolean {
  let hash = emptyHash
  let whole = true
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (kindOf(unit) & (Kind.letter | Kind.digit)) {
      // A letter outside ASCII is another unit in lower case: one hash for all of them.
      hash = hashUnit(hash, unit < 0x80 ? unit | 0x20 : 0x80)
      continue
    }
    if (hash !== emptyHash) take(hash)
    hash = emptyHash
    if (unit === 0x5b || unit === 0x2026 || (unit >= 0xd800 && unit < 0xe000)) whole = false
    if (unit === 0x2e && text.charCodeAt(at + 1) === 0x2e) whole = false
  }
  if (hash !== emptyHash) take(hash)
  return whole
}
