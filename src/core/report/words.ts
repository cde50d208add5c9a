import type { EvidenceContent } from '../model/evidence'
import {
  type ErrorClass,
  type ErrorSeverity,
  type Review,
  type SignedOff,
  type Truth,
  truthOf,
  type Verdict,
  verdictOf
} from '../model/review'
import type { LeftOut, LeftOutReason } from './left-out'
import { whereWords } from './where-in'

/** How reports name a verdict. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  verified: 'verified',
  disputed: 'disputed',
  'needs-source': 'in need of a source',
  'not-checkable': 'not checkable'
}

/** How reports name what was found of quoted words. */
const truthWords: Readonly<Record<Truth, string>> = {
  true: 'true',
  'half-true': 'half true',
  false: 'false',
  unproven: 'unproven'
}

/** What was ruled on quoted words: that they were said so and, where somebody looked into it, whether it is so. */
export function quotedRulingWords(review: Review): string {
  const truth = truthOf(review)
  return [verdictOf(review) === 'verified' ? 'as said' : '', truth === null ? '' : truthWords[truth]]
    .filter(Boolean)
    .join(', ')
}

/** "1 correction", "5 corrections" */
export const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`

/** How reports name what kind of mistake something is. */
const errorClassWords: Readonly<Record<ErrorClass, string>> = {
  number: 'number',
  date: 'date',
  name: 'name',
  title: 'title',
  place: 'place',
  quote: 'quotation',
  attribution: 'attribution',
  headline: 'headline',
  unit: 'unit',
  omission: 'omission'
}

/** How reports name what a mistake in print asks for. */
const errorSeverityWords: Readonly<Record<ErrorSeverity, string>> = {
  typo: 'typing error, refile',
  clarification: 'clarification',
  correction: 'correction',
  'editors-note': 'editor’s note',
  retraction: 'retraction'
}

/** One piece of evidence in one line: "primary: Election Commission, sheet 4, row 12: “5,662”, seen 2018-06-01". */
export function evidenceWords({ rank, source, locator, quote, accessed }: EvidenceContent): string {
  const from = [source, locator].filter(Boolean).join(', ')
  const said = quote ? `“${quote}”` : ''
  return `${rank}: ${[from, said].filter(Boolean).join(': ')}${accessed ? `, seen ${accessed}` : ''}`
}

/** What kind of mistake it is and what it asks for, where somebody said so: "number; correction". */
export const kindWords = ({ errorClass, severity }: Review): string =>
  [errorClass && errorClassWords[errorClass], severity && errorSeverityWords[severity]]
    .filter(Boolean)
    .join('; ')

/** "NK, 2026-01-02 03:04 UTC" */
export const signatureWords = ({ by, at }: { readonly by: string; readonly at: string }): string =>
  `${by}, ${minuteWords(at)} UTC`

/** "2026-01-02 03:04" of an ISO instant. */
export const minuteWords = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

/** Why a correction is in no copy. */
export const leftOutReasonWords: Readonly<Record<LeftOutReason, string>> = {
  'not-ruled': 'nobody has ruled on it',
  'ruled-otherwise': 'the words are not ruled disputed',
  changed: 'the words have changed since: rule again',
  gone: 'the words are no longer in the text',
  clash: 'another correction replaces the same words'
}

/** A correction that is in no copy, and why: "“nine” to “ten” (paragraph 3): nobody has ruled on it". */
export function leftOutWords({ wrong, right, where, reason }: LeftOut): string {
  const [from, to] = [wrong, right].map((words) => words.replace(/\s+/g, ' ').trim())
  return `“${from}” to “${to}”${where ? ` (${whereWords(where)})` : ''}: ${leftOutReasonWords[reason]}`
}

/** Who answers for an article, and for what. */
export function signOffWords(signedOff: SignedOff): string {
  const { open, note, changedSince, first } = signedOff
  const rest = open === 0 ? '' : ` with ${open} ${open === 1 ? 'claim' : 'claims'} not ruled on`
  const why = note ? `: ${note.replace(/[.\s]+$/, '')}` : ''
  const both = first ? `${signatureWords(first)} and by ` : ''
  return `Signed off by ${both}${signatureWords(signedOff)}${rest}${why}.${changedSince ? ' Something was changed since.' : ''}`
}
