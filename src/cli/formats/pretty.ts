import { messageFor } from '../../core/checks/message-for'
import { toldLine } from '../../core/import/told-line'
import type { Severity } from '../../core/model/finding'
import { withUnseenShown } from '../../core/text/unseen'
import type { Print } from '../output'
import type { FindingWriter, ShownArticle } from './finding-writer'

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36, agrees: 32 }

/** For a person at a terminal. */
export function prettyWriter(
  { quiet = false, colour }: { readonly quiet?: boolean; readonly colour: boolean },
  print: Print
): FindingWriter {
  return {
    async article(each) {
      if (!quiet || each.shown.findings.length > 0) await print(`${prettyFindings(each, colour)}\n`)
    },
    across: (articles, findings) => print(articles.pretty(findings)),
    async end() {}
  }
}

/** The article, then one paragraph a finding with line and column of each place. */
function prettyFindings({ article, shown, places }: ShownArticle, colour: boolean): string {
  const paint = (code: number, words: string) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words)
  const lineOf = toldLine(places)
  // Nothing of an article may steer the terminal, or look other than it is.
  const seen = withUnseenShown
  const lines = [paint(1, seen(article.title)), paint(2, seen(article.source.path ?? article.source.name))]
  for (const finding of shown.findings) {
    lines.push(
      `  ${paint(colours[finding.severity], finding.severity.padEnd(7))} ${seen(messageFor(finding))} ${paint(2, finding.check)}`
    )
    for (const place of finding.places) {
      const told = lineOf(place) ?? '-'
      lines.push(paint(2, `          ${told.padEnd(7)}  ${seen(place.quote.replace(/\s+/g, ' '))}`))
    }
    for (const repair of finding.repairs) lines.push(`          could read: ${seen(repair.label)}`)
  }
  if (shown.findings.length === 0) lines.push('  nothing to report')
  return `${lines.join('\n')}\n`
}
