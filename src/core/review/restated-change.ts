import type { Change } from '../model/change'
import type { Claim } from '../model/claim'
import type { Restatement } from '../statements/statement-change'

/**
 * The change that asks for a new ruling: the claim, or the sentence around it, says another thing.
 *
 * @param after the words the claim stands on now
 */
export function restatedChange(claim: Claim, after: string, { where, ...statement }: Restatement): Change {
  const change = { field: 'changed' as const, claim: claim.id, before: claim.anchor.quote, after }
  return where === 'sentence' ? { ...change, statement } : change
}
