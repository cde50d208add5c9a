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
const against = new Set('against to while whereas and but with'.split(' '))
/** Words by which a sentence speaks of more than the first two, or of another time. */
const elsewhere = new Set(
  'third fourth fifth last previous previously earlier ago round rounds so lead leads leading booths'.split(
    ' '
  )
)

/** A bare figure that may be a count: a whole number that counts nothing else. */
const mayCount = ({ measure, unit, value, scale, vague }: Quantity): boolean =>
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
    if (a.sentence !== b.sentence || a.scope.partial || a.scope.year !== b.scope.year) continue
    if (!mayCount(a) || !mayCount(b) || (a.measure !== 'votes' && b.measure !== 'votes')) continue
    const c = quantities[i + 2]
    if (c?.sentence === a.sentence && c.measure === 'votes') continue
    const before = quantities[i - 1]
    if (before?.sentence === a.sentence && before.measure === 'votes') continue
    const duel = duelAt(reading, a, b)
    if (duel) duels.push(duel)
  }
  return duels
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
  for (let k = Math.max(head, at - 30); k < next; k++) {
    if (elsewhere.has(reading.lower(k))) return null
    if (k > at && against.has(reading.lower(k))) joined = true
  }
  if (!joined) return null
  const first = { quantity: a, name: nameBefore(reading, verb) }
  const told = reading.lower(next - 1)
  if (got.has(told) && told !== 'with') {
    return {
      sentence: a.sentence,
      first,
      second: { quantity: b, name: nameBefore(reading, next - 1, at + 1) }
    }
  }
  if (told !== 'against' && told !== 'to') return null
  const after = tokenAt(tokens, b.phrase.end)
  const name =
    reading.lower(after) === 'for' || reading.lower(after) === 'by' ? nameAfter(reading, after + 1) : null
  return name && { sentence: a.sentence, first, second: { quantity: b, name } }
}
