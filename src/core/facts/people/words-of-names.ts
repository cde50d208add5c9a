import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import type { Reading } from '../reading'
import type { Ledger, LedgerRun } from './ledger'
import { nameKey } from './name-key'

/** One word of a name where it stands. */
export interface NamePlace {
  readonly token: number
  readonly run: LedgerRun
  /** Which of the run's words it is, from 0. */
  readonly position: number
}

/** A word that names are made of, in one spelling, with every place it stands at. */
export interface NamedWord {
  readonly key: string
  readonly printed: string
  readonly at: readonly NamePlace[]
}

/**
 * The words of all runs in the body, by `nameKey`, in the order they first stand. What is no name is left out: words of
 * two letters, contractions, labels ("R-Ohio"), parts of addresses and tags, what an editor marked [sic].
 */
export function wordsOfNames(reading: Reading, { runs }: Ledger): ReadonlyMap<string, NamedWord> {
  const words = new Map<string, NamedWord & { at: NamePlace[] }>()
  for (const run of runs) {
    if (run.span.end <= reading.article.headlineLength || reading.titleCase.has(run.sentence)) continue
    run.words.forEach((token, position) => {
      if (!isWordOfName(reading, token)) return
      const key = nameKey(reading.lower(token))
      const known = words.get(key)
      if (known) known.at.push({ token, run, position })
      else words.set(key, { key, printed: printedAt(reading, token), at: [{ token, run, position }] })
    })
  }
  return words
}

/** The word of a token as it stands, without a possessive. */
export const printedAt = (reading: Reading, i: number): string => {
  const word = reading.word(i)
  return reading.form(i) & WordForm.possessive ? word.replace(/['’]s?$/, '') : word
}

export function isWordOfName(reading: Reading, i: number): boolean {
  const { tokens, text } = reading
  if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 3) return false
  const word = reading.word(i)
  if (/['’](?:re|ve|ll|t|d|m)$/i.test(word) || /^[RDI]-\p{Lu}/u.test(word)) return false
  if (/[ÃâÂ€™]/.test(word)) return false
  const before = text[tokens.start[i]! - 1] ?? ''
  const after = text[tokens.end[i]!] ?? ''
  if (/[@#/_]/.test(before) || /[@/_]/.test(after)) return false
  return !(/[[(]/.test(reading.word(i + 1)) && reading.lower(i + 2) === 'sic')
}
