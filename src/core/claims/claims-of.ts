import { describeAnchor } from '../anchor/describe-anchor'
import type { Facts } from '../facts/facts-of'
import type { Claim } from '../model/claim'
import { bySpan } from '../model/span'
import { fingerprint } from '../text/fingerprint'
import { detectors, refiners } from './registry'

/**
 * Finds the claims of an article.
 *
 * @returns claims in reading order; a claim's id is made from its first kind, its words and which occurrence it is
 */
export function claimsOf(facts: Facts): readonly Claim[] {
  const { text } = facts.reading.article
  let drafts = detectors.flatMap((detector) => [...detector.find(facts)])
  for (const refiner of refiners) drafts = [...refiner.refine(drafts, facts)]
  drafts.sort((a, b) => bySpan(a.span, b.span))
  const occurrences = new Map<string, number>()
  return drafts.map((draft) => {
    const anchor = describeAnchor(text, draft.span)
    const key = `${draft.kinds[0]}\n${anchor.quote}`
    const occurrence = occurrences.get(key) ?? 0
    occurrences.set(key, occurrence + 1)
    return {
      id: fingerprint(draft.kinds[0]!, anchor.quote, String(occurrence)),
      kinds: draft.kinds,
      anchor,
      sentence: draft.sentence,
      origin: 'found'
    }
  })
}
