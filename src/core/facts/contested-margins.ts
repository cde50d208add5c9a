import type { Quantity } from '../model/fact'
import { countBefore } from './count-before'
import { type Count, type Duel, mayCount } from './duels'
import { nameAfter, nameBefore, sameName } from './name-beside'
import type { Reading } from './reading'
import { sameContest } from './same-contest'
import { tokenAt } from './token-at'

/** A margin with the two counts it must be the difference of. */
export interface ContestedMargin {
  readonly margin: Quantity
  readonly winner: Count
  readonly loser: Count
}

const wins = /^(?:w[io]n(?:s|ning)?|defeat|beat|trounc|rout|edg|oust|outpoll|wrest)/
const overcomes = /^(?:defeat|beat|trounc|rout|edg|oust|outpoll)/
const loses = /^(?:los(?:t|es|e|ing)|concede)/
/** How far before a margin its verb may stand. */
const reach = 40
/** More duels of one name or seat than any article has: not looked through. */
const most = 8

/** Duels by sentence, by the last word of a name, and by seat: each with its year. */
interface Index {
  readonly bySentence: ReadonlyMap<number, Duel>
  readonly byKey: ReadonlyMap<string, readonly Duel[]>
}

/**
 * Every final margin that belongs to one duel: told in its sentence, or of its winner or loser, in one seat and year.
 * Where several duels could be meant, or the verb leaves open who won, there is none.
 */
export function contestedMarginsOf(
  reading: Reading,
  quantities: readonly Quantity[],
  duels: readonly Duel[]
): readonly ContestedMargin[] {
  const index = indexOf(duels)
  return quantities.flatMap((margin, i) => {
    if (margin.measure !== 'margin' || margin.scope.partial) return []
    const found =
      byScore(reading, quantities, i) ??
      byVote(reading, quantities, i) ??
      inSentence(reading, margin, index) ??
      byName(reading, margin, index) ??
      byPronoun(reading, margin, duels) ??
      byParty(reading, margin, duels)
    return found ? [{ margin, winner: found[0], loser: found[1] }] : []
  })
}

/** How many sentences before or after its counts a margin without a name may stand. */
const near = 3

/**
 * "She won by 2,061. Asha Rawat polled 48,310. Vinod Pal got 46,150.": the only duel near, in one paragraph. Who won
 * is not said, so the one who is ahead did.
 */
function byPronoun(
  { tokens, text, lower, together }: Reading,
  margin: Quantity,
  duels: readonly Duel[]
): Sides | null {
  const at = tokenAt(tokens, margin.span.start)
  const head = tokens.firstOfSentence[margin.sentence]!
  if (at - head > reach || !together(at, head)) return null
  const isPronoun = (sentence: number) => /^(?:s?he|they)$/.test(lower(tokens.firstOfSentence[sentence]!))
  const from = countBefore(duels, ({ sentence }) => sentence < margin.sentence - near)
  const here = duels.slice(from, from + 3).filter(({ sentence }) => sentence <= margin.sentence + near)
  const [duel] = here
  if (here.length !== 1 || !duel) return null
  const { first, second } = duel
  // "Asha Rawat won by 2,061 votes. She polled 48,310 votes while Vinod Pal got 46,150."
  const isTold = first.name === null && isPronoun(duel.sentence) && duel.sentence === margin.sentence + 1
  if (!isPronoun(margin.sentence) && !isTold) return null
  const [low, high] = [margin.span, first.quantity.span].sort((a, b) => a.start - b.start)
  if (first.quantity.scope.year !== margin.scope.year || !sameContest(margin, first.quantity)) return null
  if (text.slice(low!.end, high!.start).includes('\n\n')) return null
  return first.quantity.value > second.quantity.value ? [first, second] : [second, first]
}

type Sides = readonly [winner: Count, loser: Count]

/** Whoever has more won. */
const ahead = (a: Quantity, b: Quantity): Sides => {
  const [winner, loser] = a.value > b.value ? [a, b] : [b, a]
  return [
    { quantity: winner, name: null },
    { quantity: loser, name: null }
  ]
}

