import { messageFor } from '../checks/message-for'
import type { Article } from '../model/article'
import type { Finding, Severity } from '../model/finding'
import type { Review } from '../model/review'
import type { Report, ReportedArticle, ReportedClaim, ReportedCorrection } from '../report/build-report'
import { whereWords } from '../report/where-in'
import {
  evidenceWords,
  kindWords,
  minuteWords,
  signatureWords,
  signOffWords,
  verdictWords
} from '../report/words'
import { done } from '../result'
import type { Exporter } from './exporter'
import { htmlStyle } from './html-style'

/** The correction report as one page that stands by itself: for the browser, for mail, and for printing. */
export const html: Exporter = {
  id: 'html',
  label: 'Correction report, HTML',
  summary: 'The report as a page that prints well, with the corrections shown in the text.',
  extension: 'html',
  write(report) {
    return done(page(report))
  }
}

function page({ desk, generatedAt, checker, articles }: Report): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(`Correction report: ${desk}`)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>Correction report: ${text(desk)}</h1>
<p>Made <time datetime="${text(generatedAt)}">${text(minuteWords(generatedAt))} UTC</time> by ${text(checker)}.</p>
</header>
${articles.map(articlePart).join('\n')}
</body>
</html>
`
}

function articlePart(reported: ReportedArticle): string {
  const { article, progress, claims, corrections, clashing, findings, ignored, gone, signedOff } = reported
  const from = [article.publishedOn, article.outlet, `file ${article.source.name}`].filter(
    (part) => part !== undefined
  )
  const count = `${progress.ruled} of ${progress.claims} claims ruled on: ${progress.disputed} disputed, ${progress.needsSource} in need of a source.`
  const made = new Map(corrections.map((each) => [each.claim, each]))
  const clashes = new Set(clashing.map(({ claim }) => claim))
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity)
  return `<article>
<h2>${text(article.title)}</h2>
<p class="from">${text(from.join(' · '))}</p>
<p>${count}</p>
${section(
  'Corrections',
  claims.disputed.map((item) => correctionItem(item, article, made.get(item.claim), clashes.has(item.claim)))
)}
${section('Needs a source', claims['needs-source'].map(openItem))}
${section('What the article’s own words contradict', [...of('error'), ...of('warning')].map(findingItem))}
${section('Style', of('note').map(findingItem))}
${section('What the article’s own figures support', of('agrees').map(findingItem))}
${section(
  'Set aside',
  ignored.map(
    ({ finding, rule }) =>
      `<li>${text(messageFor(finding))} <small>${text(finding.check)}</small>. Because: ${text(rule.because)}</li>`
  )
)}
${section('Verified', claims.verified.map(ruledItem))}
${section('Not checkable', claims['not-checkable'].map(ruledItem))}
${section('Nobody has ruled on', claims.unruled.map(unruledItem))}
${section(
  'No longer in the text',
  gone.map(({ claim, review, ruled }) => {
    const verdict = review.verdict ? `, ${verdictWords[review.verdict]}` : ''
    return `<li><q>${text(claim.anchor.quote)}</q>${verdict}${ruled ? ` by ${signature(ruled)}` : ''}${written(review)}</li>`
  })
)}
${signedOff ? `<p>${text(signOffWords(signedOff))}</p>` : ''}
${corrections.length === 0 ? '' : `<h3>The text with its corrections</h3>\n<div class="redline">${redline(article, corrections)}</div>`}
<p class="hash">SHA-256 of the file as checked: <code>${text(article.source.sha256)}</code></p>
</article>`
}

const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<section>\n<h3>${title}</h3>\n<ul>\n${items.join('\n')}\n</ul>\n</section>`

function correctionItem(
  item: ReportedClaim,
  own: Article,
  made: ReportedCorrection | undefined,
  clashes: boolean
): string {
  const { review, context } = item
  const elsewhere = (made?.elsewhere ?? []).map(({ article, where, quote }) => {
    const of = article === own ? '' : ` of “${text(article.title)}”`
    return `<li class="elsewhere"><q>${text(quote)}</q> also stands in ${whereWords(where)}${of}.</li>`
  })
  const lines = [
    review.correction
      ? `<li>Should read: <ins>${text(review.correction)}</ins></li>`
      : '<li>No correction written yet.</li>',
    `<li>In: <q>${text(context)}</q></li>`,
    ...(kindWords(review) ? [`<li>Kind: ${kindWords(review)}</li>`] : []),
    ...(review.note ? [`<li>Note: ${text(review.note)}</li>`] : []),
    ...evidenceItems(review),
    ...(item.ruled ? [`<li>Ruled by ${signature(item.ruled)}.</li>`] : []),
    ...elsewhere,
    ...(clashes
      ? ['<li>Replaces words another correction replaces: only one of them can be printed.</li>']
      : [])
  ]
  return `<li><del>${text(item.claim.anchor.quote)}</del>, ${whereWords(item.where)}\n<ul>\n${lines.join('\n')}\n</ul></li>`
}

const openItem = (item: ReportedClaim): string => ruledWith(item, `, ${whereWords(item.where)}`)
const ruledItem = (item: ReportedClaim): string => ruledWith(item, '')

function ruledWith(item: ReportedClaim, place: string): string {
  const evidence = evidenceItems(item.review)
  const list = evidence.length === 0 ? '' : `\n<ul>\n${evidence.join('\n')}\n</ul>`
  const by = item.ruled ? ` <small>${signature(item.ruled)}</small>` : ''
  return `<li>${quoted(item)}${place}${note(item)}${by}${list}</li>`
}

const evidenceItems = ({ evidence }: Review): string[] =>
  evidence.map((each) => `<li>Evidence, ${text(evidenceWords(each))}</li>`)

const unruledItem = (item: ReportedClaim): string =>
  item.review.stale === undefined
    ? `<li>${quoted(item)}${written(item.review)}</li>`
    : `<li>${quoted(item)}. Changed since it was ruled on: it said <q>${text(item.review.stale)}</q>${written(item.review)}</li>`

const findingItem = (finding: Finding): string =>
  `<li>${text(messageFor(finding))} <small>${text(finding.check)}</small></li>`

const quoted = ({ claim }: ReportedClaim): string => `<q>${text(claim.anchor.quote)}</q>`
const note = ({ review }: ReportedClaim): string => (review.note ? `. Note: ${text(review.note)}` : '')
const written = ({
  correction,
  note: words
}: {
  readonly correction: string
  readonly note: string
}): string => (correction ? `. Proposed: ${text(correction)}` : '') + (words ? `. Note: ${text(words)}` : '')

/** The text with what goes struck and what comes underlined; both told apart by shape, not by colour alone. */
function redline({ text: whole }: Article, corrections: readonly ReportedCorrection[]): string {
  let from = 0
  const pieces: string[] = []
  for (const { start, end, wrong, right } of corrections) {
    pieces.push(text(whole.slice(from, start)), `<del>${text(wrong)}</del>\u00a0<ins>${text(right)}</ins>`)
    from = end
  }
  pieces.push(text(whole.slice(from)))
  return pieces.join('')
}

const signature = (ruled: { readonly by: string; readonly at: string }): string => text(signatureWords(ruled))

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Words as a page shows them, never as its own marks. */
const text = (words: string): string => words.replace(/[&<>"']/g, (mark) => escapes[mark]!)
