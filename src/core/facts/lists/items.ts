import { nameParticles } from '../../lexicon/en/function-words'
import {
  clauseWords,
  firmEndings,
  joinedNames,
  listJoiners,
  openListWords,
  remarkOpeners,
  severalThings
} from '../../lexicon/en/lists'
import { regions } from '../../lexicon/en/regions'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { numberWord } from '../number-words'
import type { Reading } from '../reading'

/** What the items of a list are, as far as their spelling tells. */
export type ItemKind = 'name' | 'year' | 'thing'

/** The items of a list. Commas within one make its length uncertain: then `least` and `most` differ. */
export interface Items extends Span {
  readonly kind: ItemKind
  /** The words between the separators that are an item for certain. */
  readonly items: readonly Span[]
  readonly least: number
  readonly most: number
  /** It says that there are more, or counts some of them only. */
  readonly open: boolean
  /** What items such as "two pilots, a winchman and a medic" are together; absent where one does not say how many. */
  readonly told?: number
  /** A comma stands before its last "and". */
  readonly serial: boolean
  /** All its pieces are items or remarks on one; no clause is among them. */
  readonly clear: boolean
}

type Shape = 'name' | 'long-name' | 'region' | 'year' | 'age' | 'thing' | 'remark' | 'clause' | 'counted'

interface Piece {
  readonly first: number
  readonly last: number
  /** What parts it from the piece before: "," ";" "and" or ", and"; empty for the first. */
  readonly separator: string
  readonly shape: Shape
}

/** An item is no longer, in tokens. */
const longestItem = 8
/** Nor has a list more pieces. */
const mostPieces = 40

/** Reads the tokens from `from` up to `to` as a list; null where they are none. */
export function itemsBetween(reading: Reading, from: number, to: number): Items | null {
  const pieces = piecesOf(reading, from, to)
  if (pieces.length < 2 || pieces.length > mostPieces) return null
  const { tokens } = reading
  const head = pieces[0]!.shape
  const kind: ItemKind = head === 'year' ? 'year' : head === 'name' || head === 'region' ? 'name' : 'thing'
  const counted = pieces.some(({ separator }) => separator.includes(';'))
    ? bySemicolon(pieces)
    : byComma(reading, pieces, kind)
  const told = toldIn(reading, pieces)
  let open = false
  for (const { first, last } of pieces)
    for (let i = first; i <= last; i++) open ||= reading.is(i, openListWords)
  return {
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    kind,
    items: counted.sure.map(({ first, last }) => ({ start: tokens.start[first]!, end: tokens.end[last]! })),
    least: counted.least,
    most: counted.most,
    open: open || pieces.some(({ shape }) => shape === 'counted'),
    ...(told === null ? {} : { told }),
    serial: pieces.some(({ separator }) => separator === ', and'),
    clear: head !== 'remark' && !pieces.some(({ shape }) => shape === 'clause') && !isCutShort(reading, to)
  }
}

/** How many things are told, some in numbers and some with an article; null where a piece tells no number. */
function toldIn(reading: Reading, pieces: readonly Piece[]): number | null {
  let sum = 0
  let articles = 0
  for (const { first, last } of pieces) {
    const word = reading.lower(first)
    const number = /^\d{1,3}$/.test(word) ? Number(word) : numberWord(word)
    const isSingle = word === 'a' || word === 'an' || number === 1
    if (number === undefined && !isSingle) return null
    for (let i = first + 1; i <= last; i++)
      if (numberWord(reading.lower(i)) !== undefined || reading.is(i, severalThings)) return null
    sum += isSingle ? 1 : number!
    if (isSingle) articles++
  }
  // "Ten of $25,000 and eleven of $2,000, a climb of $272,000": what follows the last "and" is said of the list.
  const ends = pieces.findIndex(({ separator }) => separator.includes('and')) === pieces.length - 1
  return ends && pieces.length > 2 && articles > 0 && articles < pieces.length ? sum : null
}

/** "Sens.", "the U.S.": the sentence may have been cut at an abbreviation, in the middle of its list. */
function isCutShort({ text, tokens }: Reading, to: number): boolean {
  const end = tokens.end[to - 1]!
  return /(?:\b(?:Sens?|Reps?|Govs?|Gens?|Drs?|Mr|Messrs|St|Co|Inc)|\.[A-Z]|\b[A-Z])\.$/.test(
    text.slice(Math.max(0, end - 8), end)
  )
}

const isName = (shape: Shape): boolean => shape === 'name' || shape === 'long-name' || shape === 'region'

interface Counted {
  readonly sure: readonly Piece[]
  readonly least: number
  readonly most: number
}

/** Between semicolons stands one item each; an "and" inside may make it two. */
function bySemicolon(pieces: readonly Piece[]): Counted {
  const sure = pieces.filter(({ separator }, i) => i === 0 || separator.includes(';'))
  const ands = pieces.filter(({ separator }) => separator === 'and').length
  return { sure, least: sure.length, most: sure.length + ands }
}

