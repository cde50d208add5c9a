import { byPlace, type Claim } from '../model/claim'
import type { Finding } from '../model/finding'
import { claimsAt } from './claims-at'

/** Which findings rest on which claims, both ways round. */
export interface FindingsOnClaims {
  /** By `Claim.id`, in the order of the findings given; every claim is there. */
  readonly findingsOn: ReadonlyMap<string, readonly Finding[]>
  /** By `Finding.id`, in reading order; every finding is there. */
  readonly claimsUnder: ReadonlyMap<string, readonly string[]>
}

/** Takes the claims in reading order; a finding rests on a claim where one of its places shares words with it. */
export function findingsOnClaims(claims: readonly Claim[], findings: readonly Finding[]): FindingsOnClaims {
  const at = claimsAt(claims)
  const findingsOn = new Map<string, Finding[]>(claims.map(({ id }) => [id, []]))
  const claimsUnder = new Map<string, readonly string[]>()
  for (const finding of findings) {
    const under = [...new Set(finding.places.flatMap((place) => at(place)))].sort(byPlace)
    claimsUnder.set(
      finding.id,
      under.map(({ id }) => id)
    )
    for (const { id } of under) findingsOn.get(id)?.push(finding)
  }
  return { findingsOn, claimsUnder }
}
