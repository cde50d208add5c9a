import { dayNumber } from '../text/calendar'
import type { Aspect, AspectName, HeldMeasure } from './held'
import type { ScopedFigure } from './scoped-figures'
import { compareTimes, type ToldTime } from './times-told'

type State = Aspect['state']

/** Whether two measures are one, as far as both say. */
export function compareMeasures(a: HeldMeasure, b: HeldMeasure): State {
  if (a.kind !== b.kind || a.unit !== b.unit) return 'differs'
  if (a.per !== null && b.per !== null && a.per !== b.per) return 'differs'
  if (a.of !== null && b.of !== null && a.of !== b.of) return 'differs'
  // "£1.8 million a year, from £1.5 million": who leaves it out may mean it.
  if (a.per !== b.per) return 'unsaid'
  if (a.of !== null && b.of !== null) return 'same'
  const needsNoun = a.kind === 'money' || a.kind === 'percent' || a.kind === 'count' || a.kind === 'unit'
  return needsNoun ? 'unsaid' : 'same'
}

const compareWords = (a: string | null, b: string | null): State =>
  a === null || b === null ? 'unsaid' : a.toLowerCase() === b.toLowerCase() ? 'same' : 'differs'

/** What two figures have in common and what not: measure, seat, kind of vote, time, running count, whose, place. */
export function aspectsOf(a: ScopedFigure, b: ScopedFigure): readonly Aspect[] {
  const aspects: Aspect[] = []
  const add = (name: AspectName, state: State): void => {
    aspects.push({ name, state })
  }
  add('measure', compareMeasures(a.scope.measure, b.scope.measure))
  const isVote = a.isElectoral && b.isElectoral
  if (isVote) {
    add('contest', compareWords(a.scope.contest, b.scope.contest))
    if (a.scope.ballot && b.scope.ballot)
      add('ballot', a.scope.ballot === b.scope.ballot ? 'same' : 'differs')
  }
  add('time', compareTimes(timeOf(a), timeOf(b)))
  if (a.scope.partial !== null || b.scope.partial !== null)
    add('partial', a.scope.partial === b.scope.partial && a.scope.partial !== '' ? 'same' : 'differs')
  if (isVote && a.scope.measure.kind === 'votes' && b.scope.measure.kind === 'votes')
    add('who', compareWho(a.scope.who, b.scope.who))
  if (!isVote) add('place', compareWords(a.scope.place, b.scope.place))
  return aspects
}

const compareWho = (a: readonly string[], b: readonly string[]): State =>
  a.length === 0 || b.length === 0 ? 'unsaid' : a[0] === b[0] ? 'same' : 'differs'

/** The time a figure is told of; one carried from an earlier sentence is its year. */
export function timeOf({ time, carriedYear, quantity }: ScopedFigure): ToldTime | null {
  if (time || carriedYear === null) return time
  return yearTold(carriedYear, quantity.sentence)
}

/** A year that no words of the sentence name. */
export const yearTold = (year: number, sentence: number): ToldTime => ({
  span: { start: -1, end: -1 },
  words: String(year),
  days: { low: dayNumber({ year, month: 1, day: 1 }), high: dayNumber({ year, month: 12, day: 31 }) },
  offset: null,
  isFromAnother: false,
  isOfTheWeek: false,
  sentence
})

/** What all of it comes to. */
export const verdictOn = (aspects: readonly Aspect[]): 'same' | 'unsaid' | 'other' =>
  aspects.some(({ state }) => state === 'differs')
    ? 'other'
    : aspects.some(({ state }) => state === 'unsaid')
      ? 'unsaid'
      : 'same'
