import type { Quantity } from '../model/fact'
import { nameAfter, nameBefore } from './name-beside'
import type { Reading } from './reading'
import { tokenAt } from './token-at'

/** One candidate's final count. */
export interface Count {
  readonly quantity: Quantity
  /** Whose, in lower-case words as printed; null where no name stands near. */
  readonly name: readonly string[] | null
}

/** Two final counts that one sentence sets against each other: "A polled 27,000 votes while B got 21,000". */
export interface Duel {
  readonly sentence: number
  readonly first: Count
  readonly second: Count
}

const got = new Set(
  'polled got secured received had bagged garnered obtained took won managed with gets secures polls'.split(
    ' '
  )
)
const against = new Set('against to while whereas and but with beating defeating'.split(' '))
/** Words between two counts that would take the second to another place or day. */
const parting = new Set('in at on from for after before then also'.split(' '))
/** Words by which a sentence speaks of more than the first two, or of another time. */
const elsewhere = new Set(
  'third fourth fifth last previous previously earlier ago round rounds so lead leads leading booths'.split(
    ' '
  )
)

/** Votes, or a bare figure that may be a count of them: a whole number of some size that counts nothing else. */
export const mayCount = ({ measure, unit, value, scale, vague }: Quantity): boolean =>
  measure === 'votes' ||
  (measure === 'unknown' &&
    unit === undefined &&
    !vague &&
    scale === 1 &&
    value >= 100 &&
    Number.isInteger(value))

/**
 * The pairs of final counts that a sentence sets against each other. At least one of the two says "votes"; a third
 * count, a running count or another time in the sentence leaves it alone.
 */
export function duelsOf(reading: Reading, quantities: readonly Quantity[]): readonly Duel[] {
  const duels: Duel[] = []
  for (let i = 0; i + 1 < quantities.length; i++) {
    const a = quantities[i]!
    const b = quantities[i + 1]!
    if (a.scope.partial || a.scope.year !== b.scope.year) continue
    if (a.sentence + 1 === b.sentence) {
      const alone = quantities[i - 1]?.sentence !== a.sentence && quantities[i + 2]?.sentence !== b.sentence
      const duel = alone ? duelAcross(reading, a, b, [quantities[i - 1], quantities[i + 2]]) : null
      if (duel) duels.push(duel)
    }
    if (a.sentence !== b.sentence) continue
    if (!mayCount(a) || !mayCount(b) || !areVotes(quantities, i)) continue
    const c = quantities[i + 2]
    const said = a.measure === 'votes' || b.measure === 'votes'
    if (c?.sentence === a.sentence && (c.measure === 'votes' || (!said && mayCount(c)))) continue
    const before = quantities[i - 1]
    if (before?.sentence === a.sentence && before.measure === 'votes') continue
    const duel = duelAt(reading, a, b)
    if (duel) duels.push(duel)
  }
  return duels
}

/** One of the two counts at `i` says "votes", or the sentence before speaks of votes and nothing else is counted here. */
function areVotes(quantities: readonly Quantity[], i: number): boolean {
  const [a, b] = [quantities[i]!, quantities[i + 1]!]
  if (a.measure === 'votes' || b.measure === 'votes') return true
  const before = quantities[i - 1]
  return before?.sentence === a.sentence - 1 && before.measure === 'margin' && !before.scope.partial
}

/** "Asha Rawat polled 48,310. Vinod Pal got 46,150.": two sentences with a count each, and nothing else. */
function duelAcross(
  reading: Reading,
  a: Quantity,
  b: Quantity,
  beside: readonly (Quantity | undefined)[]
): Duel | null {
  if (!mayCount(a) || !mayCount(b) || b.scope.partial || a.scope.contest !== b.scope.contest) return null
  if (reading.text.slice(a.phrase.end, b.span.start).includes('\n\n')) return null
  const [first, second] = [toldCount(reading, a), toldCount(reading, b)]
  if (!first?.name || !second?.name || first.name.at(-1) === second.name.at(-1)) return null
  // One of the two given another count right beside: which of them the margin rests on is not said.
  const own = [first.name.at(-1), second.name.at(-1)]
  const again = beside.some((other) => {
    const told =
      other && mayCount(other) && Math.abs(other.sentence - a.sentence) <= 2
        ? toldCount(reading, other)
        : null
    return told?.name != null && own.includes(told.name.at(-1))
  })
  if (again) return null
  const polled =
    a.measure === 'votes' || b.measure === 'votes' || first.verb === 'polled' || second.verb === 'polled'
  return polled ? { sentence: b.sentence, first, second } : null
}

/** A count with the verb right before it and whose it is; null where the sentence speaks of another time or more. */
function toldCount(
  { tokens, lower, ...reading }: Reading,
  quantity: Quantity
): (Count & { readonly verb: string }) | null {
  const at = tokenAt(tokens, quantity.span.start)
  const verb = lower(at - 1)
  const end = tokens.firstOfSentence[quantity.sentence + 1]!
  const head = tokens.firstOfSentence[quantity.sentence]!
  if (!got.has(verb) || verb === 'with' || verb === 'had' || end - head > 40) return null
  for (let k = head; k < end; k++) if (elsewhere.has(lower(k))) return null
  return { quantity, name: nameBefore({ tokens, lower, ...reading }, at - 1), verb }
}

function duelAt(reading: Reading, a: Quantity, b: Quantity): Duel | null {
  const { tokens } = reading
  const at = tokenAt(tokens, a.span.start)
  const next = tokenAt(tokens, b.span.start)
  if (next - at > 30) return null
  const head = tokens.firstOfSentence[a.sentence]!
  let verb = at - 1
  if (!got.has(reading.lower(verb))) verb--
  if (!got.has(reading.lower(verb))) return null
  let joined = false
  let stop = -1
  for (let k = Math.max(head, at - 30); k < next; k++) {
    if (elsewhere.has(reading.lower(k))) return null
    if (k > at && against.has(reading.lower(k))) joined = true
    if (k > at && reading.word(k) === ';') stop = k
  }
  const first = { quantity: a, name: nameBefore(reading, verb) }
  const told = reading.lower(next - 1)
  if (stop > 0) return partedDuel(reading, first, b, stop)
  if (!joined) return null
  if (got.has(told) && told !== 'with') {
    return {
      sentence: a.sentence,
      first,
      second: { quantity: b, name: nameBefore(reading, next - 1, at + 1) }
    }
  }
  if (told !== 'against' && told !== 'to') return null
  const after = tokenAt(tokens, b.phrase.end)
  const name = /^(?:for|by|of)$/.test(reading.lower(after)) ? nameAfter(reading, after + 1) : null
  return name && { sentence: a.sentence, first, second: { quantity: b, name } }
}

/** "A polled 18,310 votes; B got 16,149.": a name and a verb of its own on each side, and no other place or day. */
function partedDuel(reading: Reading, first: Count, b: Quantity, stop: number): Duel | null {
  const at = tokenAt(reading.tokens, first.quantity.span.start)
  const next = tokenAt(reading.tokens, b.span.start)
  const end = reading.tokens.firstOfSentence[b.sentence + 1]!
  for (let k = at + 1; k < end; k++)
    if (parting.has(reading.lower(k)) || (k > stop && reading.word(k) === ';')) return null
  const told = reading.lower(next - 1)
  if (!got.has(told) || told === 'with') return null
  const name = nameBefore(reading, next - 1, stop + 1)
  if (!name || !first.name || name.at(-1) === first.name.at(-1)) return null
  return { sentence: b.sentence, first, second: { quantity: b, name } }
}
