import { countBefore } from '../../facts/count-before'
import type { Facts } from '../../facts/facts-of'
import type { Interval } from '../../facts/quantity/interval'
import type { OwnedAge, TimeFacts } from '../../facts/time/time-facts'
import type { TimePoint } from '../../facts/time/time-points'
import { dayNumber, dayOfNumber, daysIn } from '../../text/calendar'
import { isSlip } from './slips'

/** What an age is held against: a birth the text dates, or another age of the same person. */
export interface AgeReading {
  readonly age: OwnedAge
  /** The person's birth, or the age that tells it. */
  readonly birth: TimePoint | null
  readonly other: OwnedAge | null
  /** When the person had the age; null for the day of printing. */
  readonly at: TimePoint | null
  readonly fits: boolean
  /** The ages the birth allows then. */
  readonly real: Interval
}

/** A stretch of days with where it is printed; no point for the print day. */
interface Moment {
  readonly days: Interval
  readonly point: TimePoint | null
}

/**
 * Holds each age against the birth of its person, over every moment its sentence may tell of. Where one gives it, it is
 * explained; where none does, it is reported only if the moment is told straight beside it and a slip puts it right.
 * A person whose birth the text does not date is held against the ages it gives at two moments.
 */
export function explainAges({ time, quotations }: Facts): readonly AgeReading[] {
  if (time.ages.length === 0) return []
  const deaths = lifeDays(time, 'death')
  const births = underOneName(lifeDays(time, 'birth'), deaths)
  const isQuoted = ({ span }: OwnedAge) => {
    const next = countBefore(quotations, ({ words }) => words.end <= span.start)
    return quotations[next] !== undefined && quotations[next].words.start <= span.start
  }
  const found: AgeReading[] = []
  const earlier = new Map<
    string,
    { readonly age: OwnedAge; readonly moment: Moment; readonly days: Interval }
  >()
  for (const age of time.ages) {
    if (!age.holder || isQuoted(age)) continue
    const { key } = age.holder
    const death = deaths.get(key)
    const moments = momentsOf(age, time, death, births.get(key))
    const strong = strongMoment(age, moments, death, time)
    const birth = births.get(key)
    if (birth === null) continue
    if (birth) {
      const held = heldAgainst(age, birth, moments, strong)
      if (held) found.push(held)
      continue
    }
    if (!strong || age.form === 'birthday') continue
    const days = birthFrom(age.years, strong.days)
    const before = earlier.get(key)
    if (!before) earlier.set(key, { age, moment: strong, days })
    else if (before.days.low > days.high || days.low > before.days.high) {
      const real = agesBetween(before.days, strong.days)
      const anyFits = moments.some((moment) => holds(agesBetween(before.days, moment.days), age.years))
      if (!anyFits && !isAnothers(age, days, time) && isNearSlip(age.years, real))
        found.push({ age, birth: null, other: before.age, at: strong.point, fits: false, real })
    }
  }
  found.push(...exchanged(time.ages))
  return found
}

/** How far back, in sentences, somebody else is still in mind. */
const inMind = 2

/**
 * Whether the age is right for somebody else whose age was told just before: "Les Pritchard, 85, and his wife, Joan, 83 …
 * They married in 1963, when she was 22."
 * @param days on which whoever has the age was born
 */
function isAnothers(age: OwnedAge, days: Interval, { ages, today }: TimeFacts): boolean {
  if (!today) return false
  const printed = { low: today.number - 8, high: today.number + 1 }
  return ages.some((other) => {
    if (other === age || other.when === 'then' || other.holder?.key === age.holder?.key) return false
    if (other.sentence > age.sentence || age.sentence - other.sentence > inMind) return false
    const born = birthFrom(other.years, printed)
    return born.low <= days.high && days.low <= born.high
  })
}

/**
 * "The 63-year-old" where nobody is 63 and the only age told before is 36: an age with "the" speaks of somebody whose age
 * was given.
 */
function exchanged(ages: readonly OwnedAge[]): readonly AgeReading[] {
  const values = new Set(ages.map(({ years }) => years))
  const [first, second] = ages
  if (values.size !== 2 || ages.length !== 2 || !second!.anaphoric || first!.anaphoric) return []
  const turned = Number(String(first!.years).split('').reverse().join(''))
  if (turned !== second!.years || second!.sentence - first!.sentence > 4 || first!.years < 10) return []
  const real = { low: first!.years, high: first!.years }
  return [{ age: second!, birth: null, other: first!, at: null, fits: false, real }]
}

function heldAgainst(
  age: OwnedAge,
  birth: TimePoint,
  moments: readonly Moment[],
  strong: Moment | null
): AgeReading | null {
  const made = (moment: Moment, fits: boolean): AgeReading => ({
    age,
    birth,
    other: null,
    at: moment.point,
    fits,
    real: agesBetween(birth.days, moment.days)
  })
  if (strong && holds(agesBetween(birth.days, strong.days), age.years)) return made(strong, true)
  if (moments.some((moment) => holds(agesBetween(birth.days, moment.days), age.years))) return null
  if (!strong) return null
  return isNearSlip(age.years, agesBetween(birth.days, strong.days)) ? made(strong, false) : null
}

const holds = ({ low, high }: Interval, years: number): boolean => years >= low && years <= high

/** One or two off, or a slip of a figure. */
const isNearSlip = (years: number, { low, high }: Interval): boolean =>
  high > 0 &&
  [low, low + 1, high].some((real) => real <= high && (Math.abs(real - years) <= 2 || isSlip(years, real)))

