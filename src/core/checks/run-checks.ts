import type { Facts } from '../facts/facts-of'
import type { Finding } from '../model/finding'
import { quoteOf } from '../model/span'
import { fingerprint } from '../text/fingerprint'
import type { Check, RawFinding } from './check'
import { duplicates } from './post/duplicates'
import { sort } from './post/sort'

/**
 * Runs these checks over one article's facts. On an article in another language than English none is run: their words
 * for more and less, their spellings and their ways of writing figures are English.
 *
 * @param onFailure what to do about a check that throws: the others are run all the same. Without it, it throws on
 * @returns the findings in reading order, each with an id that a second run over the same text gives again
 */
export function runChecks(
  facts: Facts,
  checks: readonly Check[],
  onFailure?: (check: Check, error: unknown) => void
): readonly Finding[] {
  const { language, text } = facts.reading.article
  if (language !== undefined && language !== 'en') return []
  const occurrences = new Map<string, number>()
  const run = (check: Check): readonly RawFinding[] => {
    if (!onFailure) return check.run(facts)
    try {
      return check.run(facts)
    } catch (error) {
      onFailure(check, error)
      return []
    }
  }
  const findings = checks.flatMap((check) =>
    run(check).map((raw): Finding => {
      // Checks read the text with white space folded; an editor is shown the article's own.
      const places = raw.places.map((place) => ({ ...place, quote: quoteOf(text, place) }))
      const quotes = places.map((place) => place.quote)
      const key = [check.id, raw.code, ...quotes].join('\n')
      const occurrence = occurrences.get(key) ?? 0
      occurrences.set(key, occurrence + 1)
      return {
        id: fingerprint(check.id, raw.code, ...quotes, String(occurrence)),
        check: check.id,
        code: raw.code,
        severity: raw.severity ?? check.severity,
        data: raw.data,
        places,
        repairs: raw.repairs
      }
    })
  )
  return sort(duplicates(findings))
}
