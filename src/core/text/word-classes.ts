/**
 * The engine's lexicon. Every list of words that something looks for ("verbs of winning", "roles") is a class, and a
 * word of an article knows its row in the lexicon from when it is first met: `reading.is(i, roleWords)` costs one AND,
 * no string and no look-up. To teach a list a word, write it into the list; a new class is declared where it is used.
 */
export interface WordClass {
  /** Its bit in a word's row. */
  readonly bit: number
  /** Whether a string is one of the words, for what is no token of an article. */
  has(word: string): boolean
}

/** How many 32 bits a word's row has. */
const rowLength = 2
/** The words that are in any class, each with its row; row 0 is that of all others. */
const rowOf = new Map<string, number>()
let rows = new Int32Array(1024 * rowLength)
let count = 0

/** How many classes there are: more, when a module that is loaded late has declared its own. */
export const classCount = (): number => count

/**
 * Declares a class of words. To be called when a module is loaded, never per article: what was read before does not
 * know it.
 *
 * @param words in lower case, without a possessive; a string is split at white space
 */
export function wordClass(words: string | Iterable<string>): WordClass {
  if (count === rowLength * 32) throw new Error('too many classes of words: make rowLength longer')
  const bit = count++
  const list = new Set(typeof words === 'string' ? words.trim().split(/\s+/) : words)
  for (const word of list) {
    const row = rowOf.get(word) ?? rowOf.size + 1
    rowOf.set(word, row)
    if ((row + 1) * rowLength > rows.length) {
      const longer = new Int32Array(rows.length * 2)
      longer.set(rows)
      rows = longer
    }
    rows[row * rowLength + (bit >> 5)]! |= 1 << (bit & 31)
  }
  return { bit, has: (word) => list.has(word) }
}

/** The word's row in the lexicon; 0 where it is in no class. */
export const lexiconRow = (word: string): number => rowOf.get(word) ?? 0

/** Whether the word of this row is in the class. */
export const isInClass = (row: number, { bit }: WordClass): boolean =>
  ((rows[row * rowLength + (bit >> 5)]! >>> (bit & 31)) & 1) === 1
