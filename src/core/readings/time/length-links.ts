import type { Reading } from '../../facts/reading'
import type { Length } from '../../facts/time/lengths'
import { weekdays } from '../../lexicon/en/calendar'
import { foundingWords } from '../../lexicon/en/life-events'
import { type Anchor, type Anchors, anchorsIn, isBareWeekday, onlyBetween } from './anchors'

/** What ties a length to the two times it lies between. */
export interface LengthLink {
  /**
   * `ago`: up to the print day. `since`: from a time until the print day. `range`: beside "from A to B". `until`: "for n
   * years, until B". `between`: both times stand straight beside it. `later`: one stands beside it, the other was told
   * before. `that`: "that is n years", "a marriage of n years". `lasts`: "begins at A, lasts n hours and ends at B". `zone`:
   * "A here, B there, n hours behind". `first`: "the first since A in n years".
   */
  readonly kind:
    | 'ago'
    | 'since'
    | 'range'
    | 'until'
    | 'between'
    | 'later'
    | 'that'
    | 'lasts'
    | 'zone'
    | 'first'
  /** The times it may lie between, the earlier told first; the first pair is the likeliest. */
  readonly pairs: readonly (readonly [from: Anchor, to: Anchor])[]
  /** Nothing else in the text can be meant. */
  readonly closed: boolean
  /** It may show a length to be right, never wrong. */
  readonly explainsOnly?: true
}

/** Words that may stand between a length and the time it leads to or comes from. */
const joins = new Set(
  `, ( – — - on in by at the that is i.e until till or about only just exactly nearly almost some fully roughly its their his her
  early late and of for a was more less over than from not`.split(/\s+/)
)
/** Between the two ends of a range. */
const rangeJoins = /^(?:to|until|till|through|and|-|–|—)$/

/** The link of a length, or null where the text ties it to no two times. */
export function linkOf(reading: Reading, length: Length, anchors: Anchors): LengthLink | null {
  const list = length.unit === 'minute' ? anchors.byClock : anchors.byDay
  const near = anchorsIn(list, length.sentence - 1, length.sentence + 1)
  const here = near.filter(({ sentence }) => sentence === length.sentence)
  const today = length.unit === 'minute' ? null : anchors.today
  const context: Context = { reading, length, near, here, today }
  if (length.way === 'ago') return agoLink(context)
  return (
    (length.way === 'long' ? null : wayLink(context)) ??
    sinceLink(context) ??
    rangeLink(context) ??
    untilLink(context) ??
    thatLink(context) ??
    (length.unit === 'minute' ? clockLink(context) : firstLink(context))
  )
}

interface Context {
  readonly reading: Reading
  readonly length: Length
  readonly near: readonly Anchor[]
  readonly here: readonly Anchor[]
  readonly today: Anchor | null
}

const beside = (reading: Reading, from: number, to: number, most = 4): boolean =>
  onlyBetween(reading, from, to, most, (lower) => joins.has(lower) || weekdays.has(lower))

/** The time right behind a length ("later, on May 21"), or right before it ("December 2015, eight years ago"). */
function attached({ reading, length, here }: Context, from = length.wayToken): Anchor | null {
  return (
    here.find(({ token }) => token > from && beside(reading, from, token)) ??
    here.findLast(({ lastToken }) => lastToken < length.token && beside(reading, lastToken, length.token)) ??
    null
  )
}

/** Fine enough to be held against a length in this unit: a year is no day. */
const isFine = ({ unit }: Length, { point }: Anchor): boolean =>
  point === undefined ||
  point.grain === 'day' ||
  unit === 'year' ||
  (unit === 'month' && point.grain === 'month')

/** "In 1776, 247 years ago", "six days ago, on Tuesday, December 17". */
function agoLink(context: Context): LengthLink | null {
  const { length, today } = context
  const at = attached(context)
  if (!today || !at || !isFine(length, at)) return null
  return { kind: 'ago', pairs: [[at, today]], closed: true }
}

/** "Eight weeks after Thursday's decision", "nine years later, in 1990", "60 days from Wednesday, until March 24". */
function wayLink(context: Context): LengthLink | null {
  const { reading, length, here, near } = context
  const { wayToken } = length
  // "23 minutes after that" is "later".
  const isThat =
    /^(?:that|this)$/.test(reading.lower(wayToken + 1)) && /^(?:|[.,;)])$/.test(reading.lower(wayToken + 2))
  const counted =
    !isThat && ['after', 'before', 'from', 'since', 'following'].includes(reading.lower(wayToken))
  const object = counted
    ? here.find(
        ({ token }) =>
          token > wayToken && onlyBetween(reading, wayToken, token, 8, (lower) => !/^[,;:()–—]$/.test(lower))
      )
    : undefined
  const directed = (from: Anchor, to: Anchor): readonly [Anchor, Anchor] =>
    length.way === 'earlier' ? [to, from] : [from, to]
  if (object) {
    if (!isFine(length, object)) return null
    const other =
      here.findLast(
        ({ lastToken }) => lastToken < length.token && beside(reading, lastToken, length.token)
      ) ??
      here.find(
        (each) =>
          each !== object && each.token > object.lastToken && beside(reading, object.lastToken, each.token)
      )
    if (!other || !isFine(length, other)) return null
    return { kind: 'between', pairs: [directed(object, other)], closed: true }
  }
  if (reading.lower(wayToken) === 'since') return null
  const at = attached(context)
  if (!at || !isFine(length, at)) return null
  const earlier = near.filter(
    (each) => each.lastToken < Math.min(at.token, length.token) && isFine(length, each)
  )
  // "Nine weeks after the announcement": what was announced may be the news itself.
  if (counted && context.today && length.unit === 'day' && at.point?.date) earlier.push(context.today)
  if (earlier.length === 0) return null
  // The one told last is the likeliest; any other may be meant.
  return {
    kind: 'later',
    pairs: [...earlier].reverse().map((each) => directed(each, at)),
    closed: false,
    // "Two days before the fire was seen": nobody says when that was.
    ...(counted && length.step < 7 ? { explainsOnly: true } : {})
  }
}