function byComma(reading: Reading, pieces: readonly Piece[], kind: ItemKind): Counted {
  const sure: Piece[] = []
  let maybe = 0
  const serial = pieces.some(({ separator }) => separator === ', and')
  const commas = pieces.some(({ separator }) => separator === ',')
  const lastAnd = pieces.findLastIndex(({ separator }) => separator === 'and')
  const onlyRegions = pieces.every(({ shape }) => !isName(shape) || shape === 'region')
  pieces.forEach((piece, i) => {
    const { shape, separator } = piece
    if (shape === 'age') return
    const fits =
      i === 0 ||
      (kind === 'year' && shape === 'year') ||
      (kind === 'name' && (shape === 'name' || (shape === 'region' && onlyRegions))) ||
      (kind === 'thing' && (shape === 'thing' || (shape === 'remark' && separator !== ',')))
    // "Ann and Bob, Carl and Dina": only the last "and" of a list without a comma before it surely parts two items.
    const parts =
      separator !== 'and' || (i === lastAnd && !serial && (commas || pieces.length === 2 || kind === 'year'))
    // What stands behind the last "and" is an item, whatever it looks like.
    const ends =
      i === pieces.length - 1 && separator.endsWith('and') && (shape === 'thing' || shape === 'long-name')
    const isPlace = shape === 'name' && i > 0 && separator === ',' && isRemarkOnPlace(reading, piece)
    if ((fits || ends) && parts && !isPlace) sure.push(piece)
    else if (shape !== 'clause') maybe++
  })
  return { sure, least: sure.length, most: sure.length + maybe }
}

/** "Mayor of Gdansk", "MP": a name that may be what somebody is. */
const isRemarkOnPlace = (reading: Reading, { first, last }: Piece): boolean =>
  first === last && (reading.form(first) & WordForm.acronym) !== 0

function piecesOf(reading: Reading, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = []
  let first = from
  let bracket = -1
  let separator = ''
  const close = (end: number): void => {
    const last = (bracket < 0 ? end : bracket) - 1
    if (last >= first) {
      pieces.push({ first, last, separator, shape: shapeOf(reading, first, last) })
      separator = ''
    }
    bracket = -1
  }
  for (let i = from; i < to; i++) {
    const word = reading.lower(i)
    if (word === '(') {
      // What stands in brackets belongs to the item before.
      if (bracket < 0) bracket = i
      i = Math.max(i, closingBracket(reading, i, to))
    } else if (word === ',' || word === ';') {
      close(i)
      separator = word
      first = i + 1
    } else if (reading.is(i, listJoiners) && word !== '&' && !isInsideName(reading, i)) {
      close(i)
      separator = separator === '' ? 'and' : `${separator} and`
      // "and, since he was there, the third": a remark before the last item.
      const aside = reading.word(i + 1) === ',' ? nextComma(reading, i + 2, to) : -1
      if (aside > 0) i = aside
      first = i + 1
    }
  }
  if (first < to) close(reading.word(to - 1) === '.' ? to - 1 : to)
  return pieces
}

function nextComma(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to && i < from + 12; i++) if (reading.word(i) === ',') return i
  return -1
}

function closingBracket(reading: Reading, opening: number, to: number): number {
  for (let i = opening + 1; i < to && i < opening + 30; i++) if (reading.word(i) === ')') return i
  return -1
}

/** "Trinidad and Tobago", "Harth and Sons". */
const isInsideName = (reading: Reading, and: number): boolean =>
  joinedNames.has(`${reading.lower(and - 1)} ${reading.lower(and + 1)}`) ||
  ((reading.form(and + 1) & WordForm.capital) !== 0 && reading.is(and + 1, firmEndings))

function shapeOf(reading: Reading, first: number, last: number): Shape {
  const { tokens } = reading
  const word = reading.lower(first)
  if (first === last && tokens.kind[first] === TokenKind.number) return numberShape(reading.word(first))
  if ((word === 'in' || word === 'of') && last === first + 1 && numberShape(reading.word(last)) === 'year')
    return 'year'
  if (word === 'aged' || (word === 'both' && last === first + 1)) return 'age'
  if (/^\d/.test(word) || (numberWord(word) !== undefined && word !== 'one' && last > first)) return 'counted'
  let capitals = 0
  let small = 0
  for (let i = first; i <= last; i++) {
    if (reading.is(i, clauseWords) && (reading.form(i) & WordForm.capital) === 0) return 'clause'
    if (i > first && numberWord(reading.lower(i)) !== undefined) return 'counted'
    if (tokens.kind[i] === TokenKind.mark && !/^[.’'*&-]$/.test(reading.word(i))) return 'clause'
    if ((reading.form(i) & WordForm.capital) !== 0) capitals++
    else if (tokens.kind[i] === TokenKind.word && !reading.is(i, nameParticles) && !isInsideName(reading, i))
      small++
  }
  if (last - first >= longestItem) return 'clause'
  if ((reading.form(first) & WordForm.capital) !== 0) {
    if (small > 0) return 'long-name'
    const whole = reading.text.slice(tokens.start[first]!, tokens.end[last]!).toLowerCase()
    return regions.has(whole.replace(/\.$/, '')) ? 'region' : 'name'
  }
  if (word === 'the' && capitals > 0 && small === 1) return 'name'
  if (
    capitals > 0 &&
    (reading.form(last) & WordForm.capital) !== 0 &&
    small <= 3 &&
    !reading.is(first, remarkOpeners)
  )
    return 'long-name'
  return reading.is(first, remarkOpeners) || /.{3}(?:ed|ing)$/.test(word) ? 'remark' : 'thing'
}

const numberShape = (printed: string): Shape =>
  /^(?:1[5-9]|20)\d\d$/.test(printed) ? 'year' : /^\d{1,2}$/.test(printed) ? 'age' : 'counted'
