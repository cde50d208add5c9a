import type { Reading } from '../../facts/reading'
import { beginningWords, holdingWords, lastingWords, stretchNouns } from '../../lexicon/en/turns'
import type { Anchor } from './anchors'
import { type Context, isClosedOff, isFine, type LengthLink } from './link-context'
import { turnAt } from './turns'

/**
 * "Hired in 1998 and fired in April 2022, after 24 years"; "became principal in January 2015 and has been in charge for ten
 * years"; "stayed until the end of 1987, for 37 school years", with the beginning told in the sentence before.
 */
export function tenureLink(context: Context): LengthLink | null {
  const { reading, length, reach, here, today } = context
  if (length.unit === 'day' && length.step < 7) return null
  if (!isStretch(context)) return null
  const past = pastPerfectLink(context)
  if (past) return past
  const told = reach.filter((each) => each.sentence <= length.sentence && isFine(length, each) && each.point)
  const turns = told.map((each) => ({ each, turn: turnAt(reading, each, told) }))
  const own = (list: readonly Anchor[]) => {
    const in_ = list.filter(({ sentence }) => sentence === length.sentence)
    return in_.length > 0 ? in_ : list
  }
  const begins = own(turns.filter(({ turn }) => turn?.turn === 'begin').map(({ each }) => each))
  const ends = own(turns.filter(({ turn }) => turn?.turn === 'end').map(({ each }) => each))
  if (begins.length !== 1) return null
  const from = begins[0]!
  if (from.sentence < length.sentence && !goesOn(context)) return null
  const isToday = ends.length === 0 && (isHeldNow(context, from) || isLeaving(context))
  const to = ends.length === 1 ? ends[0]! : isToday ? today : null
  if (!to || to === from || isOthers(context, from, to)) return null
  // Another time in the sentence may be its end or its beginning.
  if (here.some((each) => each !== from && each !== to)) return null
  return { kind: 'tenure', pairs: [[from, to]], closed: false }
}

/** "She had been lying there for almost 148 years": between the last two times of the sentence before. */
function pastPerfectLink({ reading, length, reach, here }: Context): LengthLink | null {
  if (here.length === 1 || here.length > 2 || length.unit !== 'year' || length.count < 10) return null
  let had = length.token - 1
  while (had > length.token - 9 && reading.together(had, length.token) && reading.lower(had) !== 'had') had--
  if (reading.lower(had) !== 'had' || reading.lower(had + 1) !== 'been') return null
  const told = here.length === 2 ? length.sentence : length.sentence - 1
  const before = reach.filter(
    (each) => each.sentence === told && each.token < length.token && isFine(length, each)
  )
  const [from, to] = before.slice(-2)
  if (!from?.days || !to?.days || from.days.low >= to.days.low) return null
  return { kind: 'tenure', pairs: [[from, to]], closed: false }
}

/** The length says for how long: "for nine years", "after 14 years", "spent 24 years", "a reign of", "his ten years in charge". */
function isStretch({ reading, length }: Context): boolean {
  if (length.joined) return reading.is(length.lastToken + 1, stretchNouns)
  const isWhole = isClosedOff(reading, length) && !isQualified(reading.lower(length.lastToken + 1))
  const isInOffice = inOffice.test([1, 2, 3].map((step) => reading.lower(length.lastToken + step)).join(' '))
  if (!isWhole && !isInOffice) return false
  let lead = length.token - 1
  while (
    lead > length.token - 4 &&
    /^(?:almost|nearly|about|just|some|exactly|only|all|around|over|roughly|the)$/.test(reading.lower(lead))
  )
    lead--
  const word = reading.lower(lead)
  if (/^(?:for|after)$/.test(word)) return true
  if (word === 'of') return reading.is(lead - 1, stretchNouns)
  if (/^(?:his|her|their|its)$/.test(word)) return isInOffice
  return reading.is(lead, lastingWords)
}

/** "For nine years in Hull", "of work", "when": for so long something else was so. */
const isQualified = (next: string): boolean => /^(?:in|of|when|that|during|:|–|—)$/.test(next)

