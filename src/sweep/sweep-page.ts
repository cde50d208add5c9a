import { escapeHtml } from '../core/export/escape-html'
import { htmlStyle } from '../core/export/html-style'
import type { AcrossRow } from './write-report'

/** A flag in its words, with what is known of its article. */
export interface Flagged {
  readonly severity: string
  readonly check: string
  readonly message: string
  readonly quote: string
  readonly before: string
  readonly after: string
  /** The number of the article's line. */
  readonly number: number
  /** Its place among the flags of the article. */
  readonly nth: number
  readonly id: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedOn: string | null
}

/** Flags counted by something. */
export interface Told {
  readonly head: string
  readonly rows: readonly {
    readonly name: string
    /** How many articles there are of it; null where it is not told of articles. */
    readonly articles: number | null
    readonly errors: number
    readonly warnings: number
  }[]
}

interface SweepPage {
  readonly name: string
  readonly articles: number
  readonly answered: number
  readonly tables: readonly Told[]
  /** Those that can be read on a page. */
  readonly flags: readonly Flagged[]
  /** How many more there are. */
  readonly left: number
  readonly across: readonly AcrossRow[]
}

/** The report of a sweep as one page that needs nothing beside it. */
export function sweepPage({ name, articles, answered, tables, flags, left, across }: SweepPage): string {
  const rest = articles - answered
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(name)}: what a sweep found</title>
<style>${htmlStyle}${style}</style>
<header><h1>${escapeHtml(name)}</h1>
<p>${count(answered)} of ${count(articles)} articles checked${rest > 0 ? `; ${count(rest)} wait` : ''}.</p></header>
${tables.map((told) => tableOf(told, answered)).join('\n')}
<h2>To be read</h2>
<p>Errors first, those of one check together. Each may be a misprint of the paper or a mistake of the machine: only reading tells.</p>
${flags.map((flag, i) => flagOf(flag, flags[i - 1])).join('\n')}
${left > 0 ? `<p>${count(left)} more are in flags.csv.</p>` : ''}
<h2>Between articles</h2>
${across.length === 0 ? '<p>Nothing.</p>' : across.map(acrossOf).join('\n')}
</html>
`
}

const style = `
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; }
.flag { margin: 1.2rem 0; break-inside: avoid; }
.flag q, .flag blockquote { margin: .2rem 0; font-family: "Source Serif 4", Georgia, serif; }
mark { background: none; color: var(--wrong); font-weight: 600; }
`

const tableOf = ({ head, rows }: Told, answered: number): string => {
  const withArticles = rows.some(({ articles }) => articles !== null)
  const heads = [head, ...(withArticles ? ['Articles'] : []), 'Errors', 'Warnings', 'Per 100 articles']
  const body = rows.map(({ name, articles, errors, warnings }) => {
    const of = articles ?? answered
    const cells = [...(withArticles ? [count(articles ?? 0)] : []), count(errors), count(warnings)]
    const share = of === 0 ? '' : ((100 * (errors + warnings)) / of).toFixed(2)
    return `<tr><td>${escapeHtml(name) || '(not told)'}</td>${[...cells, share].map((cell) => `<td class="n">${cell}</td>`).join('')}</tr>`
  })
  const row = heads.map((each, i) => `<th${i > 0 ? ' class="n"' : ''}>${each}</th>`).join('')
  return `<h2>${head === 'Check' ? 'By check' : `By ${head.toLowerCase()}`}</h2>\n<table><tr>${row}</tr>\n${body.join('\n')}\n</table>`
}

const headingOf = ({ severity, check }: Flagged): string =>
  `${check}, ${severity === 'error' ? 'errors' : 'warnings'}`

/** @param before the flag above it, whose heading it may share */
const flagOf = (flag: Flagged, before: Flagged | undefined): string => {
  const from = [flag.outlet, flag.publishedOn, flag.id ?? `line ${flag.number}`].filter(Boolean).join(', ')
  const heading = headingOf(flag)
  const begins = before === undefined || headingOf(before) !== heading
  return `${begins ? `<h3>${heading}</h3>\n` : ''}<div class="flag"><p>${escapeHtml(flag.message)}</p>
<blockquote>…${escapeHtml(flag.before)}<mark>${escapeHtml(flag.quote)}</mark>${escapeHtml(flag.after)}…</blockquote>
<small>${flag.title ? `<b>${escapeHtml(flag.title)}</b><br>` : ''}${escapeHtml(from)}</small></div>`
}

const acrossOf = ({ check, message, ids, quotes }: AcrossRow): string =>
  `<div class="flag"><p>${escapeHtml(message)}</p>
<blockquote>${quotes.map((quote) => `<mark>${escapeHtml(quote)}</mark>`).join(' · ')}</blockquote>
<small>${check}: ${escapeHtml(ids.slice(0, named).join(', '))}${ids.length > named ? ` and ${count(ids.length - named)} more` : ''}</small></div>`

/** So many articles of a difference are named on the page; `across.csv` has them all. */
const named = 8

const count = (value: number): string => value.toLocaleString('en')
