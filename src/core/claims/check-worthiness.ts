import { hashUnit } from '../text/vocabulary'
import { BucketSet, close, into, kindHash } from './bucket-set'
import { type ShapedWords, shapedWords } from './shaped-words'
import { WordTree } from './word-tree'

/**
 * How much a sentence is worth a fact-checker's time: a linear model over hashed n-grams and a few surface features.
 * Trained by scripts/train-check-worthiness.ts; the weights are shipped, the training text is not.
 */
export interface CheckWorthinessModel {
  /** One weight a bucket; there are 2^n buckets. */
  readonly weights: Int8Array
  /** What a weight of 1 is worth. */
  readonly scale: number
  readonly bias: number
  /** The score from which a sentence counts as check-worthy. */
  readonly threshold: number
}

/** The model as it is stored: weights in base64. */
export interface StoredModel {
  readonly scale: number
  readonly bias: number
  readonly threshold: number
  readonly weights: string
}

/** Words whose number in a sentence is a feature, with the bit that says which. */
const Counted = { speaking: 1, future: 2, past: 4, comparing: 8 } as const
const counted = new WordTree([
  ["i i'm i've i'd i'll", Counted.speaking],
  ["will shall should must would could can let's going want need hope believe think", Counted.future],
  ['was were had did said went made came took lost won got gave cut fell rose', Counted.past],
  [
    'more less most least than fewer highest lowest largest biggest first only never every half double twice',
    Counted.comparing
  ]
])

const one = kindHash('1')
const two = kindHash('2')
const three = kindHash('3')
const fiveLetters = kindHash('c')
const first = kindHash('first')

/** The hashes of a feature that is a number, by the number; the last is for all that are larger. */
const countHashes = (kind: string, most: number): Int32Array =>
  Int32Array.from({ length: most + 1 }, (_, value) => close(close(into(kindHash(kind), String(value)))))
const surface = {
  length: countHashes('length', 9),
  numbers: countHashes('numbers', 3),
  capitals: countHashes('capitals', 4),
  speaking: countHashes('speaking', 1),
  future: countHashes('future', 1),
  past: countHashes('past', 2),
  comparing: countHashes('comparing', 1)
}
const question = close(close(into(kindHash('question'), 'true')))
const noQuestion = close(close(into(kindHash('question'), 'false')))

/**
 * The buckets a sentence falls into, each once: word 1- to 3-grams, letter 5-grams, and surface features
 * (length, numbers, capitals, person, tense, comparison).
 *
 * @param size the number of buckets, a power of two
 */
export const bucketsOf = (sentence: string, size: number): Int32Array => bucketsIn(sentence, size).slice()

let set = new BucketSet(1)
let hashes = new Int32Array(4096)

/**
 * The same; what is returned holds until the next sentence. Features are hashed where they stand, without a string, all
 * of them before the first is looked up: loops over numbers alone are what the machine does best (a third
 * of the model's time).
 */
function bucketsIn(sentence: string, size: number): Int32Array {
  const words = shapedWords(sentence)
  const { count, spaces } = words
  if (set.size !== size) set = new BucketSet(size)
  const most = 3 * count + spaces[count]! + 16
  if (hashes.length < most) hashes = new Int32Array(most)
  let filled = hashWords(words, 0)
  filled = hashLetters(words, filled)
  filled = hashSurface(sentence, words, filled)
  set.fill(hashes, filled)
  return set.list()
}

/**
 * Hashes word 1- to 3-grams into `hashes` from `from` on. A letter goes into all n-grams that its word is part of at
 * once: six chains of multiplications that do not wait for each other take little longer than one.
 *
 * @returns past the last
 */
function hashWords({ count, letters, spaces }: ShapedWords, from: number): number {
  const to = hashes
  let filled = from
  // What n-grams begin with that this word goes on; before the first word stands "<".
  let bigram = into(two, '<')
  let trigram = three
  let trigramNext = into(three, '<')
  for (let i = 0; i < count; i++) {
    const end = spaces[i + 1]!
    let alone = one
    let second = bigram
    let third = trigram
    let secondOfThree = trigramNext
    bigram = two
    let firstOfThree = three
    for (let at = spaces[i]! + 1; at < end; at++) {
      const unit = letters[at]!
      alone = hashUnit(alone, unit)
      second = hashUnit(second, unit)
      third = hashUnit(third, unit)
      bigram = hashUnit(bigram, unit)
      secondOfThree = hashUnit(secondOfThree, unit)
      firstOfThree = hashUnit(firstOfThree, unit)
    }
    to[filled++] = close(close(close(alone)))
    to[filled++] = close(close(second))
    if (i > 0) to[filled++] = close(third)
    bigram = close(bigram)
    trigram = close(secondOfThree)
    trigramNext = close(firstOfThree)
  }
  if (count === 0) return filled
  to[filled++] = close(into(bigram, '>'))
  to[filled++] = into(trigram, '>')
  return filled
}

