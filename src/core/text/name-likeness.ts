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

const vowels = new Set('aeiouy')
const nearVowels = new Set(['ao', 'ae', 'iy', 'ei', 'ou'])
const nearConsonants = new Set(
  'bv td kg pb sj jc mn ij fp hk'.split(' ').flatMap((pair) => [pair, pair[1]! + pair[0]!])
)

/**
 * Whether two words may be one name in two Roman spellings ("Choudhary", "Chaudhuri"; "Binoy", "Benoy").
 * Says nothing of a slip of the fingers, and nothing of whether one person is meant.
 */
export function spellsOneName(one: string, two: string): boolean {
  const a = levelled(one)
  const b = levelled(two)
  // Nothing this unlike can come under the limit; it keeps the table small.
  if (Math.abs(a.length - b.length) > 4 || Math.max(a.length, b.length) > 30) return false
  const long = Math.max(a.length, b.length) / fullLength
  return alignmentCost(a, b) / Math.max(1, Math.sqrt(long)) <= limit
}

/** Spellings that never tell two names apart are made one. */
function levelled(word: string): string {
  return word
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
}

/** The least cost of turning one word into the other: the usual table, row by row. */
function alignmentCost(a: string, b: string): number {
  let row = [0]
  for (let j = 0; j < b.length; j++) row.push(row[j]! + dropCost(b, j))
  for (let i = 0; i < a.length; i++) {
    const drop = dropCost(a, i)
    const next = [row[0]! + drop]
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j + 1]! + drop, next[j]! + dropCost(b, j), row[j]! + changeCost(a, i, b, j)))
    }
    row = next
  }
  return row[b.length]!
}

/** What it costs to leave out one letter. */
function dropCost(word: string, at: number): number {
  const letter = word[at]!
  if (at === 0) return cost.firstLetter
  if (at === word.length - 1) {
    if (letter === 'i') return cost.endI
    return vowels.has(letter) ? cost.endVowel : cost.endConsonant
  }
  if (letter === 'h') return cost.h
  if (letter === 'y') return cost.y
  if (vowels.has(letter))
    return vowels.has(word[at - 1]!) || vowels.has(word[at + 1]!) ? cost.vowelBesideVowel : cost.vowel
  return letter === 'n' || letter === 'm' ? cost.nasal : cost.consonant
}

/** What it costs to write one letter for another. */
function changeCost(a: string, i: number, b: string, j: number): number {
  const one = a[i]!
  const two = b[j]!
  if (one === two) return 0
  if (!vowels.has(one) || !vowels.has(two))
    return nearConsonants.has(one + two) ? cost.nearConsonants : cost.farConsonants
  const pair = one < two ? one + two : two + one
  if (i === 0) return cost.firstVowels
  if (i === a.length - 1 && j === b.length - 1 && pair !== 'iy') return cost.endVowels
  return nearVowels.has(pair) ? cost.nearVowels : cost.farVowels
}
