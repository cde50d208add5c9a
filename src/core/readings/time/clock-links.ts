import {
  fixedWords,
  flightWords,
  lastingWords,
  shiftingWords,
  stretchNouns,
  timedEnds,
  timedStarts
} from '../../lexicon/en/turns'
import type { Anchor } from './anchors'
import { type Context, isClosedOff, type LengthLink } from './link-context'

/** What ties hours and minutes to two clock times. */
export function clockLink(context: Context): LengthLink | null {
  return (
    zoneLink(context) ?? shiftLink(context) ?? lateLink(context) ?? lastingLink(context) ?? afterLink(context)
  )
}

/** "8pm in Madrid …, seven hours behind, from 1pm". */
function zoneLink({ reading, length, near }: Context): LengthLink | null {
  const side = reading.lower(length.lastToken + 1)
  if (side !== 'behind' && !(side === 'ahead' && reading.lower(length.lastToken + 2) !== 'of')) return null
  const from = near.findLast(({ lastToken }) => lastToken < length.token)
  const to = near.find(({ token }) => token > length.lastToken)
  if (!from || !to || near.length !== 2) return null
  return { kind: 'zone', pairs: [side === 'behind' ? [to, from] : [from, to]], closed: true }
}

/** "Due at 3pm but put back by half an hour to 3.30pm", "brought forward 20 minutes, to 7.10pm". */
function shiftLink({ reading, length, near, here }: Context): LengthLink | null {
  const lead = reading.lower(length.token - 1) === 'by' ? length.token - 2 : length.token - 1
  let verb = lead
  while (verb > lead - 3 && !reading.is(verb, shiftingWords)) verb--
  if (!reading.is(verb, shiftingWords) || !reading.together(verb, length.token)) return null
  const to = here.find(
    ({ token }) =>
      token > length.lastToken &&
      token <= length.lastToken + 4 &&
      /^(?:to|till|until|from)$/.test(reading.lower(token - 1))
  )
  const from =
    to && reading.lower(to.token - 1) === 'from'
      ? to
      : near.findLast(({ lastToken }) => lastToken < length.token)
  const end = from === to ? here.find(({ token }) => token > to!.lastToken) : to
  if (!from || !end || near.filter(({ token }) => token <= end.lastToken).length > 2) return null
  let isForward = false
  for (let i = verb; i < length.token; i++) isForward ||= /^(?:forward|up|advanced)$/.test(reading.lower(i))
  return { kind: 'shift', pairs: [isForward ? [end, from] : [from, end]], closed: true, sure: true }
}

/** "Billed for 7.30pm, it began at 7.50pm, 20 minutes late". */
function lateLink({ reading, length, near }: Context): LengthLink | null {
  const after = reading.lower(length.lastToken + 1)
  const isLate = after === 'late' || after === 'overdue' || after === 'behind'
  if (!isLate && after !== 'early') return null
  if (near.length !== 2) return null
  const fixed = near.filter(({ token }) => {
    for (let i = token - 1; i >= token - 5 && reading.together(i, token); i--)
      if (reading.is(i, fixedWords)) return true
    return false
  })
  const real = near.filter((each) => !fixed.includes(each))
  if (fixed.length !== 1 || real.length !== 1) return null
  // "Two hours later, at 9pm" is told by `later`; here the time that came stands beside the length or before it.
  if (real[0]!.sentence !== length.sentence) return null
  const pair = isLate ? ([fixed[0]!, real[0]!] as const) : ([real[0]!, fixed[0]!] as const)
  return { kind: 'shift', pairs: [pair], closed: true, sure: true }
}

/**
 * "Begins at 19:00, lasts 145 minutes and ends at 21:25", "began at 11am and went on for an hour and 50 minutes, until
 * 12.50pm", "leaves at 06:10, covers the 312 km in four hours 48 minutes and arrives at 10:58".
 */
