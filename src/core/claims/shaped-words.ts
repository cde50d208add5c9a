import { Kind, kindOf } from '../text/unit-kinds'

/** The words of a sentence as the model reads them: letters only, one space before, between and after them. */
export interface ShapedWords {
  readonly count: number
  /** Code units; valid until the next sentence is shaped. */
  readonly letters: Uint16Array
  /** The space before word `i` is at `spaces[i]`; the one after the last word at `spaces[count]`. */
  readonly spaces: Uint32Array
  /** How many words after the first begin with a capital, after white space, and go on in lower case. */
  readonly capitals: number
}

const apostrophe = 0x27
const curly = 0x2019
const percent = 0x25
const dollar = 0x24
const space = 0x20

let letters = new Uint16Array(4096)
let spaces = new Uint32Array(2048)

/**
 * Cuts a sentence into words, marks that matter and numbers, in lower case. A number stands for its kind: a year
 * (`#year`), a share (`#%`), a sum of money (`$#`), or how many digits it has (`#`, `##`, `###`).
 */
export function shapedWords(sentence: string): ShapedWords {
  const length = sentence.length
  // A lone mark is the most that one unit becomes: "%" is "#%" and a space.
  if (letters.length < length * 3 + 2) letters = new Uint16Array(length * 3 + 2)
  if (spaces.length < length + 2) spaces = new Uint32Array(length + 2)
  // Read once here: a variable of the module is fetched anew for every letter.
  const to = letters
  const gaps = spaces
  let count = 0
  let capitals = 0
  let size = 0
  gaps[0] = 0
  to[size++] = space
  let at = 0
  while (at < length) {
    let unit = sentence.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind & Kind.letter) {
      const first = at
      do {
        const lower = lowerOf(unit)
        if (lower === unlike) return shapedByCase(sentence)
        to[size++] = lower
        unit = ++at < length ? sentence.charCodeAt(at) : space
      } while (kindOf(unit) & (Kind.letter | Kind.combining))
      if (kind & Kind.upper && isCapitalised(sentence, first)) capitals++
      if ((unit === apostrophe || unit === curly) && isLetter(sentence, at + 1)) {
        to[size++] = apostrophe
        // A word has one apostrophe.
        for (at++; isLetter(sentence, at); at++) to[size++] = lowerOf(sentence.charCodeAt(at))
      }
    } else if (kind & Kind.digit || (isCurrency(unit) && isDigit(sentence, at + 1))) {
      const end = endOfNumber(sentence, at)
      const shape = shapeOfNumber(sentence, at, end)
      for (let i = 0; i < shape.length; i++) to[size++] = shape.charCodeAt(i)
      at = end
    } else if (unit === 0x3f || unit === 0x21 || unit === percent) {
      // The model knows "!" as "#" and "%" as "#%": it was trained so.
      to[size++] = unit === 0x3f ? unit : 0x23
      if (unit === percent) to[size++] = percent
      at++
    } else {
      at++
      continue
    }
    gaps[++count] = size
    to[size++] = space
  }
  return { count, letters, spaces, capitals }
}

/** İ becomes two units in lower case, and Σ looks at its neighbours: a sentence with one is put into lower case whole. */
function shapedByCase(sentence: string): ShapedWords {
  const { capitals } = shapedWords(sentence.replaceAll(/[İΣ]/g, 'I'))
  return { ...shapedWords(sentence.toLowerCase()), capitals }
}

const unlike = 0xffff
const known = 0x10000
const lowered = new Uint32Array(0x10000)

/** A letter in lower case, by one look-up: `toLowerCase` on a text with a curly quotation mark is ten times as slow. */
const lowerOf = (unit: number): number => (lowered[unit]! || learnLower(unit)) & 0xffff

function learnLower(unit: number): number {
  const lower =
    unit === 0x130 || unit === 0x3a3 ? unlike : String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  lowered[unit] = lower | known
  return lowered[unit]!
}

const isLetter = (text: string, at: number): boolean =>
  at < text.length && (kindOf(text.charCodeAt(at)) & Kind.letter) !== 0
const isDigit = (text: string, at: number): boolean =>
  at < text.length && (kindOf(text.charCodeAt(at)) & Kind.digit) !== 0

/** Whether the capital at `at` begins a word after the first that goes on in lower case. */
const isCapitalised = (text: string, at: number): boolean =>
  at >= 2 &&
  at + 1 < text.length &&
  (kindOf(text.charCodeAt(at + 1)) & Kind.lower) !== 0 &&
  /\s/.test(text[at - 1]!)

/** Where the number at `from` ends, its sign of currency or per cent counted in. */
function endOfNumber(text: string, from: number): number {
  let at = isCurrency(text.charCodeAt(from)) ? from + 1 : from
  while (at < text.length && kindOf(text.charCodeAt(at)) & (Kind.digit | Kind.separator)) at++
  return text.charCodeAt(at) === percent ? at + 1 : at
}

function shapeOfNumber(text: string, start: number, end: number): string {
  const money = isCurrency(text.charCodeAt(start))
  if (money) return '$#'
  if (text.charCodeAt(end - 1) === percent) return '#%'
  let digits = 0
  for (let at = start; at < end; at++) if (kindOf(text.charCodeAt(at)) & Kind.digit) digits++
  if (digits === 4 && end - start === 4 && isYear(text, start)) return '#year'
  return digits <= 1 ? '#' : digits <= 3 ? '##' : '###'
}

const isCurrency = (unit: number): boolean =>
  unit === dollar || unit === 0xa3 || unit === 0x20ac || unit === 0x20b9

/** 1800 to 2099. */
function isYear(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return first === 0x31 ? second === 0x38 || second === 0x39 : first === 0x32 && second === 0x30
}
