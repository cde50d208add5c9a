import type { ContestMention } from './contests'
import { countBefore } from './count-before'
import type { Reading } from './reading'

/** What is known of a sentence before its figures are read. */
interface SentenceScope {
  readonly year?: number
  readonly yearFrom: 'stated' | 'carried' | 'present'
}

/**
 * The year each sentence speaks of. A stated year holds for its sentence; it is carried into the next one only by the
 * past perfect ("had remained") or "then", and never over "this", "now" or a day of the present.
 */
export function sentenceScopes(reading: Reading, years: ReadonlyMap<number, number>): SentenceScope[] {
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
export function contestReader(reading: Reading, contests: readonly ContestMention[]) {
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
  return (token: number): { readonly contest?: string } => {
    const sentence = reading.tokens.sentence[token]!
    const here = bySentence.get(sentence) ?? []
    const before = here[countBefore(here, (contest) => contest.token < token) - 1]
    const name = before?.name ?? (here.length > 0 ? carried[sentence] : carried[sentence - 1])
    return name === undefined ? {} : { contest: name }
  }
}
