import { foundingWords } from '../../lexicon/en/life-events'
import { startNouns, timedStarts } from '../../lexicon/en/turns'
import { type Anchor, isBareWeekday, onlyBetween } from './anchors'
import { isTimed } from './clock-links'
import { attached, beside, type Context, isFine, type LengthLink } from './link-context'

/** "In 1776, 247 years ago", "six days ago, on Tuesday, December 17". */
export function agoLink(context: Context): LengthLink | null {
  const { length, today } = context
  const at = attached(context)
  if (!today || !at || !isFine(length, at)) return null
  return { kind: 'ago', pairs: [[at, today]], closed: true }
}

/** "Eight weeks after Thursday's decision", "nine years later, in 1990", "60 days from Wednesday, until March 24". */
export function wayLink(context: Context): LengthLink | null {
  const { reading, length, here, near, eventAt } = context
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
  // "13 years after work had begun, in 1913": the date stands in apposition to the clause.
  const apposed =
    counted && !object
      ? here.find(
          ({ token }) =>
            token > wayToken &&
            /^(?:in|on)$/.test(reading.lower(token - 1)) &&
            reading.word(token - 2) === ',' &&
            onlyBetween(reading, wayToken, token - 2, 5, (lower) => !/^[,;:()–—]$/.test(lower))
        )
      : undefined
  const directed = (from: Anchor, to: Anchor): readonly [Anchor, Anchor] =>
    length.way === 'earlier' ? [to, from] : [from, to]
  if (apposed && isFine(length, apposed)) {
    const other = here.findLast(
      ({ lastToken }) => lastToken < length.token && beside(reading, lastToken, length.token)
    )
    const isLast = /^(?:|[.,;)–—])$/.test(reading.lower(apposed.lastToken + 1))
    if (other && isLast && isFine(length, other))
      return { kind: 'between', pairs: [directed(apposed, other)], closed: true }
  }
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
  const told = counted && !object ? eventAt(wayToken + 1) : null
  if (told && isFine(length, told)) {
    const other = attached(context, told.token > wayToken ? told.lastToken : wayToken) ?? null
    if (other && other !== told && isFine(length, other))
      return { kind: 'later', pairs: [directed(told, other)], closed: false }
  }
  const at = attached(context)
  if (!at || !isFine(length, at)) return null
  const start = counted && length.unit === 'minute' ? startBefore(context, at) : null
  if (start) return { kind: 'later', pairs: [directed(start, at)], closed: true }
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

/** "Bidding opened at 11.02am. The hammer fell at 11.16am, 14 minutes after the start": the one time told of a start. */
function startBefore(context: Context, at: Anchor): Anchor | null {
  const { reading, length, reach } = context
  if (length.way !== 'later' || !reading.is(length.wayToken + 2, startNouns)) return null
  if (!/^(?:the|its|their)$/.test(reading.lower(length.wayToken + 1))) return null
  // "The start of the second session" is another.
  if (
    reading.together(length.wayToken + 3, length.token) &&
    !/^(?:[.,;:)–—]|and|but)$/.test(reading.lower(length.wayToken + 3))
  )
    return null
  const before = reach.filter((each) => each.lastToken < at.token && isTimed(context, each, timedStarts))
  return before.length === 1 ? before[0]! : null
}

/** "Since 2003, for 23 years", "for 23 years, since 2003", "12 years since 2003". */
export function sinceLink(context: Context): LengthLink | null {
  const { reading, length, here, near, today } = context
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
  // "Moved in in 1987, and in the 38 years since then she has …".
  const isThen = /^(?:|[.,;)–—]|then|that|she|he|they|it)$/.test(reading.lower(length.lastToken + 2))
  if (length.wayToken === length.lastToken + 1 && reading.lower(length.wayToken) === 'since' && isThen) {
    const last = near.findLast(({ lastToken }) => lastToken < length.token)
    if (!last || !isFine(length, last) || isBareWeekday(last) || !isPresent(context)) return null
    return { kind: 'since', pairs: [[last, today]], closed: false }
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

/** The sentence speaks of now: "has", "have". */
function isPresent({ reading, length }: Context): boolean {
  const first = reading.tokens.firstOfSentence[length.sentence]!
  const end = reading.tokens.firstOfSentence[length.sentence + 1]!
  for (let i = first; i < end; i++) if (/^(?:has|have|is|are)$/.test(reading.lower(i))) return true
  return false
}