const inOffice =
  /^(?:there|together|in (?:charge|office|power|post|command)|in the (?:job|post|role|chair|service)|at the (?:helm|top)|on the (?:job|throne|board|council)|with the (?:club|company|firm|force|service|paper|bank|school|party|council|team|side))\b/

/** The sentence goes on with whom the one before told of. */
function goesOn({ reading, length }: Context): boolean {
  const first = reading.tokens.firstOfSentence[length.sentence]!
  for (let i = first; i < first + 4; i++) if (/^(?:he|she|they|it)$/.test(reading.lower(i))) return true
  // "His reign lasted 26 years"; "her foreman retired" is another's.
  return /^(?:his|her|their|its)$/.test(reading.lower(first)) && reading.is(first + 1, stretchNouns)
}

/**
 * "Became principal in January 2015 and so has been in charge for ten years": whoever began has held since then what was
 * begun. "He became coach in 2015. He has been married for 19 years" is another matter.
 */
function isHeldNow({ reading, length }: Context, from: Anchor): boolean {
  const isHere = from.sentence === length.sentence && from.token < length.token
  const start = isHere ? from.lastToken + 1 : reading.tokens.firstOfSentence[length.sentence]!
  let has = start
  while (has < length.token && !/^(?:has|have)$/.test(reading.lower(has))) has++
  if (has === length.token) return isSinceOf(reading, from) && isHere && hasBefore(reading, from)
  for (let i = start; i < has; i++)
    if (!/^(?:,|and|so|now|he|she|it|they|who|which|that|then|since|there)$/.test(reading.lower(i)))
      return false
  let verb = has + 1
  while (/^(?:now|since|already|thus|therefore|long)$/.test(reading.lower(verb))) verb++
  if (reading.is(verb, holdingWords)) return true
  if (reading.lower(verb) !== 'been') return false
  const office = [1, 2, 3].map((step) => reading.lower(verb + step)).join(' ')
  return inOffice.test(office) || wasBegunAs(reading, from, reading.lower(verb + 1))
}

const isSinceOf = (reading: Reading, { token }: Anchor): boolean => reading.lower(token - 1) === 'since'

/** "Has run the depot since 1999, a stretch of 26 years". */
function hasBefore(reading: Reading, { token }: Anchor): boolean {
  for (let i = token - 2; i >= token - 12 && reading.together(i, token); i--)
    if (/^(?:has|have)$/.test(reading.lower(i))) return true
  return false
}

/** "Became mayor in 2011 … has been mayor". */
function wasBegunAs(reading: Reading, { token }: Anchor, role: string): boolean {
  for (let i = token - 1; i >= token - 8 && reading.together(i, token); i--)
    if (reading.lower(i) === role && role.length > 3) return true
  return false
}

/** "Retires this week after 24 years", "is retiring after 24 years in the job". */
function isLeaving({ reading, length }: Context): boolean {
  if (reading.lower(length.token - 1) !== 'after') return false
  for (let i = length.token - 2; i >= length.token - 7 && reading.together(i, length.token); i--) {
    const word = reading.lower(i)
    if (word === 'retires' || word === 'leaves') return true
    if (/^(?:retiring|leaving|stepping)$/.test(word)) return /^(?:is|are)$/.test(reading.lower(i - 1))
    if (word === 'steps') return reading.lower(i + 1) === 'down'
  }
  return false
}

/** A clause of somebody else, or of another time, lies between the beginning and the length. */
function isOthers({ reading, length }: Context, from: Anchor, to: Anchor): boolean {
  const stop = Math.max(length.token, to.token)
  // "Founded in 1921, the choir disbanded": what opens the sentence is of its subject.
  const opener = reading.is(reading.tokens.firstOfSentence[from.sentence]!, beginningWords)
    ? from.lastToken + 2
    : -1
  for (let i = from.lastToken + 1; i < stop; i++) {
    const lower = reading.lower(i)
    if (/^(?:when|while|whose|where|but|before|said|says)$/.test(lower)) return true
    // "Joined in 1990 and his brother left in 2004".
    const opens =
      i !== opener && /^(?:and|,)$/.test(reading.lower(i - 1)) && reading.together(i, length.token)
    if (opens && /^(?:his|her|their|its|the|a|an)$/.test(lower) && i < to.token) return true
  }
  return false
}
