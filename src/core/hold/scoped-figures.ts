import { contestsOf } from '../facts/contests'
import { countBefore } from '../facts/count-before'
import type { Facts } from '../facts/facts-of'
import type { Quantity } from '../facts/quantity/quantity'
import { isPlural, singularOf } from '../facts/quantity/singular'
import { scopeReader } from '../facts/scopes'
import { tokenAt } from '../facts/token-at'
import { tollsOf } from '../facts/tolls'
import { functionWords } from '../lexicon/en/function-words'
import { measureNouns } from '../lexicon/en/measure-nouns'
import type { Quantity as CountedFigure, Measure } from '../model/fact'
import { overlaps } from '../model/span'
import { yearTold } from './aspects'
import type { Ballot, FigureScope, HeldMeasure } from './held'
import { type OwnCell, ownCells } from './own-cells'
import { type ToldTime, timesTold } from './times-told'

/** A figure of an article with where it belongs. */
export interface ScopedFigure {
  readonly quantity: Quantity
  readonly scope: FigureScope
  /** When; the words stand in `scope.time`. */
  readonly time: ToldTime | null
  /** The year carried to it from an earlier sentence, where no time is told in its own. */
  readonly carriedYear: number | null
  readonly isElectoral: boolean
  /** Where it is a cell of a table in the article: what that table says it is of. */
  readonly cell: OwnCell | null
}

/** More figures than this are a list, and no list is held against a figure one by one. */
const most = 600

