import type { Finding } from '../model/finding'
import type { KnownCheck } from './check'
import { knownChecks } from './known-checks'

/** What a language says of findings. */
export interface FindingWords {
  /** By the check's id. */
  readonly checks: Readonly<Record<string, Pick<KnownCheck, 'messages'>>>
  /** What is said of a finding there are no words for. */
  readonly unknown: (finding: Pick<Finding, 'check' | 'code'>) => string
}

/** What is said of a finding this version has no words for. */
export const unknownFinding = ({ check, code }: Pick<Finding, 'check' | 'code'>): string =>
  `A finding of “${check}” (${code}), which this version does not know. Check the article again to renew it.`

const english: FindingWords = {
  checks: Object.fromEntries(knownChecks.map((check) => [check.id, check])),
  unknown: unknownFinding
}

/** What a finding says to an editor: one plain sentence with the working in it, in English unless told otherwise. */
export function messageFor(finding: Finding, words: FindingWords = english): string {
  const { check, code, data } = finding
  // A desk may hold findings of another version's checks: their places are still worth showing.
  const messages = Object.hasOwn(words.checks, check) ? words.checks[check]!.messages : {}
  return Object.hasOwn(messages, code) ? messages[code]!(data) : words.unknown(finding)
}
