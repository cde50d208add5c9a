import { analyse } from '../../src/core/analyse'
import { messageFor } from '../../src/core/checks/message-for'
import { isAtLeast } from '../../src/core/checks/post/severity'
import { checks } from '../../src/core/checks/registry'
import { fieldSpan } from '../../src/core/export/field-span'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import type { Article } from '../../src/core/model/article'
import type { Finding, Severity } from '../../src/core/model/finding'
import { overlaps, type Span } from '../../src/core/model/span'
import { noReferences, type ReferenceIndex } from '../../src/core/reference/reference-index'

/** An article as a data set holds it. */
export interface Printed {
  readonly id: string
  readonly title?: string | null
  readonly text: string
  readonly publishedOn?: string | null
}

/** One of the two fields of an article. */
export type Field = 'title' | 'text'

/** A stretch of one field: UTF-16 code units, half-open. */
export interface FieldPlace extends Span {
  readonly field: Field
}

/** A finding with its places in the fields as given. */
export interface Said extends Pick<Finding, 'check' | 'code' | 'severity'> {
  readonly message: string
  readonly places: readonly (FieldPlace & { readonly quote: string })[]
}

/** What the engine says of an article. */
export interface Answer {
  readonly findings: readonly Said[]
  /** Where its claims stand. */
  readonly claims: readonly FieldPlace[]
}

/** A data set's article as the engine reads it: nothing in it is trimmed or changed. */
export const articleOf = ({ id, title, text, publishedOn }: Printed): Article =>
  articleFromFields({ id, text, ...(title ? { title } : {}), ...(publishedOn ? { publishedOn } : {}) })

/** Runs every check over an article; the same as `corrigenda check --stdin --format jsonl`. */
export function checkPrinted(printed: Printed, references: ReferenceIndex = noReferences): Answer {
  const article = articleOf(printed)
  const { findings, claims } = analyse(article, checks, references)
  return {
    findings: findings.map((finding) => ({
      check: finding.check,
      code: finding.code,
      severity: finding.severity,
      message: messageFor(finding),
      places: finding.places.map((place) => ({ ...fieldSpan(article, place), quote: place.quote }))
    })),
    claims: claims.map(({ anchor }) => fieldSpan(article, anchor))
  }
}

/** Whether an editor is interrupted: an error or a warning. */
export const isAlarm = ({ severity }: { readonly severity: Severity }): boolean =>
  isAtLeast(severity, 'warning')

/** Whether the two stretches share a letter. */
export const touches = (a: FieldPlace, b: FieldPlace): boolean => a.field === b.field && overlaps(a, b)

/** A finding on one line, to be read. */
export const told = ({ check, severity, message, places }: Said): string =>
  `${check} ${severity}: ${message}  [${places.map(({ quote }) => quote).join(' · ')}]`