/** Hashes letter 5-grams, spaces counted in. @returns past the last */
function hashLetters({ count, letters, spaces }: ShapedWords, from: number): number {
  const to = hashes
  const windows = spaces[count]! - 3
  for (let i = 0; i < windows; i++) {
    let hash = hashUnit(fiveLetters, letters[i]!)
    hash = hashUnit(hash, letters[i + 1]!)
    hash = hashUnit(hash, letters[i + 2]!)
    hash = hashUnit(hash, letters[i + 3]!)
    hash = hashUnit(hash, letters[i + 4]!)
    to[from + i] = close(close(close(hash)))
  }
  return from + Math.max(0, windows)
}

/** Hashes length, numbers, capitals, person, tense and comparison. @returns past the last */
function hashSurface(sentence: string, words: ShapedWords, from: number): number {
  const { count, letters, spaces, capitals } = words
  let numbers = 0
  let speaking = 0
  let future = 0
  let past = 0
  let comparing = 0
  for (let i = 0; i < count; i++) {
    const start = spaces[i]! + 1
    const end = spaces[i + 1]!
    // "#", "##", "#year", "$#"
    if (letters[start] === 0x23 || letters[start] === 0x24) numbers++
    const bits = counted.at(letters, start, end)
    if (bits & Counted.speaking) speaking++
    if (bits & Counted.future) future++
    if (bits & Counted.past || endsInEd(letters, start, end)) past++
    if (bits & Counted.comparing) comparing++
  }
  let firstWord = first
  if (count > 0) for (let at = 1; at < spaces[1]!; at++) firstWord = hashUnit(firstWord, letters[at]!)
  const isQuestion = sentence.trimEnd().endsWith('?')
  let filled = from
  const addCount = (kind: Int32Array, value: number) => {
    hashes[filled++] = kind[Math.min(value, kind.length - 1)]!
  }
  addCount(surface.length, Math.floor(Math.log2(count + 1) * 2))
  addCount(surface.numbers, numbers)
  addCount(surface.capitals, capitals)
  hashes[filled++] = close(close(close(firstWord)))
  hashes[filled++] = isQuestion ? question : noQuestion
  addCount(surface.speaking, speaking)
  addCount(surface.future, future)
  addCount(surface.past, past)
  addCount(surface.comparing, comparing)
  return filled
}

const endsInEd = (letters: Uint16Array, start: number, end: number): boolean =>
  end - start > 1 && letters[end - 2] === 0x65 && letters[end - 1] === 0x64

/** How check-worthy a sentence is, from 0 to 1. */
export function checkWorthiness(sentence: string, { weights, bias, scale }: CheckWorthinessModel): number {
  const buckets = bucketsIn(sentence, weights.length)
  let sum = 0
  for (let i = 0; i < buckets.length; i++) sum += weights[buckets[i]!]!
  const z = bias + (sum * scale) / Math.sqrt(buckets.length || 1)
  return 1 / (1 + Math.exp(-z))
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Reads a stored model. */
export function modelFrom(stored: StoredModel): CheckWorthinessModel {
  const value = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) value[alphabet.charCodeAt(i)] = i
  const { weights: text, ...rest } = stored
  const bytes = new Uint8Array(
    (text.length >> 2) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)
  )
  for (let from = 0, to = 0; from < text.length; from += 4) {
    const group =
      (value[text.charCodeAt(from)]! << 18) |
      (value[text.charCodeAt(from + 1)]! << 12) |
      (value[text.charCodeAt(from + 2) & 127]! << 6) |
      value[text.charCodeAt(from + 3) & 127]!
    bytes[to++] = group >> 16
    if (to < bytes.length) bytes[to++] = group >> 8
    if (to < bytes.length) bytes[to++] = group
  }
  return { ...rest, weights: new Int8Array(bytes.buffer) }
}
