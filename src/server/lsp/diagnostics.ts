import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { knownChecks } from '../../core/checks/known-checks'
import { messageFor } from '../../core/checks/message-for'
import { isAtLeast } from '../../core/checks/post/severity'
import { switchesIn } from '../../core/import/switched-off'
import type { Severity } from '../../core/model/finding'
import type { Span } from '../../core/model/span'
import type { LocatedFinding } from './located-finding'

export const source = 'corrigenda'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information
} as const

/** A span of a document as the protocol counts it. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end)
})

/**
 * What an editor marks in a document: findings, and comments that mean to switch a check off and do not. Words that
 * cannot be found in the document are told at its first line, by their quotation.
 *
 * @param mildest from this severity up; what agrees is never marked
 */
export function diagnosticsOf(
  document: TextDocument,
  findings: readonly LocatedFinding[],
  mildest: Severity
): Diagnostic[] {
  const problems = switchesIn(document.getText()).problems.map((problem) => ({
    range: rangeOf(document, problem),
    severity: DiagnosticSeverity.Warning,
    source,
    message: problem.message
  }))
  const found = findings.flatMap((each): readonly Diagnostic[] => {
    const { finding, places, shownAt } = each
    const { severity } = finding
    if (severity === 'agrees' || !isAtLeast(severity, mildest)) return []
    const message = messageFor(finding)
    const quotes = finding.places.map(({ quote }) => `“${quote}”`).join(', ')
    const others = places.filter(({ at }) => at !== shownAt)
    return [
      {
        range: rangeOf(document, shownAt ?? { start: 0, end: 0 }),
        severity: severities[severity],
        source,
        code: finding.check,
        message: shownAt ? message : `${message} (${quotes})`,
        ...(others.length > 0
          ? {
              relatedInformation: others.map(({ place, at }) => ({
                location: { uri: document.uri, range: rangeOf(document, at) },
                message: `${place.quote.replace(/\s+/g, ' ')} (${place.role})`
              }))
            }
          : {}),
        data: finding.id
      }
    ]
  })
  return [...found, ...problems]
}

/** What is said of the findings that rest on words at this place; null where there are none. */
export function hoverAt(
  document: TextDocument,
  findings: readonly LocatedFinding[],
  at: number
): { readonly contents: string; readonly range: Range } | null {
  const here = findings.flatMap((each) => {
    const place = each.places.find(({ at: { start, end } }) => start <= at && at <= end)
    return place ? [{ ...each, at: place.at }] : []
  })
  if (here.length === 0) return null
  const contents = here.map(({ finding, repairs }) => {
    const check = knownChecks.find(({ id }) => id === finding.check)
    const lines = [`**${finding.severity}** ${plain(messageFor(finding))}`]
    if (finding.severity !== 'agrees' && check) lines.push(plain(check.why))
    if (repairs.length > 0) lines.push(`Could read: ${repairs.map(({ label }) => plain(label)).join(' · ')}`)
    lines.push(`_${finding.check}_`)
    return lines.join('\n\n')
  })
  return { contents: contents.join('\n\n---\n\n'), range: rangeOf(document, here[0]!.at) }
}

/** Words of an article are no Markdown. */
const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
