import { Kind, kindOf } from '../text/unit-kinds'
import { hashUnit } from '../text/vocabulary'
import { BucketSet, close, into, kindHash, wordInto } from './bucket-set'
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
const surface = {
  length: kindHash('length'),
  numbers: kindHash('numbers'),
  capitals: kindHash('capitals'),
  question: kindHash('question'),
  speaking: kindHash('speaking'),
  future: kindHash('future'),
  past: kindHash('past'),
  comparing: kindHash('comparing')
}

/**
 * The buckets a sentence falls into, each once: word 1- to 3-grams, letter 5-grams, and surface features
 * (length, numbers, capitals, person, tense, comparison).
 *
 * @param size the number of buckets, a power of two
 */
export const bucketsOf = (sentence: string, size: number): Int32Array => bucketsIn(sentence, size).slice()

let set = new BucketSet(1)

/** The same; what is returned holds until the next sentence. Features are hashed where they stand, without a string. */
function bucketsIn(sentence: string, size: number): Int32Array {
  const words = shapedWords(sentence)
  const { count, spaces } = words
  if (set.size !== size) set = new BucketSet(size)
  set.empty(3 * count + spaces[count]! + 16)
  addWords(words)
  addLetters(words)
  addSurface(sentence, words)
  return set.list()
}

function addWords(words: ShapedWords): void {
  const { count } = words
  for (let i = 0; i < count; i++) {
    set.add(close(close(wordInto(one, words, i))))
    set.add(close(wordInto(wordInto(two, words, i - 1), words, i)))
    if (i > 0) set.add(wordInto(wordInto(wordInto(three, words, i - 2), words, i - 1), words, i))
  }
  if (count === 0) return
  set.add(close(into(wordInto(two, words, count - 1), '>')))
  set.add(into(wordInto(wordInto(three, words, count - 2), words, count - 1), '>'))
}

function addLetters({ count, letters, spaces }: ShapedWords): void {
  const last = spaces[count]! - 4
  for (let i = 0; i <= last; i++) {
    let hash = fiveLetters
    for (let k = i; k < i + 5; k++) hash = hashUnit(hash, letters[k]!)
    set.add(close(close(close(hash))))
  }
}

function addSurface(sentence: string, words: ShapedWords): void {
  const { count, letters, spaces } = words
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
  const add = (kind: number, value: string) => set.add(close(close(into(kind, value))))
  const addCount = (kind: number, value: number, most: number) => add(kind, String(Math.min(most, value)))
  addCount(surface.length, Math.floor(Math.log2(count + 1) * 2), 9)
  addCount(surface.numbers, numbers, 3)
  addCount(surface.capitals, capitalsIn(sentence), 4)
  set.add(close(close(count > 0 ? wordInto(first, words, 0) : close(first))))
  add(surface.question, String(sentence.trimEnd().endsWith('?')))
  addCount(surface.speaking, speaking, 1)
  addCount(surface.future, future, 1)
  addCount(surface.past, past, 2)
  addCount(surface.comparing, comparing, 1)
}

const endsInEd = (letters: Uint16Array, start: number, end: number): boolean =>
  end - start > 1 && letters[end - 2] === 0x65 && letters[end - 1] === 0x64

/** How many words after the first begin with a capital and go on in lower case. */
function capitalsIn(sentence: string): number {
  let count = 0
  for (let i = 2; i + 1 < sentence.length; i++) {
    if (!(kindOf(sentence.charCodeAt(i)) & Kind.upper)) continue
    if (!(kindOf(sentence.charCodeAt(i + 1)) & Kind.lower)) continue
    if (/\s/.test(sentence[i - 1]!)) count++
  }
  return count
}

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
