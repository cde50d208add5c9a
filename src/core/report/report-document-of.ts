import type { Article } from '../model/article'
import { placeOf } from '../model/head'
import { leftOutWords } from '../text/left-out-words'
import { withUnseenShown } from '../text/unseen'
import type { Report, ReportedArticle } from './build-report'
import { correctionSection, leftOutSection } from './correction-table'
import { agreedSections, findingSections } from './finding-sections'
import { longDate } from './long-date'
import { articleNotice } from './notice-to-print'
import { redlineOf } from './redline-of'
import type { ReportBlock, ReportDocument, ReportPart, ReportSection } from './report-document'
import { authorSection, questionSection, rulingSections, sourceSection, whoRuled } from './ruling-sections'
import { paragraph, quiet, say } from './runs'
import { sourceBook } from './source-book'
import { counted, signOffWords } from './words'

/**
 * A report in the order it is read in: what is wrong and what should stand there first, then what readers are told,
 * what is open, what holds and by which source, and the text with its corrections. Markdown, page and Word document
 * only show it. Signs that are not seen stand in it by their names: no figure reads other than it is.
 */
export function reportDocumentOf(report: Report): ReportDocument {
  const { desk, generatedAt, checker, articles } = report
  const [only, ...more] = articles
  return shown({
    title: only && more.length === 0 ? only.article.title : `Correction report: ${desk}`,
    desk,
    generatedAt,
    checker,
    overview: more.length === 0 ? null : overviewOf(articles),
    parts: articles.map((reported) => partOf(reported, report))
  })
}

/** The same, with every text of it as a reader can see it. */
function shown<T>(value: T): T {
  if (typeof value === 'string') return withUnseenShown(value) as T
  if (Array.isArray(value)) return value.map(shown) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each)])) as T
}

/** What stands in each article of a report on several, at a glance. */
const overviewOf = (articles: readonly ReportedArticle[]): NonNullable<ReportDocument['overview']> => ({
  kind: 'table',
  columns: [
    { head: 'Article', share: 52 },
    { head: 'Corrections', share: 14 },
    { head: 'Need a source', share: 14 },
    { head: 'Ruled on', share: 20 }
  ],
  rows: articles.map(({ article, corrections, landed, progress }) => [
    [{ text: article.title, as: 'words' }],
    [say(String(corrections.length + landed.length))],
    [say(String(progress.needsSource))],
    [say(`${progress.ruled} of ${progress.claims}`)]
  ])
})

function partOf(reported: ReportedArticle, report: Report): ReportPart {
  const { article, progress, signedOff } = reported
  const { claims, ruled, disputed, needsSource } = progress
  return {
    title: article.title,
    ...(article.language ? { language: article.language } : {}),
    from: fromLine(article),
    count: [
      claims === 0
        ? 'No claim to check was found in it.'
        : ruled === 0
          ? `Nobody has ruled on any of its ${counted(claims, 'claim', 'claims')}.`
          : `${ruled} of ${claims} claims ruled on: ${reported.claims.verified.length} verified, ${disputed} disputed, ${needsSource} in need of a source, ${reported.claims['not-checkable'].length} not checkable.`,
      ...notRead(article)
    ].join(' '),
    sections: sectionsOf(reported, report).filter(({ blocks }) => blocks.length > 0),
    ruledBy: whoRuled(reported),
    signedOff: signedOff ? signOffWords(signedOff) : null,
    sha256: article.source.sha256
  }
}

/** What of the file nobody was asked to look at. */
function notRead({ leftOut = [] }: Article): readonly string[] {
  const words = leftOutWords(leftOut)
  return words === undefined ? [] : [`Of its file ${words}.`]
}

/** Who wrote it, where it appeared, where and when it was filed, its address, and the file. */
function fromLine({
  text,
  blocks,
  dateline,
  publishedOn,
  outlet,
  address,
  byHand,
  source
}: Article): readonly string[] {
  const printed = (kind: 'byline' | 'agency') =>
    blocks
      .filter((block) => block.kind === kind)
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
  const filed = [placeOf({ byHand, dateline }), dateline?.date].filter(Boolean).join(', ')
  const beside = (field: 'byline' | 'agency') => {
    const set = byHand?.set[field]
    return set && printed(field).length === 0 ? [set] : printed(field)
  }
  return [
    ...beside('byline'),
    ...beside('agency'),
    outlet ?? '',
    filed,
    publishedOn ? longDate(publishedOn) : '',
    address ?? '',
    source.name
  ].filter(Boolean)
}

function sectionsOf(reported: ReportedArticle, report: Report): readonly ReportSection[] {
  const book = sourceBook()
  const corrections = correctionSection(reported, book)
  const rulings = rulingSections(reported, book)
  return [
    corrections,
    leftOutSection(reported),
    { title: 'The notice', blocks: noticeBlocks(reported, report) },
    questionSection(reported),
    authorSection(reported),
    ...findingSections(reported),
    ...rulings,
    sourceSection(book),
    ...agreedSections(reported),
    { title: 'The paragraphs with their corrections', blocks: redlineBlocks(reported, report) }
  ]
}

/** The paragraphs that a correction changes: the whole text is the corrected copy's to show. */
function redlineBlocks(reported: ReportedArticle, { checker, generatedAt }: Report): readonly ReportBlock[] {
  const paragraphs = redlineOf(reported, { by: checker, at: generatedAt }).filter(({ parts }) =>
    parts.some(({ kind }) => kind !== 'same')
  )
  return paragraphs.length === 0 ? [] : [{ kind: 'redline', paragraphs }]
}

function noticeBlocks(reported: ReportedArticle, report: Report): readonly ReportBlock[] {
  const notice = articleNotice(reported, report)
  if (!notice) return []
  const paragraphs = notice.text === null ? [] : notice.text.split(/\n{2,}/)
  return [
    ...paragraphs.map((text) => paragraph(say(text))),
    paragraph(quiet(notice.wire.join(' '))),
    ...notice.mend.map((text) => paragraph(quiet(text)))
  ]
}
