import type { Scope } from '../model/fact'
import { wordClass } from '../text/word-classes'
import type { ContestMention } from './contests'
import { countBefore } from './count-before'
import type { Reading } from './reading'

/** What is known of a sentence before its figures are read. */
interface SentenceScope {
  readonly year?: number
  readonly yearFrom: 'stated' | 'carried' | 'present'
}

/**
 * Where the figure at a token belongs: year, seat, and whether its count was still running.
 *
 * @param years the years the text states, by sentence: the last one where there are several
 */
export function scopeReader(
  reading: Reading,
  years: ReadonlyMap<number, number>,
  contests: readonly ContestMention[]
): (token: number) => Scope {
  const scopes = sentenceScopes(reading, years)
  const contestAt = contestReader(reading, contests)
  const partialAt = partialReader(reading)
  return (token) => {
    const sentence = reading.tokens.sentence[token]!
    return { ...scopes[sentence]!, ...contestAt(token), partial: partialAt(sentence) }
  }
}

/**
 * The year each sentence speaks of. A stated year holds for its sentence; it is carried into the next one only by the
 * past perfect ("had remained") or "then", and never over "this", "now" or a day of the present.
 */
function sentenceScopes(reading: Reading, years: ReadonlyMap<number, number>): SentenceScope[] {
  const scopes: SentenceScope[] = []
  for (let s = 0; s < reading.sentences.length; s++) {
    const year = years.get(s)
    const before = scopes[s - 1]
    if (year !== undefined) scopes.push({ year, yearFrom: 'stated' })
    else if (before?.year !== undefined && before.yearFrom !== 'present' && looksBack(reading, s)) {
      scopes.push({ year: before.year, yearFrom: 'carried' })
    } else scopes.push({ yearFrom: 'present' })
  }
  return scopes
}

function looksBack(reading: Reading, sentence: number): boolean {
  const { tokens } = reading
  let back = false
  for (let i = tokens.firstOfSentence[sentence]!; i < tokens.firstOfSentence[sentence + 1]!; i++) {
    const word = reading.lower(i)
    if (word === 'this' || word === 'now' || word === 'today') return false
    if (word === 'had' || word === 'then') back = true
  }
  return back
}

/** The seat a token belongs to: the last one named before it in its sentence, the only one after it, or the one carried on. */
function contestReader(
  reading: Reading,
  contests: readonly ContestMention[]
): (token: number) => { readonly contest?: string } {
  if (contests.length === 0) return () => ({})
  const bySentence = new Map<number, ContestMention[]>()
  for (const contest of contests) {
    const sentence = reading.tokens.sentence[contest.token]!
    const list = bySentence.get(sentence)
    if (list) list.push(contest)
    else bySentence.set(sentence, [contest])
  }
  const carried: (string | undefined)[] = []
  for (let s = 0; s < reading.sentences.length; s++) {
    const names = new Set(bySentence.get(s)?.map((contest) => contest.name))
    carried.push(names.size === 1 ? [...names][0] : names.size > 1 ? undefined : carried[s - 1])
  }
  return (token) => {
    const sentence = reading.tokens.sentence[token]!
    const here = bySentence.get(sentence) ?? []
    const before = here[countBefore(here, (contest) => contest.token < token) - 1]
    const name = before?.name ?? (here.length > 0 ? carried[sentence] : carried[sentence - 1])
    return name === undefined ? {} : { contest: name }
  }
}

const running = wordClass('rounds round trends leads so')

/** Which sentences tell of a count still running: "after 19 rounds", "in the ninth round", "trends", "so far". */
function partialReader(reading: Reading): (sentence: number) => boolean {
  const { tokens } = reading
  const known: (boolean | undefined)[] = []
  return (sentence) => {
    known[sentence] ??= (() => {
      for (let i = tokens.firstOfSentence[sentence]!; i < tokens.firstOfSentence[sentence + 1]!; i++) {
        if (!reading.is(i, running)) continue
        if (reading.lower(i) !== 'so' || reading.lower(i + 1) === 'far') return true
      }
      return false
    })()
    return known[sentence]!
  }
}
