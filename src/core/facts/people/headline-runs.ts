import { nameSuffixes } from '../../lexicon/en/honorifics'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import type { Reading } from '../reading'
import { isPossessive } from '../word-form'
import type { LetterCases } from './letter-cases'
import { nameKey } from './name-key'
import type { NameRun } from './name-runs'

/**
 * The runs of known words of names in headlines set in title case and in sentences set in capitals, where capitals prove
 * nothing: only names that the rest of the article prints are read there.
 *
 * @param knows whether a word, by its key, is one of a known name
 */
export function headlineRuns(
  reading: Reading,
  { shouted }: LetterCases,
  knows: (key: string) => boolean
): readonly NameRun[] {
  const { tokens } = reading
  const runs: NameRun[] = []
  const isKnown = (i: number) =>
    tokens.kind[i] === TokenKind.word &&
    (reading.form(i) & WordForm.capital) !== 0 &&
    tokens.end[i]! - tokens.start[i]! > 2 &&
    !reading.is(i, nameSuffixes) &&
    knows(nameKey(reading.lower(i)))
  for (const sentence of new Set([...reading.titleCase, ...shouted])) {
    const limit = tokens.firstOfSentence[sentence + 1]!
    for (let i = tokens.firstOfSentence[sentence]!; i < limit; i++) {
      if (!isKnown(i)) continue
      const words = [i]
      while (words.length < 4 && !isPossessive(reading, words.at(-1)!)) {
        const next = words.at(-1)! + 1
        if (next >= limit || tokens.start[next] !== tokens.end[next - 1]! + 1 || !isKnown(next)) break
        words.push(next)
      }
      const last = words.at(-1)!
      runs.push({
        words,
        first: i,
        last,
        phraseFirst: i,
        titles: [],
        sentence,
        quoted: false,
        possessive: isPossessive(reading, last),
        opens: false,
        joined: false
      })
      i = last
    }
  }
  return runs
}
