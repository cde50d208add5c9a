import type { Reading } from '../../facts/reading'
import type { Length } from '../../facts/time/lengths'
import { stretchNouns, takenOff } from '../../lexicon/en/turns'
import { type Anchor, isBareWeekday, onlyBetween } from './anchors'
import { type Context, isClosedOff, isFine, type LengthLink } from './link-context'

/** Between the two ends of a range. */
const rangeJoins = /^(?:to|until|till|through|and|-|–|—)$/

/** The ranges among these times, in order: "from 1943 to 1955", "between 5 May and 9 May", "1871–78". */
function rangesOf(reading: Reading, list: readonly Anchor[]): readonly (readonly [Anchor, Anchor])[] {
  const found: (readonly [Anchor, Anchor])[] = []
  for (let i = 0; i + 1 < list.length; i++) {
    const [from, to] = [list[i]!, list[i + 1]!]
    if (from.point?.grain !== to.point?.grain) continue
    if (to.token - from.lastToken !== 2 || !rangeJoins.test(reading.lower(from.lastToken + 1))) continue
    const opener = reading.lower(from.token - 1)
    const isAnd = reading.lower(from.lastToken + 1) === 'and'
    if (isAnd ? opener === 'between' : opener !== 'between') found.push([from, to])
  }
  return found
}

/** "From 1943 to 1955 …, 12 years", "a reign of 16 years", "the six-day event" after "from 5 to 10 March". */
export function rangeLink({ reading, length, near, here }: Context): LengthLink | null {
  const ranges = rangesOf(
    reading,
    here.filter((each) => isFine(length, each))
  )
  if (ranges.length === 1 && isApposed(reading, length, ranges[0]!)) {
    // "For two and a half hours, from 7.15pm to 9.45pm": no other times are meant.
    const last = ranges[0]![1].lastToken
    if (reading.is(reading.word(last + 1) === ',' ? last + 2 : last + 1, takenOff))
      return { kind: 'range', pairs: ranges, closed: false, explainsOnly: true }
    const isClocks = length.unit === 'minute' && length.lastToken < ranges[0]![0].token && here.length === 2
    return {
      kind: 'range',
      pairs: ranges,
      closed: isClocks,
      ...(isClocks && !length.vague ? { sure: true } : {})
    }
  }
  if (!length.joined || reading.lower(length.token - 1) !== 'the') return null
  const before = rangesOf(
    reading,
    near.filter((each) => each.lastToken < length.token && isFine(length, each))
  )
  return before.length === 1 && isEvent(reading, length)
    ? { kind: 'range', pairs: before, closed: false }
    : null
}

/** "The six-day event": what runs for a time. */
const isEvent = (reading: Reading, length: Length): boolean =>
  /^(?:event|festival|fair|conference|summit|visit|trip|tour|meeting|exhibition|show|tournament|competition|strike|session|course|voyage|journey|programme|program|campaign|period|holiday|break|closure|stay|run|trial|siege|retreat|congress|convention|mission|term|season|race)s?$/.test(
    reading.lower(length.lastToken + 1)
  )

