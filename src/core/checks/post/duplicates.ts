import type { Finding } from '../../model/finding'

/** Drops a finding that says the same of the same places as one before it. */
export function duplicates(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = `${finding.check}|${finding.code}|${finding.places.map((place) => `${place.start}-${place.end}`).join(' ')}`
    return !seen.has(key) && seen.add(key)
  })
}
