import { transliterationKey } from './transliteration-key'

/**
 * How near two names are in their letters, both by `nameKey`: `close` one slip of the fingers; `near` two, or two ways to
 * write one sound; `kin` one beginning; `loose` two letters of a shorter word; `far` none of these.
 */
export type Likeness = 'same' | 'close' | 'near' | 'kin' | 'loose' | 'far'

/** Grades the difference between two names. */
export function likenessOf(a: string, b: string): Likeness {
  if (a === b) return 'same'
  const short = Math.min(a.length, b.length)
  const steps = slips(a, b, 3)
  const sameFirst = a[0] === b[0]
  if (steps === 1 && short >= 4) return 'close'
  // "Medirian": letters of one word in another order.
  if (steps === 2 && short >= 6 && a.length === b.length && sameFirst && sorted(a) === sorted(b))
    return 'close'
  if (steps === 2 && short >= 6 && (sameFirst || short >= 7 || a.slice(-4) === b.slice(-4))) return 'near'
  if (short >= 4 && sameFirst && transliterationKey(a) === transliterationKey(b))
    return short >= 6 ? 'near' : 'loose'
  if (steps <= 3 && short >= 7 && sameFirst && consonants(a) === consonants(b)) return 'near'
  const longer = Math.max(a.length, b.length) - short
  if (sameFirst && short >= 4 && longer <= 2) {
    let shared = 0
    while (shared < short && a[shared] === b[shared]) shared++
    if (shared >= 3 && shared >= short / 2 - 1) return 'kin'
  }
  if (steps <= 2 && short >= 5) return 'loose'
  return 'far'
}

const sorted = (word: string): string => [...word].sort().join('')

/** Whether two neighbours have changed places. */
export const isSwap = (a: string, b: string): boolean => a.length === b.length && sorted(a) === sorted(b)

/** Letters that sound or look like each other. */
const alike: ReadonlySet<string> = new Set('bv vw fv fw ft gq gj gk ck kq cq cs sz dt mn hn bp bd'.split(' '))

/** Whether the words differ in one letter alone, and it is another consonant, or a consonant for a vowel: another name, as often as a slip. */
export function isOtherConsonant(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  if (a.slice(at + 1) !== b.slice(at + 1)) return false
  const [one, other] = [a[at] ?? '', b[at] ?? '']
  const areVowels = /[aeiouy]/.test(one) && /[aeiouy]/.test(other)
  return !areVowels && !alike.has(one + other) && !alike.has(other + one)
}

const consonants = (word: string): string => word.replace(/[aeiouyhw]/g, '')

/** Letters put in, lost, changed or exchanged between neighbours; `most` + 1 where there are more than `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let steps = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, before[j - 2]! + 1)
      next.push(steps)
      if (steps < least) least = steps
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[b.length]!, most + 1)
}
