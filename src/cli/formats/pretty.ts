import { messageFor } from '../../core/checks/message-for'
import type { Article } from '../../core/model/article'
import type { Finding, Severity } from '../../core/model/finding'
import { linePositions } from '../../core/text/line-positions'
import { wantsColour } from '../wants-colour'
import type { FindingWriter } from './finding-writer'
import { print } from './print'

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36, agrees: 32 }

/** For a person at a terminal. */
export function prettyWriter(): FindingWriter {
  const colour = wantsColour(process.stdout)
  return {
    article: (article, { findings }) => print(`${prettyFindings(article, findings, colour)}\n`),
    across: (articles, findings) => print(articles.pretty(findings)),
    async end() {}
  }
}

/** The article, then one paragraph a finding with line and column of each place. */
function prettyFindings(article: Article, findings: readonly Finding[], colour: boolean): string {
  const paint = (code: number, words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words)
  const positionOf = linePositions(article.text)
  const lines = [paint(1, article.title), paint(2, article.source.path ?? article.source.name)]
  for (const finding of findings) {
    lines.push(
      `  ${paint(colours[finding.severity], finding.severity.padEnd(7))} ${messageFor(finding)} ${paint(2, finding.check)}`
    )
    for (const { start, quote } of finding.places) {
      const { line, column } = positionOf(start)
      lines.push(paint(2, `          ${`${line}:${column}`.padEnd(7)}  ${quote.replace(/\s+/g, ' ')}`))
    }
    for (const repair of finding.repairs) lines.push(`          could read: ${repair.label}`)
  }
  if (findings.length === 0) lines.push('  nothing to report')
  return `${lines.join('\n')}\n`
}