/** "by 2,061 votes, 18,310 to 16,149": the two counts right behind the margin; who is ahead won. */
function byScore({ text }: Reading, quantities: readonly Quantity[], i: number): Sides | null {
  const [margin, a, b] = [quantities[i]!, quantities[i + 1], quantities[i + 2]]
  if (!a || !b || b.sentence !== margin.sentence || !mayCount(a) || !mayCount(b)) return null
  if (!/^(?:, | \(| [–—-] |: )$/.test(text.slice(margin.phrase.end, a.phrase.start))) return null
  if (text.slice(a.phrase.end, b.phrase.start) !== ' to ') return null
  return ahead(a, b)
}

const voted =
  /\b(?:vot\w+|w[io]n|carried|passed|defeated|rejected|elected|beat|motion|bill|polled|ballots?)\b/i
/** "to", "votes to", "votes to Labour’s". */
const againstOther = /^(?: votes?)? (?:to|against) (?:the )?(?:[\p{L}’'-]+ ){0,4}$/u
const aMajorityOf = /(?:,| [–—-]|\() (?:with )?(?:an? )?(?:\p{Ll}+ )?(?:majority|margin) of $/u

/** "carried by 312 votes to 298, a majority of 14": the two counts before the margin, in one sentence on a vote. */
function byVote({ text, sentences }: Reading, figures: readonly Quantity[], i: number): Sides | null {
  const [a, b, margin] = [figures[i - 2], figures[i - 1], figures[i]!]
  if (!a || !b || a.sentence !== margin.sentence || margin.vague) return null
  if ([a, b].some(({ value, vague, unit }) => vague || !Number.isInteger(value) || unit === '%')) return null
  if (!againstOther.test(text.slice(a.span.end, b.span.start))) return null
  const gap = text.slice(b.span.end, margin.span.start)
  if (
    gap.length > 160 ||
    !aMajorityOf.test(gap) ||
    !voted.test(text.slice(sentences[a.sentence]!.start, a.span.start))
  )
    return null
  return ahead(a, b)
}

const candidate = /^(?:candidate|nominee|contender|man|woman)$/

/**
 * "Labour won the Sonpur seat by 2,061 votes. Its candidate, Asha Rawat, polled 18,310; Vinod Pal got 16,149.": a party
 * won, and the next sentence sets its candidate's count against another's.
 */
function byParty(reading: Reading, margin: Quantity, duels: readonly Duel[]): Sides | null {
  const { tokens, lower, word, together } = reading
  const at = countBefore(duels, ({ sentence }) => sentence <= margin.sentence)
  const duel = duels[at]
  if (duel?.sentence !== margin.sentence + 1) return null
  const { first, second } = duel
  if (first.quantity.scope.year !== margin.scope.year || !sameContest(margin, first.quantity)) return null
  const end = tokenAt(tokens, margin.span.start)
  let won = end - 1
  while (won > end - reach && together(won, end) && !/^w[io]ns?$/.test(lower(won))) won--
  const party = won - 1
  if (!/^w[io]ns?$/.test(lower(won)) || !together(party, end) || !/^\p{Lu}/u.test(word(party))) return null
  if (!first.name || !second.name || [...first.name, ...second.name].includes(lower(party))) return null
  const head = tokens.firstOfSentence[duel.sentence]!
  if (/^(?:its|their)$/.test(lower(head)) && candidate.test(lower(head + 1))) return [first, second]
  // "Labour's Asha Rawat", "the Labour candidate, Asha Rawat".
  const own = tokenAt(tokens, first.quantity.span.start)
  for (let k = head; k < own && k <= head + 2; k++)
    if (lower(k) === lower(party) && (/['’]s?$/.test(word(k)) || candidate.test(lower(k + 1))))
      return [first, second]
  return null
}

const keyOf = (word: string, { scope }: Quantity): string => `${word}|${scope.year}`

function indexOf(duels: readonly Duel[]): Index {
  const bySentence = new Map<number, Duel>()
  const byKey = new Map<string, Duel[]>()
  for (const duel of duels) {
    bySentence.set(duel.sentence, duel)
    const { quantity } = duel.first
    for (const word of new Set([duel.first.name?.at(-1), duel.second.name?.at(-1)])) {
      if (word === undefined) continue
      const key = keyOf(word, quantity)
      const same = byKey.get(key)
      if (same) same.push(duel)
      else byKey.set(key, [duel])
    }
  }
  return { bySentence, byKey }
}

/** "A polled 27,000 votes against 21,000 for B, a margin of 6,000": the first is ahead, unless a verb says he lost. */
function inSentence(reading: Reading, margin: Quantity, { bySentence }: Index): Sides | null {
  const duel = bySentence.get(margin.sentence)
  if (!duel || duel.first.quantity.scope.year !== margin.scope.year) return null
  const { tokens } = reading
  const at = tokenAt(tokens, margin.span.start)
  for (let k = at - 1; k >= at - reach && reading.together(k, at); k--)
    if (loses.test(reading.lower(k)) || reading.lower(k) === 'trailing') return [duel.second, duel.first]
  return [duel.first, duel.second]
}

/** "A won the seat by 6,000 votes", "B, who lost by 6,000 votes": the duel of that name in that seat. */
function byName(reading: Reading, margin: Quantity, index: Index): Sides | null {
  const at = tokenAt(reading.tokens, margin.span.start)
  for (let k = at - 1; k >= at - reach && reading.together(k, at); k--) {
    const word = reading.lower(k)
    const lost = loses.test(word)
    if (!lost && !wins.test(word)) continue
    const subject = nameBefore(reading, k)
    if (!subject) return null
    const object = !lost && overcomes.test(word) ? nameAfter(reading, k + 1) : null
    return sidesOf(margin, subject, object, lost, index)
  }
  return null
}

function sidesOf(
  margin: Quantity,
  subject: readonly string[],
  object: readonly string[] | null,
  lost: boolean,
  { byKey }: Index
): Sides | null {
  const candidates = byKey.get(keyOf(subject.at(-1)!, margin)) ?? []
  if (candidates.length > most) return null
  const found: Sides[] = []
  for (const { first, second } of candidates) {
    if (!sameContest(margin, first.quantity)) continue
    const isFirst = first.name !== null && sameName(first.name, subject)
    const isSecond = second.name !== null && sameName(second.name, subject)
    if (isFirst === isSecond) continue
    const other = isFirst ? second : first
    if (object && !(other.name && sameName(other.name, object))) continue
    found.push(isFirst === lost ? [second, first] : [first, second])
  }
  return found.length === 1 ? found[0]! : null
}
