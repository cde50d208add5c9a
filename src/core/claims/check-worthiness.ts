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

const words = /[$£€₹]?\d[\d,.]*%?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|[?!%]/gu

/** A number stands for its kind: a year, a share, a sum of money, or how many digits it has. */
function shapeOf(word: string): string {
  const first = word.charCodeAt(0)
  if (first > 0x39 && !/\d/.test(word)) return word
  if (/^[$£€₹]/.test(word)) return '$#'
  if (word.endsWith('%')) return '#%'
  if (/^(?:1[89]|20)\d\d$/.test(word)) return '#year'
  const digits = word.replace(/\D/g, '').length
  return digits <= 1 ? '#' : digits <= 3 ? '##' : '###'
}

const future = /^(?:will|shall|should|must|would|could|can|let's|going|want|need|hope|believe|think)$/
const past = /ed$|^(?:was|were|had|did|said|went|made|came|took|lost|won|got|gave|cut|fell|rose)$/
const comparing =
  /^(?:more|less|most|least|than|fewer|highest|lowest|largest|biggest|first|only|never|every|half|double|twice)$/
const speaking = /^(?:i|i'm|i've|i'd|i'll)$/

/**
 * The buckets a sentence falls into, each once: word 1- to 3-grams, letter 5-grams, and surface features
 * (length, numbers, capitals, person, tense, comparison).
 *
 * @param size the number of buckets, a power of two
 */
export function bucketsOf(sentence: string, size: number): Set<number> {
  const buckets = new Set<number>()
  const mask = size - 1
  const add = (kind: string, a: string, b = '', c = '') => buckets.add(hash(kind, a, b, c) & mask)
  const list = (sentence.toLowerCase().replaceAll('’', "'").match(words) ?? []).map(shapeOf)
  for (let i = 0; i < list.length; i++) {
    const word = list[i]!
    const before = list[i - 1] ?? '<'
    add('1', word)
    add('2', before, word)
    if (i > 0) add('3', list[i - 2] ?? '<', before, word)
  }
  if (list.length > 0) {
    add('2', list.at(-1)!, '>')
    add('3', list.at(-2) ?? '<', list.at(-1)!, '>')
  }
  const letters = ` ${list.join(' ')} `
  for (let i = 0; i + 5 <= letters.length; i++) add('c', letters.slice(i, i + 5))
  const count = (test: (word: string) => boolean, most: number) =>
    String(Math.min(most, list.filter(test).length))
  add('length', String(Math.min(9, Math.floor(Math.log2(list.length + 1) * 2))))
  add(
    'numbers',
    count((word) => word.includes('#'), 3)
  )
  add('capitals', String(Math.min(4, sentence.slice(1).match(/\s\p{Lu}\p{Ll}/gu)?.length ?? 0)))
  add('first', list[0] ?? '')
  add('question', String(sentence.trimEnd().endsWith('?')))
  add(
    'speaking',
    count((word) => speaking.test(word), 1)
  )
  add(
    'future',
    count((word) => future.test(word), 1)
  )
  add(
    'past',
    count((word) => past.test(word), 2)
  )
  add(
    'comparing',
    count((word) => comparing.test(word), 1)
  )
  return buckets
}

/** FNV-1a over the parts, with a separator no text has. */
function hash(kind: string, a: string, b: string, c: string): number {
  let value = 0x811c9dc5
  for (const part of [kind, a, b, c]) {
    for (let i = 0; i < part.length; i++) value = Math.imul(value ^ part.charCodeAt(i), 0x01000193)
    value = Math.imul(value ^ 0x10000, 0x01000193)
  }
  // The low bits are the bucket: the high ones must reach them.
  return (value ^ (value >>> 15)) >>> 0
}

/** How check-worthy a sentence is, from 0 to 1. */
export function checkWorthiness(sentence: string, model: CheckWorthinessModel): number {
  const buckets = bucketsOf(sentence, model.weights.length)
  let sum = 0
  for (const bucket of buckets) sum += model.weights[bucket]!
  const z = model.bias + (sum * model.scale) / Math.sqrt(buckets.size || 1)
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
