import { analyse } from '../core/analyse'
import type { Check } from '../core/checks/check'
import { atLeast } from '../core/checks/post/severity'
import { checks as allChecks } from '../core/checks/registry'
import { shippedModel } from '../core/claims/shipped-model'
import type { AnsweredClaim, StreamAnswer } from '../core/export/answer'
import { fieldsOf, streamAnswer } from '../core/export/stream-answer'
import { articleFromFields } from '../core/import/article-from-fields'
import type { Severity } from '../core/model/finding'
import { readReferenceTable } from '../core/reference/read-reference-table'
import { referenceIndex } from '../core/reference/reference-index'
import type { ReferenceTable } from '../core/reference/reference-table'
import type { Result } from '../core/result'

/** An article as it is given. Nothing in it is trimmed or changed. */
export interface ArticleToCheck {
  /** The headline, where it stands apart from the text. */
  readonly title?: string
  /** The body: paragraphs parted by blank lines, or one a line. */
  readonly text: string
  /** The day it was printed, as `2026-11-30`: weekdays and “last week” are counted from it. */
  readonly publishedOn?: string
}

/** What is checked, and what of it is wanted. */
export interface CheckOptions {
  /** Run only the checks of these ids. */
  readonly only?: readonly string[]
  /** Leave out the checks of these ids. */
  readonly skip?: readonly string[]
  /** The mildest findings wanted, from `error` over `warning` and `note` to `agrees`, which is all of them. */
  readonly severity?: Severity
  /** Tables that the figures are held against, as `readTable` gives them. */
  readonly tables?: readonly ReferenceTable[]
  /** Give every sentence with how much it is worth checking. */
  readonly sentences?: boolean
}

/** An article with what was found in it. */
export interface CheckedArticle extends StreamAnswer {
  /** The two fields that positions count in. */
  readonly article: { readonly title: string; readonly text: string }
  /** The statements that can be checked, in reading order. */
  readonly claims: readonly AnsweredClaim[]
}

/** What there is to know of a check before it runs. */
export interface CheckInfo {
  readonly id: string
  readonly summary: string
  readonly why: string
  /** How grave its findings are at most. */
  readonly severity: Severity
}

/**
 * Checks one article. The same words give the same answer, on every machine; nothing is looked up anywhere.
 *
 * @param article the text alone, or with its title and day
 * @throws RangeError where `only` or `skip` names a check that is not there
 */
export function check(article: string | ArticleToCheck, options: CheckOptions = {}): CheckedArticle {
  const { title, text, publishedOn } = typeof article === 'string' ? { text: article } : article
  const built = articleFromFields({
    id: 'article',
    text,
    ...(title ? { title } : {}),
    ...(publishedOn ? { publishedOn } : {})
  })
  const { only, skip = [], severity = 'agrees', tables = [], sentences = false } = options
  const analysis = analyse(built, chosen(only, skip), referenceIndex(tables))
  const shown = { ...analysis, findings: atLeast(analysis.findings, severity) }
  const answer = streamAnswer(built, shown, { model: shippedModel, sentences })
  return { article: fieldsOf(built), ...answer, claims: answer.claims ?? [] }
}

/** Every check there is, in the order they run. */
export const checks: readonly CheckInfo[] = allChecks.map(({ id, summary, why, severity }) => ({
  id,
  summary,
  why,
  severity
}))

/**
 * Reads a reference table: text with its columns named in the first row, cells parted by commas, semicolons, tabs or bars.
 *
 * @param name its file's name, for what findings say of it
 * @param bytes the file
 * @returns the table; or why it is none, and what to do
 */
export const readTable = (name: string, bytes: Uint8Array): Result<ReferenceTable, 'not-a-table'> =>
  readReferenceTable(name, bytes)

function chosen(only: readonly string[] | undefined, skip: readonly string[]): readonly Check[] {
  const unknown = [...(only ?? []), ...skip].find((id) => !allChecks.some((each) => each.id === id))
  if (unknown !== undefined) throw new RangeError(`There is no check “${unknown}”; “checks” lists them.`)
  return allChecks.filter(({ id }) => (!only || only.includes(id)) && !skip.includes(id))
}
