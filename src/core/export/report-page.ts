import type { PrintFont } from '../ports'
import type { RedlineParagraph, RedlinePart } from '../report/redline-of'
import type {
  IndexEntry,
  ReportBlock,
  ReportDocument,
  ReportPart,
  ReportSection,
  Run
} from '../report/report-document'
import { quoted } from '../report/runs'
import { minuteWords } from '../report/words'
import { escapeHtml } from './escape-html'
import { htmlStyle } from './html-style'
import { printStyle } from './print-style'

/**
 * A report as one page that stands by itself: its style and its fonts are in it, and it loads nothing.
 * @param fonts those the report has letters of (`fontsFor`)
 */
export function reportPage(document: ReportDocument, fonts: readonly PrintFont[]): string {
  const { title, desk, generatedAt, checker, overview, parts } = document
  const isOnly = overview === null
  const made = `<p class="made">${escapeHtml(desk)} · checked by ${escapeHtml(checker)} · <time datetime="${escapeHtml(generatedAt)}">${escapeHtml(minuteWords(generatedAt))} UTC</time></p>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(title)}</title>
<style>${fonts.map(fontFace).join('')}${htmlStyle}</style>
</head>
<body${isOnly ? ' class="only"' : ''}>
${isOnly ? '' : `<h1 dir="auto">${escapeHtml(title)}</h1>\n${made}\n${block(overview)}\n`}${parts.map((part) => articlePart(part, isOnly ? made : '')).join('\n')}
</body>
</html>
`
}

/** The foot of its printed pages: to the printer that is a page of its own, which carries its font along. */
export function pageFoot(
  { desk, checker, generatedAt }: ReportDocument,
  fonts: readonly PrintFont[]
): string {
  const { size, quiet, sans, margin } = printStyle
  const words = `${desk} · checked by ${checker}, ${minuteWords(generatedAt)} UTC`
  const own = fonts.filter(({ family, script }) =>
    script === null ? family === sans[0] : script.test(words)
  )
  const families = [sans[0], printStyle.devanagari, printStyle.arabic]
    .map((family) => `'${family}'`)
    .join(', ')
  // The printer draws what stands in the margins a third larger than the page.
  const scale = 0.75
  return `<style>${own.map(fontFace).join('')} #foot { display: flex; width: 100%; margin: 0 ${margin.side * scale}in; justify-content: space-between; font: ${size.small * scale}pt ${families}; color: #${quiet}; -webkit-print-color-adjust: exact; }</style><div id="foot"><span>${escapeHtml(words)}</span><span><span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`
}

const fontFace = ({ family, weight, range, data }: PrintFont): string =>
  `\n@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(${data}) format("woff2"); unicode-range: ${range}; }`

const articlePart = (
  { title, language, from, count, sections, ruledBy, signedOff, sha256 }: ReportPart,
  made: string
): string =>
  [
    `<article>`,
    `<h2 dir="auto"${languageOf(language)}>${escapeHtml(title)}</h2>`,
    `<p class="from">${from.map((words) => `<bdi>${inWords(words)}</bdi>`).join('')}</p>`,
    ...(made ? [made] : []),
    `<p class="count">${escapeHtml(count)}</p>`,
    ...sections.map(section(language)),
    ...(signedOff ? [`<p class="signed">${escapeHtml(signedOff)}</p>`] : []),
    `<p class="hash">${escapeHtml(ruledBy)} SHA-256 of the file as checked: ${escapeHtml(sha256)}</p>`,
    '</article>'
  ].join('\n')

/** The article's own language is said where it is not the report's. */
const languageOf = (language: string | undefined): string =>
  language && language !== 'en' ? ` lang="${escapeHtml(language)}"` : ''

const section =
  (language: string | undefined) =>
  ({ title, blocks }: ReportSection): string =>
    `<section>\n<h3>${escapeHtml(title)}</h3>\n${blocks.map((each) => block(each, language)).join('\n')}\n</section>`