/** Every figure of an article, in reading order, each with what it measures and where it belongs. */
export function scopedFigures(facts: Facts): readonly ScopedFigure[] {
  const { reading, figures, people } = facts
  const { text } = reading
  const measured = facts.measured.slice(0, most)
  const counted = joined(measured, figures)
  const tolls = new Map(tollsOf(reading, figures).map(({ figure, fate }) => [figure, fate]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const timeOf = timeReader(facts, measured)
  const scopeAt = scopeReader(reading, new Map(), contestsOf(reading))
  const placeOf = placeReader(facts, measured)
  const cells = ownCells(facts.reading)
  const inDuel = new Set(facts.duels.flatMap(({ first, second }) => [first.quantity, second.quantity]))
  const scoped = measured.map((quantity, i): ScopedFigure => {
    const figure = counted[i]
    const { contest, partial } = figure?.scope ?? scopeAt(quantity.token)
    const kind = figure && inDuel.has(figure) ? 'votes' : figure?.measure
    const isElectoral =
      kind === 'margin' ||
      kind === 'lead' ||
      kind === 'votes' ||
      kind === 'total-votes' ||
      quantity.counted === 'vote'
    const cell = cells.get(quantity.span.start) ?? null
    const time =
      cell === null ? timeOf(i) : cell.year === null ? null : yearTold(cell.year, quantity.sentence)
    const carriedYear =
      time === null && cell === null && figure?.scope.yearFrom === 'carried'
        ? (figure.scope.year ?? null)
        : null
    const sentence = reading.sentences[quantity.sentence]!
    return {
      quantity,
      time,
      carriedYear,
      isElectoral,
      cell,
      scope: {
        ...(cell ? { row: cell.row } : {}),
        measure: measureOf(facts, quantity, kind, figure && tolls.get(figure)),
        contest: isElectoral
          ? seatIn(text.slice(sentence.start, sentence.end), contest, () => placeOf(i))
          : null,
        ballot: isElectoral ? ballotIn(text.slice(sentence.start, sentence.end)) : null,
        time: time?.words ?? (carriedYear === null ? null : String(carriedYear)),
        partial: partial ? (runningWords.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '') : null,
        who: (figure?.who ?? []).flatMap((id) => names.get(id) ?? []),
        place: isElectoral ? null : placeOf(i)
      }
    }
  })
  return withDuels(facts, scoped)
}

/** The seat a figure is of; none where its sentence names another place and leaves the seat to the one before. */
function seatIn(sentence: string, contest: string | undefined, place: () => string | null): string | null {
  if (contest === undefined) return null
  if (!sentence.toLowerCase().includes(contest) && place() !== null) return null
  return contest.charAt(0).toUpperCase() + contest.slice(1)
}

/** Of two counts set against each other, the second is of the time the first is told of. */
function withDuels({ duels }: Facts, figures: readonly ScopedFigure[]): readonly ScopedFigure[] {
  const at = (start: number): ScopedFigure | undefined =>
    figures.find(({ quantity }) => quantity.span.start === start)
  const times = new Map<ScopedFigure, ToldTime>()
  for (const { first, second } of duels) {
    const [a, b] = [at(first.quantity.span.start), at(second.quantity.span.start)]
    if (a?.time && b && !b.time) times.set(b, a.time)
  }
  if (times.size === 0) return figures
  return figures.map((figure) => {
    const time = times.get(figure)
    return time
      ? { ...figure, time, carriedYear: null, scope: { ...figure.scope, time: time.words } }
      : figure
  })
}

/** The count that stands on the words of each figure, where one does. */
function joined(
  measured: readonly Quantity[],
  figures: readonly CountedFigure[]
): readonly (CountedFigure | undefined)[] {
  let at = 0
  return measured.map(({ span }) => {
    while (at < figures.length && figures[at]!.span.end <= span.start) at++
    const figure = figures[at]
    return figure && overlaps(figure.span, span) ? figure : undefined
  })
}

const runningWords =
  /\b(?:after|in|with) (?:the )?\S{1,20} rounds?(?: of counting)?\b|\bround \d+(?: of \d+)?\b|\b(?:early )?(?:trends|leads)\b|\bso far\b/i

const byElection = /\b(?:by|re)-?\s?(?:polls?|elections?)\b/i
const general =
  /\b(?:assembly|general|parliamentary|lok sabha|local|presidential|state|municipal) (?:elections?|polls?)\b/i

/** Which vote a sentence speaks of; null where it speaks of both or of none. */
function ballotIn(sentence: string): Ballot | null {
  const isBy = byElection.test(sentence)
  const isGeneral = general.test(sentence)
  return isBy === isGeneral ? null : isBy ? 'by-election' : 'general'
}

function measureOf(
  facts: Facts,
  quantity: Quantity,
  kind: Measure | undefined,
  fate: string | undefined
): HeldMeasure {
  const { dimension, unit = null, counted = null, per = null } = quantity
  const none = { unit: null, per }
  switch (kind) {
    case 'margin':
    case 'lead':
    case 'votes':
    case 'total-votes':
    case 'seats':
      return { kind, of: null, ...none }
  }
  if (fate !== undefined) return { kind: 'toll', of: fate, ...none }
  if (dimension === 'money') return { kind: 'money', of: counted ?? topicOf(facts, quantity), unit, per }
  if (dimension === 'percent') return { kind: 'percent', of: counted ?? topicOf(facts, quantity), ...none }
  if (dimension === 'points') return { kind: 'points', of: counted, ...none }
  if (dimension === 'count' || dimension === 'fraction' || dimension === 'multiple')
    return {
      kind: 'count',
      of:
        counted ??
        countedBehind(facts, quantity) ??
        (quantity.value >= 100 ? topicOf(facts, quantity) : null),
      ...none
    }
  return { kind: 'unit', of: counted, unit, per }
}

const behindName = /^ \p{Lu}[\p{L}’'-]+ (\p{Ll}{3,}s)\b(?! ?[-–])/u

/** The noun counted where one name stands between: "48,000 Saturday visits". */
function countedBehind({ reading: { text } }: Facts, { span }: Quantity): string | null {
  const noun = behindName.exec(text.slice(span.end, span.end + 60))?.[1]
  return noun !== undefined && isPlural(noun) ? singularOf(noun) : null
}

/** Words before a noun that are no part of its name. */
const isVerb = /(?:ed|ects|ing)$|^(?:said|says|sees|saw|puts?|cuts?|makes?|made|lifts?|sets?|more|less)$/
/** How many tokens before a figure the noun may stand that says what it is of. */
const reach = 24
const after = /^ (?:on|for) (?:the |its |a |an |their )?(\p{Ll}[\p{L}-]+)(?: (\p{Ll}[\p{L}-]+))?/u

/** What a figure without a noun of its own is of: the noun after "on", or the nearest noun of measure before it. */
function topicOf({ reading }: Facts, { span, token, sentence }: Quantity): string | null {
  const { tokens, text } = reading
  const next = after.exec(text.slice(span.end, span.end + 60))
  if (next) {
    const at = tokenAt(tokens, span.end)
    const second =
      next[2] !== undefined && !reading.is(at + 2, functionWords) && /s$/.test(next[2]) ? ` ${next[2]}` : ''
    const isNoun = !/^(?:average|each|every|which|what|sale|top|now|time|behalf|condition|good)$/.test(
      next[1]!
    )
    if (isNoun) return `${next[1]}${second}`
  }
  const head = tokens.firstOfSentence[sentence]!
  for (let i = token - 1; i >= head && i >= token - reach; i--) {
    if (reading.word(i) === ';') return null
    if (!measureNouns.has(reading.lower(i))) continue
    // "Profit before tax": no tax.
    if (
      i - 2 >= head &&
      /^(?:before|after)$/.test(reading.lower(i - 1)) &&
      measureNouns.has(reading.lower(i - 2))
    )
      return `${reading.lower(i - 2)} ${reading.lower(i - 1)} ${reading.lower(i)}`
    // "net profit", "the road repairs budget": the words that tell one from another belong to it.
    const words = [reading.lower(i)]
    for (let k = i - 1; k >= head && k >= i - 2; k--) {
      if (!/^\p{L}/u.test(reading.word(k)) || reading.is(k, functionWords)) break
      if (isVerb.test(reading.lower(k)) || (k > head && /^\p{Lu}/u.test(reading.word(k)))) break
      words.unshift(reading.lower(k))
    }
    return words.join(' ')
  }
  return null
}

/** Words between two figures that give the second to another time, place or body. */
const turning = /\b(?:from|against|than|compared|while|but|whereas|versus)\b|;|\bup\b|\bdown\b/i

const turnedHere = /\b(?:from|against|than|compared (?:with|to)) (?:[\p{L}]+ )?$/iu

/** When the figure at an index of `measured` is told of: by the time right behind it, else the last before it. */
function timeReader(facts: Facts, measured: readonly Quantity[]): (i: number) => ToldTime | null {
  const { text } = facts.reading
  const told = timesTold(facts)
  const claimed = new Set<ToldTime>()
  const behind = measured.map((quantity, i): ToldTime | null => {
    const at = countBefore(told, ({ span }) => span.start < quantity.span.end)
    const time = told[at]
    if (!time || time.sentence !== quantity.sentence) return null
    const next = measured[i + 1]
    if (next && next.span.start < time.span.start) return null
    const gap = text.slice(quantity.span.end, time.span.start)
    if (gap.length > 90 || turning.test(gap) || /\b(?:who|which|since)\b/.test(gap)) return null
    claimed.add(time)
    return time
  })
  const single = (i: number): ToldTime | null => {
    const { span, sentence } = measured[i]!
    const own = told.filter((time) => time.sentence === sentence)
    const [only] = own
    return own.length === 1 &&
      only &&
      only.span.start > span.end &&
      !turning.test(text.slice(span.end, only.span.start))
      ? only
      : null
  }
  /** Told of somebody in passing: "who left in 2024, has ten". */
  const isAside = ({ span, sentence }: ToldTime): boolean =>
    text.startsWith(',', span.end) &&
    /, (?:who|which|whose)\b[^,;]*$/.test(text.slice(facts.reading.sentences[sentence]!.start, span.start))
  const before = (i: number): ToldTime | null => {
    const { span, sentence } = measured[i]!
    const time = told[countBefore(told, (each) => each.span.start < span.start) - 1]
    if (!time || time.sentence !== sentence || claimed.has(time) || isAside(time)) return null
    const last = measured[i - 1]
    // "Had won from the Sonpur seat" turns nothing: only what stands behind another figure does, or straight before this one.
    if (last && last.span.start > time.span.end)
      return turning.test(text.slice(last.span.end, span.start)) ? null : time
    return turnedHere.test(text.slice(time.span.end, span.start)) ? null : time
  }
  return (i) => {
    const time = behind[i] ?? before(i) ?? single(i)
    // "Then" is the time told last.
    if (time && /^(?:then|at the time)$/i.test(time.words)) {
      const at = countBefore(told, ({ span }) => span.start < time.span.start)
      for (let k = at - 1; k >= 0 && time.sentence - told[k]!.sentence <= 1; k--)
        if (told[k]!.days !== null) return told[k]!
      return null
    }
    return time
  }
}

/** The place a figure is told of: a name behind "in" or "at" in its own clause; null where none or several are. */
function placeReader(
  { reading, ledger }: Facts,
  measured: readonly Quantity[]
): (i: number) => string | null {
  const { text, sentences } = reading
  const places = ledger.runs.filter(
    ({ span, person }) =>
      !person &&
      /\b(?:in|at|off|near|across) (?:the )?$/i.test(text.slice(Math.max(0, span.start - 12), span.start))
  )
  return (i) => {
    const { span, sentence } = measured[i]!
    const { start, end } = sentences[sentence]!
    const from = Math.max(
      start,
      i > 0 && measured[i - 1]!.sentence === sentence ? measured[i - 1]!.phrase.end : 0
    )
    const next = measured[i + 1]
    const to = next && next.sentence === sentence ? next.phrase.start : end
    const at = countBefore(places, (place) => place.span.start < from)
    const here: string[] = []
    for (let k = at; k < places.length && places[k]!.span.start < to; k++) {
      const place = places[k]!.span
      const gap =
        place.start < span.start ? text.slice(place.end, span.start) : text.slice(span.end, place.start)
      if (!/;/.test(gap)) here.push(text.slice(place.start, place.end))
    }
    const [only] = here
    return here.length === 1 && only !== undefined ? only : null
  }
}
