import type { Aspect, AspectName, FigureBeside, FigureScope, HeldMeasure } from '../../../core/hold/held'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

const { hold: words } = strings

/** What a figure measures, in words. */
function measureWords({ kind, of, unit, per }: HeldMeasure): string {
  const name = words.measures[kind]
  const plain = (): string => {
    switch (kind) {
      case 'toll':
        return words.fates[of ?? ''] ?? name
      case 'money':
        return words.ofWhat(of ?? name, unit ?? '')
      case 'percent':
        return of === null ? name : words.ofWhat(of, name)
      case 'count':
        return of === null ? words.ofNothingSaid(name) : words.numberOf(of)
      case 'unit':
        return of === null ? (unit ?? name) : words.ofWhat(of, unit ?? name)
      default:
        return name
    }
  }
  return per === null ? plain() : words.per(plain(), per)
}

/** What one figure says of an aspect; null where it says nothing. */
const aspectWords = (scope: FigureScope, name: AspectName): string | null => {
  switch (name) {
    case 'measure':
      return measureWords(scope.measure)
    case 'ballot':
      return scope.ballot && words.ballots[scope.ballot]
    case 'time':
      return scope.time && formatDate(scope.time, 'short')
    case 'partial':
      return scope.partial === null ? words.final : words.running(scope.partial)
    case 'who':
      return scope.who[0] ?? null
    case 'contest':
      return scope.contest
    case 'place':
      return scope.place
  }
}

/** What a figure is, in one line: measure, seat, vote, when, how far the count had come. */
export const scopeLine = (scope: FigureScope): string =>
  [
    // A cell is of what its row is called.
    scope.row !== undefined && scope.measure.of === null
      ? words.measures[scope.measure.kind]
      : measureWords(scope.measure),
    scope.row,
    scope.contest,
    scope.ballot && words.ballots[scope.ballot],
    scope.place,
    aspectWords(scope, 'time') ?? words.unsaidTime,
    scope.partial === null ? null : words.running(scope.partial)
  ]
    .filter(Boolean)
    .join(' · ')

const namesOf = (aspects: readonly Aspect[], state: Aspect['state']): readonly string[] =>
  aspects.filter((aspect) => aspect.state === state).map(({ name }) => words.aspects[name])

/** What it means that the two stand beside each other, in a few words. */
export function verdictWords({ verdict, aspects, from, agrees, difference }: FigureBeside): string {
  if (verdict === 'other') {
    const differs = new Set(aspects.filter(({ state }) => state === 'differs').map(({ name }) => name))
    const isVote = aspects.some(({ name }) => name === 'contest')
    if (differs.has('measure')) return words.other(words.aspects.measure)
    if (differs.has('contest') || differs.has('ballot') || (isVote && differs.has('time')))
      return words.otherContest
    if (differs.has('partial')) return words.otherCount
    return words.other([...differs].map((name) => words.aspects[name]).join(', '))
  }
  if (from !== 'article' || verdict === 'same') {
    if (agrees) return words.agrees
    if (difference) return words.differsBy(difference.words)
  }
  if (difference?.way === 'equal') return words.sameValue
  return words.unsaid(namesOf(aspects, 'unsaid').join(', '))
}

/** What is not said, where nothing differs; empty where all is. */
export const unsaidWords = ({ aspects, verdict }: FigureBeside): string => {
  const names = namesOf(aspects, 'unsaid')
  return verdict === 'unsaid' && names.length > 0 ? words.unsaid(names.join(', ')) : ''
}

/** Every respect in which the two differ, each with what both say: "time: 2017, not Thursday". */
export const differing = (own: FigureScope, { aspects, scope }: FigureBeside): readonly string[] =>
  aspects
    .filter(({ state }) => state === 'differs')
    .map(({ name }) => {
      const [mine, other] = [aspectWords(own, name), aspectWords(scope, name)]
      // That they are of two times may be said by the words between them alone ("from", "than").
      if (mine === null && other === null) return words.twoOf(words.aspects[name])
      const told =
        mine === null
          ? words.onlyThere(other!)
          : other === null
            ? words.onlyHere(mine)
            : words.notThis(other, mine)
      return `${words.aspects[name]}: ${told}`
    })

/** The respects in which the two are the same. */
export const sharing = ({ aspects }: FigureBeside): readonly string[] => namesOf(aspects, 'same')

/** By how much the figure in hand is less or more, and in per cent. */
export const differenceWords = ({ difference, scope }: FigureBeside): string => {
  if (!difference) return ''
  const { way, by, percent, rough } = difference
  if (way === 'equal') return words.equal
  const isShare = scope.measure.kind === 'percent' || scope.measure.kind === 'points'
  const amount = isShare ? words.points(by.toLocaleString(strings.locale)) : difference.words
  const told = way === 'less' ? words.less(amount) : words.more(amount)
  const whole = percent === null ? told : words.withShare(told, shortPercent(percent))
  return rough ? words.about(whole) : whole
}

/** Whole per cents from ten on, tenths below. */
const shortPercent = (percent: number): string =>
  percent.toLocaleString(strings.locale, {
    maximumFractionDigits: percent >= 9.95 ? 0 : percent >= 0.1 ? 1 : 2
  })
