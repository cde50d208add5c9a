import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { alikeJoined } from '../laws/alike'
import { change, fall, fallen, rise, risen, turned } from '../lexicon/en/change'
import { denials } from '../lexicon/en/clauses'
import { ordinals, ordinalWords } from '../lexicon/en/ranks'
import type { Link } from '../links/links-of'
import { wordClass } from '../text/word-classes'
import { isEarlier, type ToldWhen, toldWhen } from './told-when'

/** A word of more or less that its own figures speak against. */
interface TurnedWord {
  readonly token: number
  readonly way: 1 | -1
  /** What was, what became of it, and by how much. */
  readonly a: Quantity
  readonly b: Quantity
  readonly x: Quantity
}

/** What may stand between the word and the amount: "fell by about six", "a rise of some four". */
const between = wordClass('by of a an the some about nearly almost just exactly another further to be')

/** How far in tokens the amount may stand from the word, and how far in sentences and in figures its two figures. */
const amountReach = 4
const pairReach = 2
const figureReach = 12

/**
 * Words such as "rose by six" or "a fall of 4%" whose amount is what two figures told in order of time differ by, the
 * other way round. Where any such pair has the amount in the way of the word, nothing is said.
 */
export function turnedWords(
  reading: Reading,
  figures: readonly Quantity[],
  links: readonly Link[]
): readonly TurnedWord[] {
  const when = new Map(figures.map((one, i) => [one, toldWhen(reading, one, figures[i - 1], figures[i + 1])]))
  const joined = joinedPairs(links)
  const found: TurnedWord[] = []
  let next = 0
  for (const token of reading.where(rise, fall, risen, fallen)) {
    while (next < figures.length && figures[next]!.token <= token) next++
    const way = wayOf(reading, token)
    const at = amountAt(reading, figures, next, token)
    const x = figures[at]
    if (!way || !x || isRange(reading, x) || isDoubtful(reading, token, way)) continue
    const own = joined.sentences.has(x.sentence)
    const near = figures
      .slice(Math.max(0, at - figureReach), at + figureReach + 1)
      .filter((one) => one !== x && isNear(one, x) && (!own || one.sentence === x.sentence))
    const told = [
      ...orderedPairs(reading, near, when, joined),
      ...reached(reading, figures, token, at)
    ].filter(({ a, b }) => isApart(a, b, x))
    const against = told.find(({ a, b }) => Math.sign(b.value - a.value) === -way)
    const along = told.some(({ a, b }) => Math.sign(b.value - a.value) === way)
    if (against && !along) found.push({ token, way, x, ...against })
  }
  return found
}

/** What patterns say of which figure was before which. */
interface JoinedPairs {
  readonly sentences: ReadonlySet<number>
  /** What came after each figure. */
  readonly after: ReadonlyMap<Quantity, ReadonlySet<Quantity>>
  /** The figures that something was before. */
  readonly later: ReadonlySet<Quantity>
}

function joinedPairs(links: readonly Link[]): JoinedPairs {
  const pairs = links.filter(({ row }) => row.joins === 'pair')
  const after = new Map<Quantity, Set<Quantity>>()
  const later = new Set<Quantity>()
  for (const { quantities } of pairs) {
    const { a, b } = quantities
    if (b) later.add(b)
    if (a && b) after.set(a, (after.get(a) ?? new Set()).add(b))
  }
  return { sentences: new Set(pairs.map(({ sentence }) => sentence)), after, later }
}

interface Pair {
  readonly a: Quantity
  readonly b: Quantity
}

/** Pairs of figures that the text orders: by the times told beside them, else by a pattern that says which was first. */
function orderedPairs(
  reading: Reading,
  near: readonly Quantity[],
  when: ReadonlyMap<Quantity, ToldWhen | null>,
  joined: JoinedPairs
): readonly Pair[] {
  return near.flatMap((a) =>
    near.flatMap((b) => {
      if (a === b || !alikeJoined(a, b)) return []
      // "4.2 million last year, up 5 per cent from four million": what it came from was first, whatever time is told.
      const [isFrom, wasFrom] = [comesFrom(reading, a), comesFrom(reading, b)]
      // What came of it may be left untold, where the figure before is of another sentence.
      if (isFrom !== wasFrom) return isFrom && a.sentence === b.sentence ? [{ a, b }] : []
      const [one, other] = [when.get(a) ?? null, when.get(b) ?? null]
      const isFirst = isEarlier(one, other)
      if (isFirst !== undefined) return isFirst ? [{ a, b }] : []
      const isJoined = joined.after.get(a)?.has(b) === true
      // What was last year, beside what nothing is said of, is what was.
      const isPast = one?.isOver === true && other === null && !joined.later.has(a)
      return isJoined || isPast ? [{ a, b }] : []
    })
  )
}

const comesFrom = (reading: Reading, { token }: Quantity): boolean => reading.lower(token - 1) === 'from'

const isNear = (one: Quantity, x: Quantity): boolean =>
  one.sentence <= x.sentence && one.sentence >= x.sentence - pairReach

function wayOf(reading: Reading, token: number): 1 | -1 | null {
  if (reading.is(token, upOrDown) && !isPredicate(reading, token)) return null
  const up = reading.is(token, rise) || reading.is(token, risen)
  const down = (reading.is(token, fall) || reading.is(token, fallen)) && !reading.is(token, losing)
  return up === down ? null : up ? 1 : -1
}

const upOrDown = wordClass('up down')
/** What is lost is an amount, and seldom what a figure fell by. */
const losing = wordClass('lost lose loses losing loss shed sheds')
const predicates = wordClass('is are was were be been go goes gone went and')