/** "Since 2003, for 23 years", "for 23 years, since 2003", "12 years since 2003". */
function sinceLink(context: Context): LengthLink | null {
  const { reading, length, here, today } = context
  if (!today || length.joined) return null
  if (reading.lower(length.lastToken + 1) === 'old') {
    // "Built in 1896, the bridge is 130 years old".
    const began = here.filter(
      ({ token }) => reading.is(token - 2, foundingWords) && reading.lower(token - 1) === 'in'
    )
    const isOwn =
      began.length === 1 && /^(?:is|now)$/.test(reading.lower(length.token - 1)) && length.unit === 'year'
    return isOwn ? { kind: 'since', pairs: [[began[0]!, today]], closed: true } : null
  }
  const at = here.find(({ token, lastToken }) => {
    if (reading.lower(token - 1) !== 'since') return false
    return token > length.token
      ? onlyBetween(reading, length.lastToken, token, 2, (lower) => lower === ',' || lower === 'since')
      : onlyBetween(
          reading,
          lastToken,
          length.token,
          2,
          (lower) => lower === ',' || lower === 'for' || lower === '('
        )
  })
  return at && isFine(length, at) ? { kind: 'since', pairs: [[at, today]], closed: true } : null
}

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
function rangeLink({ reading, length, near, here }: Context): LengthLink | null {
  const ranges = rangesOf(
    reading,
    here.filter((each) => isFine(length, each))
  )
  if (ranges.length === 1 && isApposed(reading, length, ranges[0]!))
    return { kind: 'range', pairs: ranges, closed: false }
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
  return lead === 'of' && ofNouns.test(reading.lower(length.token - 2)) && distance <= 8
}

/** After the length comes its end, or what tells of it. */
const isClosedOff = (reading: Reading, length: Length): boolean =>
  /^(?:|[.,;:)–—]|in|during|of|when|and|that)$/.test(
    reading.together(length.lastToken + 1, length.token) ? reading.lower(length.lastToken + 1) : ''
  )

const ofNouns =
  /^(?:reign|term|tenure|spell|span|period|total|career|marriage|partnership|sitting|crossing|journey|flight|run|stay|stint|service|voyage|session|trip|ride|drive|hearing|siege|course|gap|wait|delay|interval|association|friendship|union|life|occupation|rule|captivity|day|night|shift|meeting|programme|total)$/

/** "They were married for 37 years, until his death in 1989", with the beginning told before. */
function untilLink({ reading, length, near, here }: Context): LengthLink | null {
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
function thatLink({ reading, length, near, here, today }: Context): LengthLink | null {
  const lead = length.token - 1
  const told =
    (/^(?:is|was|makes|made|means|meant)$/.test(reading.lower(lead)) &&
      /^(?:that|which|this)$/.test(reading.lower(lead - 1))) ||
    (reading.lower(lead) === 'of' && ofNouns.test(reading.lower(lead - 1)))
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

/** "Begins at 19:00, lasts 145 minutes and ends at 21:25"; "8pm in Madrid …, seven hours behind, from 1pm". */
function clockLink({ reading, length, near, here }: Context): LengthLink | null {
  const lead = reading.lower(length.token - 1)
  if (/^(?:lasts|lasted|lasting|takes|took|taking)$/.test(lead)) {
    const from = here.findLast(({ lastToken }) => lastToken < length.token)
    const to = here.find(({ token }) => token > length.lastToken)
    return from && to && here.length === 2 ? { kind: 'lasts', pairs: [[from, to]], closed: true } : null
  }
  const side = reading.lower(length.lastToken + 1)
  if (side !== 'behind' && !(side === 'ahead' && reading.lower(length.lastToken + 2) !== 'of')) return null
  const from = near.findLast(({ lastToken }) => lastToken < length.token)
  const to = near.find(({ token }) => token > length.lastToken)
  if (!from || !to || near.length !== 2) return null
  return { kind: 'zone', pairs: [side === 'behind' ? [to, from] : [from, to]], closed: true }
}

/** "The last with a heavier toll was that of March 1998, which makes this the deadliest in nearly 26 years". */
function firstLink({ reading, length, here, today }: Context): LengthLink | null {
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