function block(part: ReportBlock, language?: string): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p${part.runs.every(({ as }) => as === undefined) ? ' class="notice"' : ''} dir="auto">${inline(part.runs)}</p>`
    case 'list': {
      const name = part.numbered ? 'ol' : 'ul'
      return `<${name}>\n${part.items.map((runs) => `<li>${inline(runs)}</li>`).join('\n')}\n</${name}>`
    }
    case 'table': {
      const all = part.columns.reduce((sum, { share }) => sum + share, 0)
      const head = part.columns.map(
        ({ head: words, share }) =>
          `<th scope="col" style="width:${Math.round((share / all) * 100)}%">${escapeHtml(words)}</th>`
      )
      const rows = part.rows.map(
        (cells) =>
          `<tr>${cells.map((cell) => `<td><bdi>${cell.map(inCell).join('')}</bdi></td>`).join('')}</tr>`
      )
      return `<table>\n<thead>\n<tr>${head.join('')}</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
    }
    case 'index':
      return `<ul class="index">\n${part.entries.map(indexEntry).join('\n')}\n</ul>`
    case 'redline':
      return `<div class="redline"${languageOf(language)}>\n${part.paragraphs.map(redlineParagraph).join('\n')}\n</div>`
  }
}

const indexEntry = ({ runs, note }: IndexEntry): string =>
  `<li><bdi>${runs.map(({ text: words }) => inWords(words)).join('')}</bdi>${note ? ` <span>${escapeHtml(note)}</span>` : ''}</li>`

const inline = (runs: readonly Run[]): string => runs.map(inRun).join('')

/** Words of the article stand apart from the direction of the line, whichever way they are read. */
function inRun({ text: words, as }: Run): string {
  switch (as) {
    case undefined:
      return inWords(words)
    case 'quote':
      return `<bdi class="words">${inWords(quoted(words))}</bdi>`
    case 'words':
      return `<bdi class="words">${inWords(words)}</bdi>`
    case 'wrong':
      return `<del><bdi>${inWords(words)}</bdi></del>`
    case 'right':
      return `<ins><bdi>${inWords(words)}</bdi></ins>`
    case 'quiet':
      return ` <span class="quiet">${inWords(words)}</span>`
  }
}

const cellElements = {
  wrong: 'del',
  right: 'ins',
  words: 'span class="words"',
  quote: 'span class="words"'
} as const

/** A cell is one phrase, read in one direction: a correction's words are no islands in it. */
function inCell(run: Run): string {
  const { text: words, as } = run
  if (as === undefined || as === 'quiet') return inRun(run)
  const element = cellElements[as]
  return `<${element}>${inWords(as === 'quote' ? quoted(words) : words)}</${element.split(' ')[0]}>`
}

/** No line holds a word this long: it may be broken, an address after its marks. */
const longWord = /\S{36,}/g

const inWords = (words: string): string => {
  let from = 0
  let html = ''
  for (const { 0: word, index } of words.matchAll(longWord)) {
    html += escapeHtml(words.slice(from, index))
    html += `<span class="long">${word
      .split(/(?<=[/?&=_.-])/)
      .map(escapeHtml)
      .join('<wbr>')}</span>`
    from = index + word.length
  }
  return html + escapeHtml(words.slice(from))
}

/** What goes is struck and what comes is bold: told apart by shape, not by colour alone. */
const redlineParagraph = ({ kind, marker = '•', parts }: RedlineParagraph): string =>
  `<p dir="auto">${kind === 'list' && marker ? `${escapeHtml(marker)} ` : ''}${parts.map((part, i) => redlinePart(part, parts[i - 1])).join('')}</p>`

function redlinePart({ kind, text: words }: RedlinePart, before: RedlinePart | undefined): string {
  switch (kind) {
    case 'same':
      return escapeHtml(words)
    case 'removed':
      return `<del>${escapeHtml(words)}</del>`
    case 'added':
      // Apart from what they replace, for those who read without seeing the strokes.
      return `${before?.kind === 'removed' ? '\u00a0' : ''}<ins>${escapeHtml(words)}</ins>`
  }
}
