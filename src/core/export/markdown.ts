import { messageFor } from '../checks/message-for'
import type { Article } from '../model/article'
import type { Finding, Severity } from '../model/finding'
import type { Review } from '../model/review'
import type { GoneClaim, ReportedArticle, ReportedClaim } from '../report/build-report'
import type { OtherPlace } from '../report/other-places'
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

/** The correction report as Markdown: what is wrong and what should stand there first, then what is open. */
export const markdown: Exporter = {
  id: 'md',
  label: 'Correction report, Markdown',
  summary: 'Everything ruled on and found, corrections first: for the reporter and the desk.',
  extension: 'md',
  write(report) {
    const head = [
      `# Correction report: ${plain(report.desk)}`,
      '',
      `Made ${minuteWords(report.generatedAt)} UTC by ${plain(report.checker)}.`
    ]
    const lines = [...head, ...report.articles.flatMap((article) => ['', ...articleLines(article)])]
    return done(`${lines.join('\n')}\n`)
  }
}

function articleLines(reported: ReportedArticle): string[] {
  const { article, progress, claims } = reported
  const elsewhere = new Map(reported.corrections.map((each) => [each.claim, each.elsewhere]))
  const clashes = new Set(reported.clashing.map(({ claim }) => claim))
  const from = [
    article.publishedOn,
    article.outlet && plain(article.outlet),
    `file ${plain(article.source.name)}`
  ]
  return [
    `## ${plain(article.title)}`,
    '',
    from.filter(Boolean).join(' · '),
    '',
    `${progress.ruled} of ${progress.claims} claims ruled on: ${progress.disputed} disputed, ${progress.needsSource} in need of a source.`,
    ...claimSection('Corrections', claims.disputed, (item) => [
      ...disputedLines(item),
      ...elsewhereLines(article, elsewhere.get(item.claim) ?? []),
      ...(clashes.has(item.claim)
        ? ['  - Replaces words another correction replaces: only one of them can be printed.']
        : [])
    ]),
    ...claimSection('Needs a source', claims['needs-source'], openLines),
    ...findingSection('What the article’s own words contradict', reported.findings, ['error', 'warning']),
    ...findingSection('Style', reported.findings, ['note']),
    ...findingSection('What the article’s own figures support', reported.findings, ['agrees']),
    ...ignoredSection(reported),
    ...claimSection('Verified', claims.verified, ruledLine),
    ...claimSection('Not checkable', claims['not-checkable'], ruledLine),
    ...claimSection('Nobody has ruled on', claims.unruled, unruledLines),
    ...goneSection(reported.gone),
    ...signOffLines(reported),
    '',
    `SHA-256 of the file as checked: \`${article.source.sha256}\``
  ]
}

function claimSection(
  title: string,
  items: readonly ReportedClaim[],
  lines: (item: ReportedClaim) => string[]
): string[] {
  return items.length === 0 ? [] : ['', `### ${title}`, '', ...items.flatMap(lines)]
}

function findingSection(
  title: string,
  findings: readonly Finding[],
  severities: readonly Severity[]
): string[] {
  const own = findings.filter((finding) => severities.includes(finding.severity))
  return own.length === 0
    ? []
    : ['', `### ${title}`, '', ...own.map((finding) => `- ${plain(messageFor(finding))} (${finding.check})`)]
}

function disputedLines(item: ReportedClaim): string[] {
  return [
    `- ${quote(item)}${place(item)}`,
    ...(item.review.correction
      ? [`  - Should read: **${plain(item.review.correction)}**`]
      : ['  - No correction written yet.']),
    ...kindLines(item.review),
    ...shared(item)
  ]
}

/** A claim whose words changed under its ruling says so: what was written about it is not for these words, but not lost. */
function unruledLines(item: ReportedClaim): string[] {
  const { stale, verdict, correction, note } = item.review
  if (stale === undefined && correction === '' && note === '') return [`- ${quote(item)}`]
  return [
    `- ${quote(item)}${place(item)}`,
    ...(stale === undefined
      ? []
      : [
          `  - Changed since ${verdict ? `it was ruled ${verdictWords[verdict]}` : 'it was written about'}: it said “${plain(stale)}”.`
        ]),
    ...written(correction, note)
  ]
}

function goneSection(gone: readonly GoneClaim[]): string[] {
  return gone.length === 0
    ? []
    : [
        '',
        '### No longer in the text',
        '',
        ...gone.flatMap(({ claim, review: { verdict, correction, note }, ruled }) => [
          `- “${plain(claim.anchor.quote)}”${verdict ? `, ${verdictWords[verdict]}` : ''}${ruled ? ` by ${signature(ruled)}` : ''}`,
          ...written(correction, note)
        ])
      ]
}

const written = (correction: string, note: string): string[] => [
  ...(correction ? [`  - Proposed: **${plain(correction)}**`] : []),
  ...(note ? [`  - Note: ${plain(note)}`] : [])
]

const openLines = (item: ReportedClaim): string[] => [`- ${quote(item)}${place(item)}`, ...shared(item)]

function shared(item: ReportedClaim): string[] {
  return [
    `  - In: “${plain(item.context)}”`,
    ...(item.review.note ? [`  - Note: ${plain(item.review.note)}`] : []),
    ...evidenceLines(item.review),
    ...(item.ruled ? [`  - Ruled by ${signature(item.ruled)}.`] : [])
  ]
}

const ruledLine = (item: ReportedClaim): string[] => [
  `- ${quote(item)}${item.ruled ? `, ${signature(item.ruled)}` : ''}${item.review.note ? `. Note: ${plain(item.review.note)}` : ''}`,
  ...evidenceLines(item.review)
]

const kindLines = (review: Review): string[] =>
  kindWords(review) === '' ? [] : [`  - Kind: ${kindWords(review)}`]

const evidenceLines = ({ evidence }: Review): string[] =>
  evidence.map((each) => `  - Evidence, ${plain(evidenceWords(each))}`)

function ignoredSection({ ignored }: ReportedArticle): string[] {
  return ignored.length === 0
    ? []
    : [
        '',
        '### Set aside',
        '',
        ...ignored.map(
          ({ finding, rule }) =>
            `- ${plain(messageFor(finding))} (${finding.check}). Because: ${plain(rule.because)}`
        )
      ]
}

const signOffLines = ({ signedOff }: ReportedArticle): string[] =>
  signedOff ? ['', plain(signOffWords(signedOff))] : []

const signature = (ruled: { readonly by: string; readonly at: string }): string =>
  plain(signatureWords(ruled))
const quote = ({ claim }: ReportedClaim): string => `“${plain(claim.anchor.quote)}”`
const place = ({ where }: ReportedClaim): string => `, ${whereWords(where)}`

/** Where the words a correction takes back still stand. */
const elsewhereLines = (own: Article, places: readonly OtherPlace[]): string[] =>
  places.map(({ article, where, quote: words }) => {
    const of = article === own ? '' : ` of “${plain(article.title)}”`
    return `  - “${plain(words)}” also stands in ${whereWords(where)}${of}.`
  })

/** One line of plain words: line breaks folded, and what Markdown or HTML would take for its own made harmless. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
