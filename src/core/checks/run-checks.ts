import type { Facts } from '../facts/facts-of'
import type { Finding } from '../model/finding'
import { fingerprint } from '../text/fingerprint'
import type { Check } from './check'
import { duplicates } from './post/duplicates'
import { sort } from './post/sort'

/**
 * Runs these checks over one article's facts. On an article in another language than English none is run: their words
 * for more and less, their spellings and their ways of writing figures are English.
 *
 * @returns the findings in reading order, each with an id that a second run over the same text gives again
 */
export function runChecks(facts: Facts, checks: readonly Check[]): readonly Finding[] {
  const { language } = facts.reading.article
  if (language !== undefined && language !== 'en') return []
  const occurrences = new Map<string, number>()
  const findings = checks.flatMap((check) =>
    check.run(facts).map((raw): Finding => {
      const quotes = raw.places.map((place) => place.quote)
      const key = [check.id, raw.code, ...quotes].join('\n')
      const occurrence = occurrences.get(key) ?? 0
      occurrences.set(key, occurrence + 1)
      return {
        id: fingerprint(check.id, raw.code, ...quotes, String(occurrence)),
        check: check.id,
        code: raw.code,
        severity: raw.severity ?? check.severity,
        data: raw.data,
        places: raw.places,
        repairs: raw.repairs
      }
    })
  )
  return sort(duplicates(findings))
}
