import { messageFor } from '../core/checks/message-for'
import type { Article } from '../core/model/article'
import type { Finding, Severity } from '../core/model/finding'

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36, agrees: 32 }

/**
 * Findings for a person at a terminal: the article, then one paragraph a finding with line and column of each place.
 *
 * @param colour whether the terminal wants colours
 */
export function prettyFindings(article: Article, findings: readonly Finding[], colour: boolean): string {
  const paint = (code: number, words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words)
  const lines = [paint(1, article.title), paint(2, article.source.path ?? article.source.name)]
  for (const finding of findings) {
    lines.push(
      `  ${paint(colours[finding.severity], finding.severity.padEnd(7))} ${messageFor(finding)} ${paint(2, finding.check)}`
    )
    for (const place of finding.places) {
      lines.push(
        paint(2, `          ${position(article.text, place.start)}  ${place.quote.replace(/\s+/g, ' ')}`)
      )
    }
    for (const repair of finding.repairs) lines.push(`          could read: ${repair.label}`)
  }
  if (findings.length === 0) lines.push('  nothing to report')
  return `${lines.join('\n')}\n`
}

/** Line and column, from 1, in the decoded text. */
function position(text: string, at: number): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return `${line}:${at - before.lastIndexOf('\n')}`.padEnd(7)
}