/** The births or deaths by person; null for a person with two. */
function lifeDays({ lives }: TimeFacts, event: 'birth' | 'death'): ReadonlyMap<string, TimePoint | null> {
  const found = new Map<string, TimePoint | null>()
  for (const { event: each, point, holder } of lives) {
    if (each !== event || (event === 'birth' && point.from !== 'stated')) continue
    const before = found.get(holder.key)
    if (before === undefined) found.set(holder.key, point)
    else if (before && (before.days.low > point.days.high || point.days.low > before.days.high))
      found.set(holder.key, null)
    else if (before && point.days.high - point.days.low < before.days.high - before.days.low)
      found.set(holder.key, point)
  }
  return found
}

/**
 * A person told under two names: where the article dates one birth, and somebody with the same given name died in it
 * without one, it is the birth of the dead ("Ada Pell died … Ada Marsh was born").
 */
function underOneName(
  births: ReadonlyMap<string, TimePoint | null>,
  deaths: ReadonlyMap<string, TimePoint | null>
): ReadonlyMap<string, TimePoint | null> {
  if (births.size !== 1) return births
  const [[born, point]] = [...births] as [[string, TimePoint | null]]
  const given = born.split(' ')[0]
  const same = [...deaths.keys()].filter((key) => key !== born && key.split(' ')[0] === given)
  return same.length === 1 && !/^(?:sentence|name)$/.test(given!)
    ? new Map([...births, [same[0]!, point]])
    : births
}

/** More times than this in two sentences are a table. */
const most = 16

/** The moments an age may be told of: those of its sentence, else of the one before; the print day; the death. */
function momentsOf(
  { sentence }: OwnedAge,
  { points, today }: TimeFacts,
  death: TimePoint | null | undefined,
  birth: TimePoint | null | undefined
): readonly Moment[] {
  const from = countBefore(points, (point) => point.sentence < sentence - 1)
  const near: TimePoint[] = []
  for (let i = from; i < points.length && points[i]!.sentence <= sentence && near.length < most; i++)
    if (points[i] !== birth) near.push(points[i]!)
  const moments: Moment[] = near.map((point) => ({ days: point.days, point }))
  if (today) moments.push({ days: { low: today.number - 8, high: today.number + 1 }, point: null })
  if (death && !near.includes(death)) moments.push({ days: death.days, point: death })
  return moments
}

/** The moment that is told straight beside the age; null where two could be meant. */
function strongMoment(
  age: OwnedAge,
  moments: readonly Moment[],
  death: TimePoint | null | undefined,
  { ages, lengths, today }: TimeFacts
): Moment | null {
  const here = moments.filter(({ point }) => point && point.sentence === age.sentence)
  if (age.when === 'then') {
    // "At 24 he won his third title in Saturday's final, having taken the first in 2021": the time told first.
    const opens = age.form === 'at' && here.length > 0 && age.opens
    if (opens) return here.find(({ point }) => point!.token > age.token) ?? null
    // "In October 1974, at the age of 43": the time named last before it, a few words away.
    const before = here.findLast(({ point }) => point!.token < age.token)
    if (before && age.token - before.point!.lastToken <= 6) return before
    // "She turned 52 in January".
    const behind = here.find(({ point }) => point!.token > age.token)
    if (behind && behind.point!.token - age.token <= 2) return behind
    // "Ada Pell, 72, who left at 60, twelve years ago, was referred on 12 March": another time stands between.
    if (here.length === 1) return isParted(age, here[0]!.point!, lengths) ? null : here[0]!
    if (here.length > 1) return null
    return death &&
      (age.form === 'verb' || age.form === 'at' || age.form === 'aged' || age.form === 'birthday')
      ? { days: death.days, point: death }
      : null
  }
  if (death) return { days: death.days, point: death }
  const isPresent = age.form === 'verb' || age.form === 'at'
  const others =
    !isPresent &&
    !isTakenByAnother(age, ages) &&
    here.some(({ point }) => point!.from === 'stated' && today && point!.days.high < today.number - 400)
  return today && !others ? { days: { low: today.number - 8, high: today.number + 1 }, point: null } : null
}

/** Whether a length of time ("twelve years ago", "two years later") stands between an age and the point told behind it. */
const isParted = (age: OwnedAge, point: TimePoint, lengths: TimeFacts['lengths']): boolean =>
  lengths.some(({ token, way }) => way !== 'long' && token > age.token && token < point.token)

/** "Ada Pell, 58, first went to sea in 1983, when she was 16": the time of the sentence is that of the other age. */
const isTakenByAnother = (age: OwnedAge, ages: readonly OwnedAge[]): boolean =>
  ages.some(
    (other) =>
      other.when === 'then' &&
      other.token > age.token &&
      other.sentence === age.sentence &&
      other.holder?.key === age.holder?.key
  )

/** How old somebody born within these days is within those: completed years. */
export function agesBetween(birth: Interval, at: Interval): Interval {
  return { low: Math.max(0, yearsFrom(birth.high, at.low)), high: yearsFrom(birth.low, at.high) }
}

function yearsFrom(birth: number, at: number): number {
  const [a, b] = [dayOfNumber(birth), dayOfNumber(at)]
  const before = b.month < a.month || (b.month === a.month && b.day < a.day)
  return b.year - a.year - (before ? 1 : 0)
}

/** The days on which somebody was born who has so many years within these days. */
function birthFrom(years: number, at: Interval): Interval {
  return { low: back(at.low, years + 1) + 1, high: back(at.high, years) }
}

function back(number: number, years: number): number {
  const { year, month, day } = dayOfNumber(number)
  return dayNumber({ year: year - years, month, day: Math.min(day, daysIn(month, year - years)) })
}