/** "is up two points", "it has gone down by", ", down 4%": and not "uses up", "put down". */
const isPredicate = (reading: Reading, token: number): boolean =>
  reading.word(token - 1) === ',' || reading.is(token - 1, predicates) || reading.is(token - 2, predicates)

/**
 * The amount that the word speaks of: "fell by six", "up two points", "a rise of 4%", "to 71, a change of 26 degrees".
 * @param first the first figure behind the word
 * @returns its place among the figures, or -1
 */
function amountAt(reading: Reading, figures: readonly Quantity[], first: number, token: number): number {
  const next = figures[first]
  if (!next || !reading.together(next.token, token)) return -1
  const isBeside = (from: number, to: number) => {
    if (to - from > amountReach) return false
    for (let i = from; i < to; i++) if (!reading.is(i, between)) return false
    return true
  }
  if (isBeside(token + 1, next.token) && reading.lower(next.token - 1) !== 'to') return first
  if (reading.lower(next.token - 1) !== 'to' || next.token - token > amountReach) return -1
  const amount = figures[first + 1]
  if (!amount || !reading.together(amount.token, token)) return -1
  if (reading.word(next.lastToken + 1) !== ',') return -1
  return [1, 2].some((back) => reading.is(amount.token - back, change)) ? first + 1 : -1
}

/** "rises 1.5 to two mln": by as much as that, and not to it. */
const isRange = (reading: Reading, { token, lastToken }: Quantity): boolean =>
  reading.lower(lastToken + 1) === 'to' && reading.lower(token - 1) !== 'by'

/** "lowered by three storeys, to six", "dropped to 63, a change of 28": any alike figure before may be what it was. */
function reached(reading: Reading, figures: readonly Quantity[], token: number, at: number): readonly Pair[] {
  const x = figures[at]!
  const b = [figures[at + 1], figures[at - 1]].find(
    (one) =>
      one !== undefined &&
      one.token > token &&
      one.sentence === x.sentence &&
      reading.lower(one.token - 1) === 'to' &&
      alikeJoined(one, x)
  )
  if (!b) return []
  return figures
    .slice(Math.max(0, at - figureReach), at)
    .filter((a) => a !== b && a.token < token && isNear(a, x) && alikeJoined(a, b) && a.value !== b.value)
    .map((a) => ({ a, b }))
}

/** Whether two figures differ by the amount as it is printed. */
function isApart(a: Quantity, b: Quantity, x: Quantity): boolean {
  if (!alikeJoined(a, b) || a.value === b.value) return false
  const apart = Math.abs(b.value - a.value)
  if (x.dimension === 'percent' || x.dimension === 'fraction') {
    // A share is so often near by accident that one of its figures must stand beside it.
    if (a.sentence !== x.sentence && b.sentence !== x.sentence) return false
    if (a.dimension === 'percent' || a.value <= 0) return false
    const share = (x.dimension === 'percent' ? 100 : 1) * (apart / a.value)
    return Math.abs(share - x.value) <= (x.dimension === 'percent' ? x.step * 0.5 : x.value * 0.03)
  }
  if (a.dimension === 'percent' ? x.dimension !== 'points' : !alikeJoined(x, a)) return false
  return Math.abs(apart - x.value) <= Math.max(x.step, a.step, b.step) * 0.01
}

/** How far from the word another may stand that turns it. */
const turnReach = 10
const denialReach = 4

/** Whether less may be more here: a place in a ranking, the pace of a rise, "did not", "reversed a rise of". */
function isDoubtful(reading: Reading, token: number, way: 1 | -1): boolean {
  for (let i = token - turnReach; i <= token + turnReach; i++)
    if (reading.is(i, turned) && reading.together(i, token)) return true
  for (let i = token - denialReach; i < token; i++) {
    if (!reading.together(i, token)) continue
    const other = wayOf(reading, i)
    if (reading.is(i, denials) || (other !== null && other !== way)) return true
  }
  return false
}

/** How far "from fourth to second" may stand behind its verb, in tokens. */
const placeReach = 3
const moves = wordClass(`
  climb climbs climbed climbing rise rises rose risen rising jump jumps jumped leapt moved slip slips slipped slipping fall
  falls fell fallen falling drop drops dropped dropping sink sank sunk slid tumbled plunged`)
const upward = wordClass('climb climbs climbed climbing rise rises rose risen rising jump jumps jumped leapt')
/** What may stand behind the second place: then it is one in a table, and no grade, base or lieutenant. */
const ofTable = wordClass('place position spot in on of after with and')

/** A move from one place in a table to another. */
interface TurnedPlace {
  readonly token: number
  readonly way: 1 | -1
  /** Tokens of the two ordinals. */
  readonly from: number
  readonly to: number
}

/** Moves whose verb goes the other way than the places told: "slipped from fourth to second". */
export function turnedPlaces(reading: Reading): readonly TurnedPlace[] {
  return reading.where(moves).flatMap((token): readonly TurnedPlace[] => {
    const way = reading.is(token, upward) ? 1 : -1
    for (let i = token + 1; i <= token + placeReach; i++) {
      if (reading.lower(i) !== 'from' || !reading.together(i + 3, token)) continue
      const [from, to] = [i + 1, i + 3]
      if (reading.lower(i + 2) !== 'to' || !reading.is(from, ordinals) || !reading.is(to, ordinals)) return []
      const after = reading.word(to + 1)
      const isPlace = /^[,.;]?$/.test(after) || reading.is(to + 1, ofTable)
      const up = ordinalWords.get(reading.lower(from))! - ordinalWords.get(reading.lower(to))!
      const isPlain = !isDoubtful(reading, token, way) || reading.lower(to + 1) === 'in'
      return isPlace && isPlain && up * way < 0 ? [{ token, way, from, to }] : []
    }
    return []
  })
}
