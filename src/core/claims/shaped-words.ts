import { Kind, kindOf } from '../text/unit-kinds'

/** The words of a sentence as the model reads them: letters only, one space before, between and after them. */
export interface ShapedWords {
  readonly count: number
  /** Code units; valid until the next sentence is shaped. */
  readonly letters: Uint16Array
  /** The space before word `i` is at `spaces[i]`; the one after the last word at `spaces[count]`. */
  readonly spaces: Uint32Array
}

const apostrophe = 0x27
const curly = 0x2019
const percent = 0x25
const dollar = 0x24
const hashSign = 0x23

let letters = new Uint16Array(4096)
let spaces = new Uint32Array(2048)
let size = 0

/**
 * Cuts a sentence into words, marks that matter and numbers, in lower case. A number stands for its kind: a year
 * (`#year`), a share (`#%`), a sum of money (`$#`), or how many digits it has (`#`, `##`, `###`).
 */
export function shapedWords(sentence: string): ShapedWords {
  const text = sentence.toLowerCase()
  // A lone mark is the most that one unit becomes: "%" is "#%" and a space.
  if (letters.length < text.length * 3 + 2) letters = new Uint16Array(text.length * 3 + 2)
  if (spaces.length < text.length + 2) spaces = new Uint32Array(text.length + 2)
  let count = 0
  size = 0
  spaces[0] = 0
  put(0x20)
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind & Kind.letter) at = word(text, at)
    else if (kind & Kind.digit || (isCurrency(unit) && kindOf(text.charCodeAt(at + 1)) & Kind.digit))
      at = number(text, at)
    else if (unit === 0x3f || unit === 0x21 || unit === percent) at = mark(unit, at)
    else {
      at++
      continue
    }
    spaces[++count] = size
    put(0x20)
  }
  return { count, letters, spaces }
}

function put(unit: number): void {
  letters[size++] = unit
}

/** Writes the word at `from`, with one apostrophe inside it. @returns where it ends */
function word(text: string, from: number): number {
  let at = from
  let unit = text.charCodeAt(at)
  do {
    put(unit)
    unit = text.charCodeAt(++at)
  } while (at < text.length && kindOf(unit) & (Kind.letter | Kind.combining))
  if (unit !== apostrophe && unit !== curly) return at
  unit = text.charCodeAt(at + 1)
  if (at + 1 >= text.length || !(kindOf(unit) & Kind.letter)) return at
  put(apostrophe)
  at++
  while (at < text.length && kindOf(unit) & Kind.letter) {
    put(unit)
    unit = text.charCodeAt(++at)
  }
  return at
}

/** Writes the shape of the number at `from`. @returns where it ends */
function number(text: string, from: number): number {
  const money = isCurrency(text.charCodeAt(from))
  const start = money ? from + 1 : from
  let at = start
  let digits = 0
  for (; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind & Kind.digit) digits++
    else if (!(kind & Kind.separator)) break
  }
  const share = text.charCodeAt(at) === percent
  if (money) {
    put(dollar)
    put(hashSign)
  } else if (share) {
    put(hashSign)
    put(percent)
  } else if (digits === 4 && at - start === 4 && isYear(text, start)) {
    for (const unit of [hashSign, 0x79, 0x65, 0x61, 0x72]) put(unit)
  } else {
    for (let i = digits <= 1 ? 1 : digits <= 3 ? 2 : 3; i > 0; i--) put(hashSign)
  }
  return share ? at + 1 : at
}

function mark(unit: number, at: number): number {
  // The model knows "!" as "#" and "%" as "#%": it was trained so.
  put(unit === 0x3f ? unit : hashSign)
  if (unit === percent) put(percent)
  return at + 1
}

const isCurrency = (unit: number): boolean =>
  unit === dollar || unit === 0xa3 || unit === 0x20ac || unit === 0x20b9

/** 1800 to 2099. */
function isYear(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first === 0x31 ? second === 0x38 || second === 0x39 : first === 0x32 && second === 0x30
}
