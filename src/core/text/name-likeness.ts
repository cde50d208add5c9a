import { remembered } from './remembered'

/**
 * What one change between two Roman spellings of a name costs. Tuned on pairs of Indian names that share or do not
 * share a Devanagari spelling (`npm run eval` measures it): vowels and aspirates vary freely, consonants and
 * endings seldom.
 */
const cost = {
  firstLetter: 1.6,
  endVowel: 0.48,
  /** Kumar and Kumari, Anant and Ananti: another name more often than another spelling. */
  endI: 0.9,
  endConsonant: 0.9,
  h: 0.2,
  y: 0.25,
  vowelBesideVowel: 0.2,
  vowel: 0.35,
  nasal: 0.72,
  consonant: 0.66,
  firstVowels: 0.7,
  endVowels: 1,
  nearVowels: 0.3,
  farVowels: 0.7,
  nearConsonants: 0.5,
  farConsonants: 0.9
} as const

const limit = 0.65
/** Names of this length and shorter bear the costs in full; longer ones in proportion to the root of their length. */
const fullLength = 6

/** Letters by their place in the alphabet; all that are not in it by one more. */
const letters = 27
const codeAt = (word: string, at: number): number => {
  const code = word.charCodeAt(at) - 0x61
  return code >= 0 && code < letters - 1 ? code : letters - 1
}
const codeOf = (letter: string): number => codeAt(letter, 0)
const [h, i, m, n, y] = [...'himny'].map(codeOf) as [number, number, number, number, number]

const isVowel = new Uint8Array(letters)
for (const vowel of 'aeiouy') isVowel[codeOf(vowel)] = 1

/** What it costs inside a word to write one letter for another: worked out once for all pairs, a fifth of the time. */
const changeCosts = Float64Array.from({ length: letters * letters }, (_, pair) =>
  isVowel[Math.floor(pair / letters)] && isVowel[pair % letters] ? cost.farVowels : cost.farConsonants
)
const near = (pairs: string, price: number) => {
  for (const pair of pairs.split(' ')) {
    const [one, two] = [codeAt(pair, 0), codeAt(pair, 1)]
    changeCosts[one * letters + two] = price
    changeCosts[two * letters + one] = price
  }
}
near('ao ae iy ei ou', cost.nearVowels)
near('bv td kg pb sj jc mn ij fp hk', cost.nearConsonants)

/**
 * Whether two words may be one name in two Roman spellings ("Choudhary", "Chaudhuri"; "Binoy", "Benoy").
 * Says nothing of a slip of the fingers, and nothing of whether one person is meant.
 */
export function spellsOneName(one: string, two: string): boolean {
  const [a, b] = [levelled(one), levelled(two)]
  // Nothing this unlike can come under the limit; it keeps the table small.
  if (Math.abs(a.length - b.length) > 4 || Math.max(a.length, b.length) > 30) return false
  const long = Math.max(a.length, b.length) / fullLength
  const share = Math.max(1, Math.sqrt(long))
  return alignmentCost(a, b, limit * share + 1e-9) / share <= limit
}

/** Spellings that never tell two names apart are made one. */
const levelled = remembered((word) =>
  word
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/([bcdgjkptsrl])h/g, '$1')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/q|c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ee|ie(?=.)/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/(.)\1+/g, '$1')
)

/** The least cost of turning one word into the other, or any that is over `most`: the usual table, row by row. */
function alignmentCost(a: string, b: string, most: number): number {
  let row = [0]
  for (let k = 0; k < b.length; k++) row.push(row[k]! + dropCost(b, k))
  for (let j = 0; j < a.length; j++) {
    const drop = dropCost(a, j)
    const next = [row[0]! + drop]
    let least = next[0]!
    for (let k = 0; k < b.length; k++) {
      const price = Math.min(row[k + 1]! + drop, next[k]! + dropCost(b, k), row[k]! + changeCost(a, j, b, k))
      next.push(price)
      if (price < least) least = price
    }
    // Every way goes through this row, and none gets cheaper.
    if (least > most) return least
    row = next
  }
  return row[b.length]!
}

/** What it costs to leave out one letter. */
function dropCost(word: string, at: number): number {
  const letter = codeAt(word, at)
  if (at === 0) return cost.firstLetter
  if (at === word.length - 1) {
    if (letter === i) return cost.endI
    return isVowel[letter] ? cost.endVowel : cost.endConsonant
  }
  if (letter === h) return cost.h
  if (letter === y) return cost.y
  if (isVowel[letter])
    return isVowel[codeAt(word, at - 1)] || isVowel[codeAt(word, at + 1)] ? cost.vowelBesideVowel : cost.vowel
  return letter === n || letter === m ? cost.nasal : cost.consonant
}

/** What it costs to write one letter for another. */
function changeCost(a: string, j: number, b: string, k: number): number {
  if (a.charCodeAt(j) === b.charCodeAt(k)) return 0
  const one = codeAt(a, j)
  const two = codeAt(b, k)
  if (isVowel[one] && isVowel[two]) {
    if (j === 0) return cost.firstVowels
    const isIOrY = (one === i && two === y) || (one === y && two === i)
    if (j === a.length - 1 && k === b.length - 1 && !isIOrY) return cost.endVowels
  }
  return changeCosts[one * letters + two]!
}
