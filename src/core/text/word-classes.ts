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
export const rowLength = 12
/** The words that are in any class, each with its row; row 0 is that of all others. */
const rowOf = new Map<string, number>()
let rows = new Int32Array(1024 * rowLength)
let count = 0

/** How many classes and shapes there are: more, when a module that is loaded late has declared its own. */
export const classCount = (): number => count + questions.length

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

/** 32 classes of a row as bits. */
export const rowPart = (row: number, part: number): number => rows[row * rowLength + part]!

/**
 * A question about one word's spelling, whatever stands around it: "capitals with a small last letter". It is asked when
 * a spelling is first met, never per article.
 */
export interface WordShape {
  /** Its bit among the shapes of a spelling. */
  readonly bit: number
}

const questions: ((printed: string) => boolean)[] = []

/** Declares a shape, as `wordClass` declares a class. The question must be a pure function of the spelling. */
export function wordShape(question: (printed: string) => boolean): WordShape {
  if (questions.length === 32) throw new Error('too many shapes of words')
  return { bit: questions.push(question) - 1 }
}

/** The shapes a spelling has, as bits. */
export function shapesOf(printed: string): number {
  let bits = 0
  for (let bit = 0; bit < questions.length; bit++) if (questions[bit]!(printed)) bits |= 1 << bit
  return bits
}