function lastingLink(context: Context): LengthLink | null {
  const { reading, length, near, here } = context
  if (length.joined || !isTaken(context)) return null
  const [from, to] = near.filter(({ sentence }) => sentence <= length.sentence)
  if (!from || !to || near.filter(({ sentence }) => sentence <= length.sentence).length !== 2) return null
  if (here.length === 0 || from.clock?.zone !== to.clock?.zone) return null
  for (let i = from.token - 12; i <= to.lastToken + 12; i++) {
    if (reading.together(i, from.token) || reading.together(i, to.token))
      if (reading.is(i, flightWords)) return null
  }
  const isStart = isTimed(context, from, timedStarts) || reading.lower(from.token - 1) === 'from'
  const isEnd = isTimed(context, to, timedEnds)
  // "Begins at 19:00, lasts 145 minutes and lets you out at 21:25": what lasts stands between its two times.
  const isBetween =
    here.length === 2 &&
    from.lastToken < length.token &&
    to.token > length.lastToken &&
    reading.is(length.token - 1, lastingWords)
  // "She rose at 11 a.m. and sat down at 1.20 p.m., after two hours and 20 minutes".
  const isBehind =
    here.length === 2 &&
    reading.lower(length.token - 1) === 'after' &&
    reading.word(length.token - 2) === ',' &&
    to.lastToken === length.token - 3
  if (!isBetween && !isBehind && (!isStart || !isEnd)) return null
  return { kind: 'lasts', pairs: [[from, to]], closed: true, sure: isStart && isEnd && !length.vague }
}

/**
 * "The round began at 13:00. After two hours and 40 minutes, at 15:40, they shook hands.", "It left at 6.40pm. At 7.22pm,
 * after 42 minutes": from the one start told before.
 */
function afterLink({ reading, length, near, here, ...context }: Context): LengthLink | null {
  const lead = length.vague ? length.token - 2 : length.token - 1
  if (reading.lower(lead) !== 'after') return null
  const before = here.find(({ lastToken }) => lastToken === lead - 2 && reading.word(lead - 1) === ',')
  const behind = here.find(
    ({ token }) =>
      token === length.lastToken + 3 && reading.lower(token - 1) === 'at' && reading.word(token - 2) === ','
  )
  const end = before ?? behind
  const earlier = near.filter(
    (each) => end && each !== end && each.lastToken < Math.min(end.token, length.token)
  )
  const [start, ...more] = earlier
  if (!end || !start || more.length > 0 || start.clock?.zone !== end.clock?.zone) return null
  if (!isTimed({ reading, length, near, here, ...context }, start, timedStarts)) return null
  return { kind: 'lasts', pairs: [[start, end]], closed: true }
}

/** The length is the time something took: "lasted", "ran for", "in … hours", "after … hours", "a journey of". */
function isTaken({ reading, length }: Context): boolean {
  let lead = length.token - 1
  if (length.vague || /^(?:just|only|exactly|some)$/.test(reading.lower(lead))) lead--
  const word = reading.lower(lead)
  if (reading.is(lead, lastingWords)) return true
  if (!isClosedOff(reading, length)) return false
  if (word === 'for')
    return (
      reading.is(lead - 1, lastingWords) ||
      /^(?:on|sat|talked|spoke|debated|played|argued|walked|continued|met|went)$/.test(
        reading.lower(lead - 1)
      )
    )
  if (word === 'of') return reading.is(lead - 1, stretchNouns)
  const next = reading.together(length.lastToken + 1, length.token) ? reading.lower(length.lastToken + 1) : ''
  return (
    (word === 'in' && /^(?:|[.,;)]|and)$/.test(next)) ||
    (word === 'after' && /^(?:|[.,;)]|and|in|on)$/.test(next))
  )
}

/** A verb of the kind stands before the time, or right behind it, with no other time between. */
export function isTimed(
  { reading, near }: Context,
  { token, lastToken }: Anchor,
  verbs: Parameters<typeof reading.is>[1]
): boolean {
  for (let i = token - 1; i >= token - 8 && reading.together(i, token); i--) {
    if (near.some((each) => each.lastToken === i)) break
    if (reading.is(i, verbs)) return true
  }
  return reading.is(lastToken + 1, verbs)
}
