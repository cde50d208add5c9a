import { classCount, lexiconRow, shapesOf } from './word-classes'

/** What the letters of a word say of it: the low bits of `Vocabulary.bits`. */
export const WordForm = {
  /** Begins with an upper-case letter. */
  capital: 1,
  /** Ends with 's: whose. */
  possessive: 2,
  /** Two ASCII capitals or more and nothing else, a plural or possessive s allowed: "BJP", "BJPs", "EVM’s". */
  acronym: 4,
  /** Has a lower-case letter. */
  small: 8,
  /** Has an ASCII digit. */
  digit: 16,
  /** Is what `lower` says of it: no capital, no possessive. */
  plain: 32,
  /** Has a shape that somebody looks for. */
  shaped: 64
} as const

/** In a word's bits its `WordForm` stands below this many, its row in the lexicon above them. */
export const formBits = 8

const possessive = /['’]s?$/
const acronym = /^[A-Z]{2,}(?:s|['’]s)?$/

/** A slice from this length on may keep the whole text it was cut from in memory. */
const keptSlice = 13

/** What a hash begins with, and how a code unit goes into it: FNV-1a. */
export const emptyHash = 0x811c9dc5 | 0
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/**
 * Numbers for words: one spelling has one number in all articles read with one vocabulary. A word is found by the hash
 * that the scan over the text has made already, so that one met before costs neither a string nor a Map.
 */
export class Vocabulary {
  /** The spelling, by number. */
  readonly printed: string[] = []
  /** In lower case, a possessive taken off, by number. */
  readonly lower: string[] = []
  /** One number for all words with the same `lower`, by number. */
  root = new Uint32Array(1024)
  /** Bits of `WordForm`, and above them the row in the lexicon, by number. */
  bits = new Uint32Array(1024)
  /** Bits of the shapes it has, by number. */
  shapes = new Uint32Array(1024)
  /** The classes and shapes there were when it began. */
  readonly classes = classCount()

  /** Open addressing, two places a slot: a word's hash, and its number + 1 or 0. Never more than half full. */
  private slots = new Int32Array(2 * 4096)
  /** The letters of all words one after the other. A word begins where the one before it ends. */
  private letters = new Uint16Array(8192)
  private starts = new Uint32Array(1025)

  get size(): number {
    return this.printed.length
  }

  /**
   * The number of a word.
   *
   * @param hash of its code units, by `hashUnit`
   */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const place = this.placeOf(text, start, end, hash)
    return place >= 0 ? place : this.add(text.slice(start, end), hash, ~place)
  }

  /** The number of a word, or -1 where it was never met. */
  find(word: string): number {
    return Math.max(-1, this.placeOf(word, 0, word.length, hashOf(word)))
  }

  /** A word's number; or, for a word not met before, the complement of the slot it will have. */
  private placeOf(text: string, start: number, end: number, hash: number): number {
    const { slots, letters, starts } = this
    const mask = slots.length - 2
    let slot = slotOf(hash) & mask
    for (let number = slots[slot + 1]! - 1; number >= 0; number = slots[slot + 1]! - 1) {
      if (slots[slot] === hash) {
        let from = starts[number]!
        let at = start
        if (starts[number + 1]! - from === end - start) {
          while (at < end && text.charCodeAt(at) === letters[from]) {
            at++
            from++
          }
          if (at === end) return number
        }
      }
      slot = (slot + 2) & mask
    }
    return ~slot
  }

  private add(slice: string, hash: number, slot: number): number {
    const number = this.size
    const printed = slice.length < keptSlice ? slice : ` ${slice}`.slice(1)
    const lower = printed.toLowerCase().replace(possessive, '')
    this.makeRoom(printed.length)
    this.slots[slot] = hash
    this.slots[slot + 1] = number + 1
    const from = this.starts[number]!
    for (let i = 0; i < printed.length; i++) this.letters[from + i] = printed.charCodeAt(i)
    this.starts[number + 1] = from + printed.length
    this.printed.push(printed)
    this.lower.push(lower)
    const shapes = shapesOf(printed)
    this.shapes[number] = shapes
    this.bits[number] =
      formOf(printed) |
      (lower === printed ? WordForm.plain : 0) |
      (shapes !== 0 ? WordForm.shaped : 0) |
      (lexiconRow(lower) << formBits)
    this.root[number] = number
    if (this.size * 4 > this.slots.length) this.rehash()
    if (lower !== printed) {
      // Last, since it may add a word. One string serves all forms: comparing them is comparing addresses.
      const root = this.numberOf(lower, 0, lower.length, hashOf(lower))
      this.root[number] = root
      this.lower[number] = this.printed[root]!
    }
    return number
  }

  /** Makes room for one word more of this length. */
  private makeRoom(length: number): void {
    if (this.size + 1 === this.starts.length) {
      this.starts = grown(this.starts, new Uint32Array(this.size * 2 + 1))
      this.root = grown(this.root, new Uint32Array(this.size * 2))
      this.bits = grown(this.bits, new Uint32Array(this.size * 2))
      this.shapes = grown(this.shapes, new Uint32Array(this.size * 2))
    }
    const needed = this.starts[this.size]! + length
    if (needed > this.letters.length) this.letters = grown(this.letters, new Uint16Array(needed * 2))
  }

  private rehash(): void {
    const old = this.slots
    const slots = new Int32Array(old.length * 2)
    const mask = slots.length - 2
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue
      let slot = slotOf(old[from]!) & mask
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
      slots[slot] = old[from]!
      slots[slot + 1] = old[from + 1]!
    }
    this.slots = slots
  }
}

/** The low bits of a product know nothing of the high ones. A slot begins at an even place. */
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) << 1

function grown<Numbers extends Uint32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}

function hashOf(word: string): number {
  let hash = emptyHash
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i))
  return hash
}

function formOf(printed: string): number {
  return (
    (startsWithCapital(printed, 0) ? WordForm.capital : 0) |
    (possessive.test(printed) ? WordForm.possessive : 0) |
    (acronym.test(printed) ? WordForm.acronym : 0) |
    (/\p{Ll}/u.test(printed) ? WordForm.small : 0) |
    (/\d/.test(printed) ? WordForm.digit : 0)
  )
}

/** Whether the character at `at` is an upper-case letter. */
export function startsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

/** More words than this are met in no one article, but in many: then a new vocabulary begins. */
const most = 2 ** 16
let shared = new Vocabulary()

/** The vocabulary for the next article. What is read once is known for the articles after it, within bounds. */
export function sharedVocabulary(): Vocabulary {
  if (shared.size > most || shared.classes !== classCount()) shared = new Vocabulary()
  return shared
}
