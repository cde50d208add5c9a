import type { Finding } from '../model/finding'
import { checks } from './registry'

const byId = new Map(checks.map((check) => [check.id, check]))

/** What a finding says to an editor: one plain sentence with the working in it. */
export function messageFor(finding: Finding): string {
  const say = byId.get(finding.check)?.messages[finding.code]
  // A desk may hold findings of another version's checks: their places are still worth showing.
  return say ? say(finding.data) : unknownFinding(finding)
}

/** What is said of a finding this version has no words for. */
export const unknownFinding = ({ check, code }: Finding): string =>
  `A finding of “${check}” (${code}), which this version does not know. Check the article again to renew it.`
