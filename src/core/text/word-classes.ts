/**
 * The engine's lexicon. Every list of words that something looks for ("verbs of winning", "roles") is a class, and a
 * word of an article knows the classes it is in from when it is first met: `reading.is(i, roleWords)` costs one AND, no
 * string and no look-up. To teach a list a word, write it into the list; a new class is declared where it is used.
 */
export interface WordClass {
  /** Its bit in a word's row of bits. */
  readonly bit: number
  /** Whether a string is one of the words, for what is no token of an article. */
  has(word: string): boolean
}

/** How many 32 bits a word's row has. */
export const rowLength = 4

const rows = new Map<string, Int32Array>()
let count = 0

/** How many classes there are: more, when a module that is loaded late has declared its own. */
export const classCount = (): number => count

/**
 * Declares a class of words. To be called when a module is loaded, never per article.
 *
 * @param words in lower case, without a possessive; a string is split at white space
 */
export function wordClass(words: string | Iterable<string>): WordClass {
  if (count === rowLength * 32) throw new Error('too many classes of words: make rowLength longer')
  const bit = count++
  const list = new Set(typeof words === 'string' ? words.trim().split(/\s+/) : words)
  for (const word of list) {
    const row = rows.get(word) ?? new Int32Array(rowLength)
    rows.set(word, row)
    row[bit >> 5]! |= 1 << (bit & 31)
  }
  return { bit, has: (word) => list.has(word) }
}

/** The classes of a word, as bits; undefined where it is in none. */
export const classesOf = (word: string): Int32Array | undefined => rows.get(word)
