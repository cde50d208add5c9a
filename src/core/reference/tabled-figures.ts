import type { Facts } from '../facts/facts-of'
import { nameBefore } from '../facts/name-beside'
import { type Range, statedRange } from '../facts/stated-range'
import { tokenAt } from '../facts/token-at'
import { voteSharesOf } from '../facts/vote-shares'
import type { Quantity } from '../model/fact'
import { type Candidate, type Contest, marginOf, shareOf, type TableValue, turnoutOf } from './contests'
import { candidateNamed, type ReferenceIndex } from './reference-index'
import { type SeatMention, seatReader, seatsNamed } from './seats-named'

/** What a figure is in the table. */
export type TabledMeasure = 'votes' | 'margin' | 'total' | 'share' | 'turnout'

/** A figure of the article and the value of the table it must be. */
export interface TabledFigure {
  readonly quantity: Quantity
  readonly contest: Contest
  readonly measure: TabledMeasure
  /** Whose votes or share. */
  readonly candidate?: Candidate
  readonly value: TableValue
  readonly agrees: boolean
  /** The contest is the one meant: its year is stated or known, or another figure of it agrees. */
  readonly certain: boolean
}

/** Words by which a sentence without a year speaks of another election. */
const elsewhere = new Set('last previous previously earlier ago then former'.split(' '))
/** Words by which a sentence counts some of the votes only. */
const inPart = new Set('booth booths postal round rounds rejected'.split(' '))
/** After "votes": a comparison, a part, or a round, and no candidate's count. */
const noCount = new Set('fewer more less short ahead behind from higher lower away'.split(' '))
/** A result is told on the day and some weeks after; later a date without a year means another. */
const daysTold = 60
/** More people than this are not looked through for other spellings. */
const mostNames = 200

interface Draft {
  readonly quantity: Quantity
  readonly seat: SeatMention
}

/**
 * The figures of an article that a table has: each with its cell, or with what its cells come to. Silent for counts
 * still running, for other years than the table's, and where fewer than two of a seat's candidates are named.
 */
export function tabledFigures(facts: Facts, references: ReferenceIndex): readonly TabledFigure[] {
  const { reading, quantities } = facts
  const mentions = seatsNamed(reading, references)
  if (mentions.length === 0) return []
  const seatAt = seatReader(reading, mentions)
  const away = sentencesWith(facts, elsewhere)
  const part = sentencesWith(facts, inPart)
  const drafts = new Map<string, Draft[]>()
  for (const quantity of quantities) {
    if (quantity.scope.partial || quantity.grouping.style === 'broken') continue
    if (part.has(quantity.sentence)) continue
    if (quantity.scope.year === undefined && away.has(quantity.sentence)) continue
    const seat = seatAt(tokenAt(reading.tokens, quantity.span.start))
    if (!seat || isOtherSeat(quantity, seat)) continue
    const key = `${seat.seat}|${quantity.scope.year}`
    const same = drafts.get(key)
    if (same) same.push({ quantity, seat })
    else drafts.set(key, [{ quantity, seat }])
  }
  const assign = assigner(facts)
  const named = namedCounter(facts)
  return [...drafts.values()].flatMap((group) => figuresOf(facts, group, assign, named))
}

/** The text names a seat for the figure, and it is none of the words of this one. */
const isOtherSeat = ({ scope }: Quantity, { seat, contests }: SeatMention): boolean =>
  scope.contest !== undefined && scope.contest !== seat && !contests[0]!.words.includes(scope.contest)

function sentencesWith({ reading }: Facts, words: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < reading.tokens.count; i++)
    if (words.has(reading.lower(i))) found.add(reading.tokens.sentence[i]!)
  return found
}

/** The figures of one seat and one year, held against the contest that is meant. */
function figuresOf(
  { reading, quantities }: Facts,
  group: readonly Draft[],
  assign: Assign,
  named: (contest: Contest) => number
): readonly TabledFigure[] {
  const { seat, quantity } = group[0]!
  const { year } = quantity.scope
  const told = reading.article.publishedOn
  const known = year !== undefined || told !== undefined
  const possible = seat.contests.filter(
    (contest) =>
      (year === undefined
        ? told === undefined || toldOn(contest, told)
        : contest.year === undefined || contest.year === year) && named(contest) >= 2
  )
  const drafts = possible.map((contest) =>
    group.flatMap((draft): TabledFigure[] => {
      const held = assign(draft.quantity, contest)
      if (!held) return []
      const range = rangeOf(reading.text, draft.quantity, held.measure)
      const agrees = held.value.value >= range.low && held.value.value <= range.high
      return [{ quantity: draft.quantity, contest, ...held, agrees, certain: true }]
    })
  )
  const agreeing = drafts.filter((figures) => figures.some(isTelling))
  if (agreeing.length === 1) return agreeing[0]!
  // A table that says no year is believed to be of this election only where one of its figures agrees.
  const isUndated = possible.some(
    ({ year: own, date, asOf }) => own === undefined && date === undefined && asOf === undefined
  )
  if (isUndated) return []
  if (known) return drafts.length === 1 ? drafts[0]! : []
  // Nothing agrees and no year is known: the figures of a year the article names elsewhere are another election's.
  const stated = new Set(quantities.map(({ scope }) => scope.year))
  const rest = drafts.filter((_, k) => !stated.has(possible[k]!.year))
  return rest.length === 1 ? rest[0]!.map((figure) => ({ ...figure, certain: false })) : []
}

