import type { Finding } from '../../model/finding'

/** Reading order: by the first place a finding rests on. */
export function sort(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.places[0]!.start - b.places[0]!.start)
}
