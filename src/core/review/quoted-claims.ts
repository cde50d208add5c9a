import { byPlace, type Claim } from '../model/claim'

/** The claims that stand in words quoted from somebody, the quotations themselves among them, by id. */
export function quotedClaims(claims: readonly Claim[]): ReadonlySet<string> {
  const quoted = new Set<string>()
  let end = 0
  for (const { id, kinds, anchor } of [...claims].sort(byPlace)) {
    if (kinds.includes('quotation')) end = Math.max(end, anchor.end)
    if (anchor.end <= end) quoted.add(id)
  }
  return quoted
}