/** A length that is said of the range in its sentence: beside it, or set beside it in a later part ("…, 12 years in which"). */
function isApposed(reading: Reading, length: Length, [from, to]: readonly [Anchor, Anchor]): boolean {
  const opener = reading.lower(from.token - 1)
  const start = /^(?:from|between|\(|in)$/.test(opener) ? from.token - 1 : from.token
  if (length.lastToken < start) {
    // "For nine years, from 1981 to 1987".
    return (
      onlyBetween(reading, length.lastToken, start, 1, (lower) => lower === ',' || lower === '(') &&
      !length.joined
    )
  }
  if (length.token < to.lastToken) return false
  const lead = reading.lower(length.token - 1)
  if (lead === 'for' && !onlyBetween(reading, to.lastToken, length.token, 2, () => true)) return false
  const distance = length.token - to.lastToken
  if (distance > 18) return false
  if (/^(?:,|–|—|-|\(|or|for)$/.test(lead)) return isClosedOff(reading, length)
  // "A reign of 16 years", "the seven years of work".
  if (/^(?:the|those|these)$/.test(lead))
    return !length.joined && /^(?:,|and|in)$/.test(reading.lower(length.token - 2))
  return lead === 'of' && reading.is(length.token - 2, stretchNouns) && distance <= 8
}

/** "They were married for 37 years, until his death in 1989", with the beginning told before. */
export function untilLink({ reading, length, near, here }: Context): LengthLink | null {
  if (length.joined || !/^(?:for|of|nearly|almost|about)$/.test(reading.lower(length.token - 1))) return null
  const to = here.find(({ token }) => {
    const until = token - length.lastToken > 9 ? -1 : untilBetween(reading, length.lastToken, token)
    return until >= 0
  })
  if (!to || !isFine(length, to)) return null
  const before = near.filter(
    (each) =>
      each.lastToken < length.token &&
      isFine(length, each) &&
      (each.clock || (each.point?.date && !isBareWeekday(each)))
  )
  if (before.length === 0) return null
  return { kind: 'until', pairs: before.toReversed().map((each) => [each, to] as const), closed: false }
}

function untilBetween(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i <= from + 3 && i < to; i++) if (/^(?:until|till)$/.test(reading.lower(i))) return i
  return -1
}

/** "That is 28 years", "a marriage of 41 years", "a sitting of four hours": with the two times in the sentences around. */
export function thatLink({ reading, length, near, here, today }: Context): LengthLink | null {
  const lead = length.token - 1
  const told =
    (/^(?:is|was|makes|made|means|meant)$/.test(reading.lower(lead)) &&
      /^(?:that|which|this)$/.test(reading.lower(lead - 1))) ||
    (reading.lower(lead) === 'of' && reading.is(lead - 1, stretchNouns))
  if (!told) return null
  const fine = (length.unit === 'minute' ? near : near).filter((each) => isFine(length, each))
  const before = fine.filter(({ lastToken }) => lastToken < length.token)
  if (length.unit === 'minute') {
    const pair = here.filter(({ lastToken }) => lastToken < length.token)
    return pair.length === 2 ? { kind: 'that', pairs: [[pair[0]!, pair[1]!]], closed: true } : null
  }
  const after = fine.filter(({ token }) => token > length.token)
  const pairs: (readonly [Anchor, Anchor])[] = []
  for (const from of before.toReversed()) for (const to of after) pairs.push([from, to])
  if (/^(?:that|this)$/.test(reading.lower(lead - 1)) && today)
    for (const from of before.toReversed()) pairs.push([from, today])
  for (let i = before.length - 1; i > 0; i--) pairs.push([before[i - 1]!, before[i]!])
  return pairs.length > 0 ? { kind: 'that', pairs, closed: false } : null
}

/** "The last with a heavier toll was that of March 1998, which makes this the deadliest in nearly 26 years". */
export function firstLink({ reading, length, here, today }: Context): LengthLink | null {
  if (length.unit !== 'year' || length.joined || !today) return null
  let lead = length.token - 1
  if (length.vague) lead--
  if (reading.lower(lead) !== 'in' && reading.lower(lead) !== 'for') return null
  const ranked = /^(?:first|last|time)$|[a-z]{3}est$/
  const isFirst = [1, 2, 3, 4].some(
    (back) => ranked.test(reading.lower(lead - back)) && reading.together(lead - back, lead)
  )
  if (!isFirst) return null
  const since = here.filter(({ token }) => {
    for (let i = token - 1; i >= token - 8 && reading.together(i, token); i--)
      if (/^(?:since|last|previous)$/.test(reading.lower(i))) return true
    return false
  })
  return since.length === 1 ? { kind: 'first', pairs: [[since[0]!, today]], closed: false } : null
}
