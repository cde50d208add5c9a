import { countedFeats, ordinals, ordinalWords } from '../../lexicon/en/ranks'
import type { Span } from '../../model/span'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'

/** Something called the nth of its kind, beside those before it. */
export interface OrdinalSeries {
  /** "fourth", "10th". */
  readonly word: Span
  readonly value: number
  /** The numbers it may have, as the text tells the others. */
  readonly low: number
  readonly high: number
  /** What tells it: the years of the others, or the year since which it is held. */
  readonly told: Span
}

const after = wordClass('after following')
/** How far from the ordinal the others are told, in tokens. */
const reach = 24

/**
 * "her fourth title, after those of 2015 and 2018"; "his fourth title, having taken the first in 2021 and the second in
 * 2023"; "in its tenth edition, having appeared every year since 2017".
 *
 * @param year the year of publication, where it is known
 */
export function ordinalSeriesOf(reading: Reading, year: number | undefined): readonly OrdinalSeries[] {
  const digits = reading.figures.filter((i) => /^\d{1,3}(?:st|nd|rd|th)$/.test(reading.word(i)))
  return [...reading.where(ordinals), ...digits].flatMap((i) => seriesAt(reading, i, year) ?? [])
}

function seriesAt(reading: Reading, i: number, year: number | undefined): OrdinalSeries | null {
  const { tokens } = reading
  const value = ordinalWords.get(reading.lower(i)) ?? Number.parseInt(reading.word(i), 10)
  if (!(value >= 2)) return null
  const end = Math.min(tokens.firstOfSentence[tokens.sentence[i]! + 1]!, i + reach)
  const noun = [i + 1, i + 2, i + 3].find((k) => k < end && reading.is(k, countedFeats))
  if (noun === undefined || !/^(?:his|her|its|their|the)$/.test(reading.lower(i - 1))) return null
  const word = { start: tokens.start[i]!, end: tokens.end[i]! }
  const told = (from: number, to: number, low: number, high = low): OrdinalSeries => ({
    word,
    value,
    low,
    high,
    told: { start: tokens.start[from]!, end: tokens.end[to]! }
  })
  for (let k = noun + 1; k < end - 1; k++) {
    if (reading.is(k, after) && reading.word(k - 1) === ',') {
      const years = yearsFrom(reading, k, end)
      return years && years.count >= 2 ? told(years.first, years.last, years.count + 1) : null
    }
    if (reading.lower(k) === 'every' && reading.lower(k + 1) === 'year' && reading.lower(k + 2) === 'since') {
      const since = Number(reading.word(k + 3))
      if (!year || !(since > 1500 && since < year) || reading.is(k + 4, notAlways)) return null
      return told(k, k + 3, year - since, year - since + 1)
    }
  }
  return namedBefore(reading, noun, end, told)
}

const notAlways = wordClass('but except bar apart save')

/** "after those of 2015, 2018 and 2021": years and nothing else but small words. */
function yearsFrom(reading: Reading, from: number, end: number) {
  let [count, first, last] = [0, -1, -1]
  for (let k = from + 1; k < end && k < from + 14; k++) {
    const word = reading.word(k)
    if (/^(?:19|20)\d\d$/.test(word)) {
      if (first < 0) first = k
      last = k
      count++
    } else if (count > 0 && !/^(?:,|and|in)$/.test(word)) break
    else if (
      count === 0 &&
      !/^(?:those|that|the|ones|wins|victories|titles|triumphs|winning|of|in|from|his|her|its|their)$/.test(
        word.toLowerCase()
      )
    )
      return null
  }
  return count > 0 ? { count, first, last } : null
}

/** "having taken the first in 2021 and the second two years later": the ones before are called by their number. */
function namedBefore(
  reading: Reading,
  noun: number,
  end: number,
  told: (from: number, to: number, low: number) => OrdinalSeries
): OrdinalSeries | null {
  let next = 1
  let [from, to] = [-1, -1]
  for (let k = noun + 1; k < end - 1; k++) {
    if (reading.lower(k) !== 'the' || ordinalWords.get(reading.lower(k + 1)) !== next) continue
    // "the first woman": an ordinal with a noun of its own.
    if (!/^(?:,|in|at|two|three|four|a|on|last|ten|after)$/.test(reading.lower(k + 2))) return null
    if (from < 0) from = k
    to = k + 1
    next++
  }
  return next >= 3 ? told(from, to, next) : null
}
