import type { Severity } from '../../src/core/model/finding'
import { fingerprint } from '../../src/core/text/fingerprint'
import type { Printed, Said } from '../measures/check-printed'

/** What a check said of a printed article, with the words around, for a reader to say whether it is right. */
export interface Flag {
  /** Names the flag in `judged.jsonl`: the same words around the same places give the same hash in any run. */
  readonly hash: string
  readonly corpus: string
  readonly article: string
  readonly check: string
  readonly code: string
  readonly severity: Severity
  readonly message: string
  /** The words of each place in ⟦ ⟧, with what stands before and after. */
  readonly places: readonly string[]
}

/** Letters on each side of a place that the hash is made of, and that a reader is shown. */
const hashed = 60
const shown = 90
/** A flag with more places than this shows the first of them. */
const mostPlaces = 6

/** A finding on an article of a corpus as a flag. */
export function flagOf(corpus: string, article: Printed, finding: Said): Flag {
  const { check, code, severity, message, places } = finding
  const around = (letters: number, [open, close]: readonly [string, string]) =>
    places.map(({ field, start, end, quote }) => {
      const words = article[field] ?? ''
      const before = oneLine(words.slice(Math.max(0, start - 2 * letters), start)).slice(-letters)
      const after = oneLine(words.slice(end, end + 2 * letters)).slice(0, letters)
      return `${before}${open}${oneLine(quote)}${close}${after}`
    })
  return {
    hash: fingerprint(check, code, ...around(hashed, ['\n', '\n'])),
    corpus,
    article: article.id,
    check,
    code,
    severity,
    message,
    places: around(shown, ['⟦', '⟧']).slice(0, mostPlaces)
  }
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')
