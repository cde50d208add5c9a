import type { RedlineParagraph, RedlinePart } from '../report/redline-of'
import type { ReportBlock, ReportItem, ReportPart, Run } from '../report/report-document'
import { reportDocumentOf } from '../report/report-document-of'
import { minuteWords } from '../report/words'
import { done } from '../result'
import type { TextExporter } from './exporter'
import { htmlStyle } from './html-style'

/** The correction report as one page that stands by itself: for the browser, for mail, and for printing. */
export const html: TextExporter = {
  kind: 'text',
  id: 'html',
  label: 'Correction report, HTML',
  summary: 'The report as a page that prints well, with the corrections shown in the text.',
  extension: 'html',
  write(report) {
    const { title, generatedAt, checker, parts } = reportDocumentOf(report)
    return done(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
<p>Made <time datetime="${text(generatedAt)}">${text(minuteWords(generatedAt))} UTC</time> by ${text(checker)}.</p>
</header>
${parts.map(articlePart).join('\n')}
</body>
</html>
`)
  }
}

const articlePart = ({ title, from, count, sections, signedOff, sha256 }: ReportPart): string =>
  [
    '<article>',
    `<h2>${text(title)}</h2>`,
    `<p class="from">${text(from)}</p>`,
    `<p>${text(count)}</p>`,
    ...sections.map(
      (section) =>
        `<section>\n<h3>${text(section.title)}</h3>\n${section.blocks.map(block).join('\n')}\n</section>`
    ),
    ...(signedOff ? [`<p>${text(signedOff)}</p>`] : []),
    `<p class="hash">SHA-256 of the file as checked: <code>${text(sha256)}</code></p>`,
    '</article>'
  ].join('\n')

function block(part: ReportBlock): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${inline(part.runs)}</p>`
    case 'list':
      return list(part.items)
    case 'table': {
      const head = part.head.map((words) => `<th scope="col">${text(words)}</th>`).join('')
      const rows = part.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`
      )
      return `<table>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
    }
    case 'redline':
      return `<div class="redline">\n${part.paragraphs.map(redlineParagraph).join('\n')}\n</div>`
  }
}

const list = (items: readonly ReportItem[]): string =>
  `<ul>\n${items.map(({ runs, items: under = [] }) => `<li>${inline(runs)}${under.length > 0 ? `\n${list(under)}` : ''}</li>`).join('\n')}\n</ul>`

const inline = (runs: readonly Run[]): string => runs.map(inRun).join('')

const elements = { quote: 'q', wrong: 'del', right: 'ins', quiet: 'small' } as const

const inRun = ({ text: words, as }: Run): string =>
  as === undefined ? text(words) : `<${elements[as]}>${text(words)}</${elements[as]}>`

/** What goes is struck and what comes underlined: told apart by shape, not by colour alone. */
const redlineParagraph = ({ kind, marker = '•', parts }: RedlineParagraph): string =>
  `<p dir="auto">${kind === 'list' && marker ? `${text(marker)} ` : ''}${parts.map((part, i) => redlinePart(part, parts[i - 1])).join('')}</p>`

function redlinePart({ kind, text: words }: RedlinePart, before: RedlinePart | undefined): string {
  switch (kind) {
    case 'same':
      return text(words)
    case 'removed':
      return `<del>${text(words)}</del>`
    case 'added':
      // Apart from what they replace, for those who read without seeing the strokes.
      return `${before?.kind === 'removed' ? '\u00a0' : ''}<ins>${text(words)}</ins>`
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Words as a page shows them, never as its own marks. */
const text = (words: string): string => words.replace(/[&<>"']/g, (mark) => escapes[mark]!)