/** An exact figure of three digits or more that agrees: no chance. */
const isTelling = ({ agrees, quantity, measure }: TabledFigure): boolean =>
  agrees && quantity.vague === undefined && quantity.value >= 100 && measure !== 'share'

function toldOn({ date, year }: Contest, publishedOn: string): boolean {
  if (date === undefined) return year === undefined || year === Number(publishedOn.slice(0, 4))
  const days = dayNumber(publishedOn) - dayNumber(date)
  return days >= -1 && days <= daysTold
}

/** Days since some day, near enough to tell weeks: months of 31 days. */
const dayNumber = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number)
  return (year! * 12 + month!) * 31 + day!
}

/** A share may be rounded or cut; a margin or count as printed. */
const rangeOf = (text: string, quantity: Quantity, measure: TabledMeasure): Range => {
  const range = statedRange(text, quantity)
  if (measure !== 'share' && measure !== 'turnout') return range
  const whole = Number.isInteger(quantity.value) && range.low === range.high
  return whole ? { low: quantity.value - 0.5, high: quantity.value + 1 - 1e-9 } : range
}

type Held = Pick<TabledFigure, 'measure' | 'value'> & { readonly candidate?: Candidate }
type Assign = (quantity: Quantity, contest: Contest) => Held | null

/** What each figure is, by whose name stands with it. */
function assigner(facts: Facts): Assign {
  const { reading, quantities, duels, contestedMargins, people } = facts
  const wordsOf = new Map(people.map(({ id, words }) => [id, words.map((word) => word.toLowerCase())]))
  const nameOf = new Map<Quantity, readonly string[] | null>()
  for (const { first, second } of duels)
    for (const { quantity, name } of [first, second]) nameOf.set(quantity, name)
  const sides = new Map(contestedMargins.map((entry) => [entry.margin, entry]))
  const shares = new Map(voteSharesOf(reading, quantities, duels).map((entry) => [entry.share, entry]))
  const candidateOf = (quantity: Quantity, contest: Contest): Candidate | null => {
    const [person] = quantity.who
    const told = nameOf.get(quantity) ?? (person === undefined ? undefined : wordsOf.get(person))
    const name = told ?? nameBefore(reading, tokenAt(reading.tokens, quantity.span.start))
    return name && candidateNamed(contest, name)
  }
  return (quantity, contest) => {
    switch (quantity.measure) {
      case 'votes':
      case 'unknown': {
        if (quantity.measure === 'unknown' && !nameOf.has(quantity)) return null
        const after = tokenAt(reading.tokens, quantity.phrase.end)
        if (noCount.has(reading.lower(after))) return null
        const candidate = candidateOf(quantity, contest)
        return candidate?.votes ? { measure: 'votes', value: candidate.votes, candidate } : null
      }
      case 'margin': {
        const value = marginOf(contest)
        const side = sides.get(quantity)
        const names = [side?.winner.name, side?.loser.name].filter((name) => name != null)
        const first = nameBefore(reading, tokenAt(reading.tokens, quantity.span.start))
        if (names.length === 0 && first) names.push(first)
        const top = contest.candidates.slice(0, 2)
        const own = names.every((name) => top.includes(candidateNamed(contest, name)!))
        return value && own ? { measure: 'margin', value } : null
      }
      case 'total-votes':
        return contest.total ? { measure: 'total', value: contest.total } : null
      case 'share': {
        const entry = shares.get(quantity)
        const candidate = entry?.counts.length === 1 ? candidateOf(entry.counts[0], contest) : null
        const share = candidate && shareOf(contest, candidate)
        if (share) return { measure: 'share', value: share, candidate }
        const turnout = isTurnout(facts, quantity) ? turnoutOf(contest) : undefined
        return turnout ? { measure: 'turnout', value: turnout } : null
      }
      default:
        return null
    }
  }
}

/** "a turnout of 61.2 per cent", "61.2 per cent turnout". */
function isTurnout({ reading }: Facts, { span, phrase }: Quantity): boolean {
  const at = tokenAt(reading.tokens, span.start)
  const after = tokenAt(reading.tokens, phrase.end)
  return [at - 1, at - 2, at - 3, after].some(
    (k) => reading.together(k, at) && reading.lower(k) === 'turnout'
  )
}

/** How many candidates of a contest the article names. */
function namedCounter({ reading, people, duels }: Facts): (contest: Contest) => number {
  const known = new Map<Contest, number>()
  const words = new Set<string>()
  for (let i = 0; i < reading.tokens.count; i++) words.add(reading.lower(i))
  const names = [
    ...people.slice(0, mostNames).map((person) => person.words.map((word) => word.toLowerCase())),
    ...duels.slice(0, mostNames).flatMap(({ first, second }) => [first.name ?? [], second.name ?? []])
  ]
  const isNamed = ({ words: own, namings = [] }: Candidate): boolean =>
    [own, ...namings].some((naming) => naming.length > 0 && naming.every((word) => words.has(word)))
  return (contest) => {
    const counted = known.get(contest)
    if (counted !== undefined) return counted
    const found = new Set(names.map((name) => candidateNamed(contest, name)))
    found.delete(null)
    for (const candidate of contest.candidates) if (isNamed(candidate)) found.add(candidate)
    known.set(contest, found.size)
    return found.size
  }
}
