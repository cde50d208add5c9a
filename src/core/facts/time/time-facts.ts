import type { DateFact, Person } from '../../model/fact'
import type { Reading } from '../reading'
import { type Age, agesOf } from './ages'
import { type ClockTime, clockTimesOf } from './clock-times'
import { type Holder, holderReader } from './holders'
import { type ImpossibleClock, impossibleClocksOf } from './impossible-clocks'
import { type Length, lengthsOf } from './lengths'
import { type LifeDate, lifeDatesOf } from './life-dates'
import { type PrintDay, printDayOf } from './print-day'
import { type RunningYear, runningYearsOf } from './running-years'
import { type TimePoint, timePointsOf } from './time-points'

/** All that an article says of time, each thing in reading order. */
export interface TimeFacts {
  /** The day it was printed; null where nothing tells. */
  readonly today: PrintDay | null
  /** The times it names, on the line of days. */
  readonly points: readonly TimePoint[]
  readonly clocks: readonly ClockTime[]
  /** What is printed as a time of day and can be none. */
  readonly impossibleClocks: readonly ImpossibleClock[]
  readonly lengths: readonly Length[]
  /** Years and seasons that somebody is told to be in. */
  readonly runningYears: readonly RunningYear[]
  readonly ages: readonly OwnedAge[]
  readonly lives: readonly LifeDate[]
}

/** An age with whose it is, where the text tells. */
export interface OwnedAge extends Age {
  readonly holder: Holder | null
}

/** Where the person of an age stands that belongs to the name beside it. */
const besideWhich: { readonly [form in Age['form']]?: 'before' | 'after' } = { comma: 'before', old: 'after' }

/** Reads what an article says of time. Linear in its length. */
export function timeFactsOf(
  reading: Reading,
  dates: readonly DateFact[],
  people: readonly Person[]
): TimeFacts {
  const today = printDayOf(reading, dates)
  const points = timePointsOf(reading, dates, today)
  const holderAt = holderReader(reading, people)
  return {
    today,
    points,
    clocks: clockTimesOf(reading),
    impossibleClocks: impossibleClocksOf(reading),
    lengths: lengthsOf(reading),
    runningYears: runningYearsOf(reading),
    // "The 17-year-old" alone is whoever was told of before.
    ages: agesOf(reading).map((age) => ({
      ...age,
      holder:
        holderAt(age.token, besideWhich[age.form]) ??
        (age.anaphoric && age.opens ? holderAt(age.token) : null)
    })),
    lives: lifeDatesOf(reading, points, holderAt)
  }
}
