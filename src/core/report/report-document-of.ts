import { messageFor } from '../checks/message-for'
import type { Article } from '../model/article'
import type { Severity } from '../model/finding'
import type { Review } from '../model/review'
import type { GoneClaim, Report, ReportedArticle, ReportedClaim } from './build-report'
import { correctionsToTell, noticeToPrint } from './notice-to-print'
import type { OtherPlace } from './other-places'
import { redlineOf } from './redline-of'
import type {
  ReportBlock,
  ReportDocument,
  ReportItem,
  ReportPart,
  ReportSection,
  Run
} from './report-document'
import { whereWords } from './where-in'
import { evidenceWords, kindWords, leftOutWords, signatureWords, signOffWords, verdictWords } from './words'

/**
 * A report in the order it is read in: what is wrong and what should stand there first, then what readers are told,
 * what is open, the working of the checks, every ruling, and the text with its corrections. Markdown, page and Word
 * document only show it.
 */
export const reportDocumentOf = ({ desk, generatedAt, checker, articles }: Report): ReportDocument => ({
  title: `Correction report: ${desk}`,
  generatedAt,
  checker,
  parts: articles.map((reported) => partOf(reported, { by: checker, at: generatedAt }))
})

function partOf(reported: ReportedArticle, made: { readonly by: string; readonly at: string }): ReportPart {
  const { article, progress, signedOff } = reported
  const from = [article.publishedOn, article.outlet, `file ${article.source.name}`].filter(Boolean)
  return {
    title: article.title,
    from: from.join(' · '),
    count: `${progress.ruled} of ${progress.claims} claims ruled on: ${progress.disputed} disputed, ${progress.needsSource} in need of a source.`,
    sections: sectionsOf(reported, made).filter(({ blocks }) => blocks.length > 0),
    signedOff: signedOff ? signOffWords(signedOff) : null,
    sha256: article.source.sha256
  }
}

function sectionsOf(
  reported: ReportedArticle,
  made: { readonly by: string; readonly at: string }
): readonly ReportSection[] {
  const { claims, gone, ignored, corrections, leftOut } = reported
  return [
    { title: 'Corrections', blocks: list(correctionItems(reported)) },
    { title: 'Corrections the text has taken over', blocks: list(landedItems(reported)) },
    {
      title: 'Corrections that are in no copy',
      blocks: list(leftOut.map((each) => line(`${leftOutWords(each)}.`)))
    },
    { title: 'Notice to print', blocks: noticeBlocks(reported, made.at) },
    { title: 'Needs a source', blocks: list(claims['needs-source'].map(openItem)) },
    {
      title: 'What the article’s own words contradict',
      blocks: list(findingItems(reported, ['error', 'warning']))
    },
    { title: 'Style', blocks: list(findingItems(reported, ['note'])) },
    { title: 'What the article’s own figures support', blocks: list(findingItems(reported, ['agrees'])) },
    {
      title: 'Set aside',
      blocks: list(
        ignored.map(({ finding, rule }) => ({
          runs: [say(`${messageFor(finding)} `), check(finding.check), say(` Because: ${rule.because}`)]
        }))
      )
    },
    { title: 'Every ruling', blocks: rulingTable(reported) },
    { title: 'Nobody has ruled on', blocks: list(claims.unruled.map(unruledItem)) },
    { title: 'No longer in the text', blocks: list(gone.map(goneItem)) },
    {
      title: 'The text with its corrections',
      blocks: corrections.length === 0 ? [] : [{ kind: 'redline', paragraphs: redlineOf(reported, made) }]
    }
  ]
}

const say = (text: string): Run => ({ text })
const quote = (text: string): Run => ({ text, as: 'quote' })
const check = (id: string): Run => ({ text: `(${id})`, as: 'quiet' })
const line = (text: string): ReportItem => ({ runs: [say(text)] })
const list = (items: readonly ReportItem[]): readonly ReportBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

function correctionItems({ article, claims, corrections, clashing }: ReportedArticle): ReportItem[] {
  const elsewhere = new Map(corrections.map((each) => [each.claim, each.elsewhere]))
  const clashes = new Set(clashing.map(({ claim }) => claim))
  return claims.disputed.map((item) => {
    const { claim, review, where } = item
    return {
      runs: [{ text: claim.anchor.quote, as: 'wrong' }, say(`, ${whereWords(where)}`)],
      items: [
        review.correction
          ? { runs: [say('Should read: '), { text: review.correction, as: 'right' }] }
          : line('No correction written yet.'),
        ...(kindWords(review) ? [line(`Kind: ${kindWords(review)}`)] : []),
        ...sharedItems(item),
        ...(elsewhere.get(claim) ?? []).map((place) => elsewhereItem(article, place)),
        ...(clashes.has(claim)
          ? [line('Replaces words another correction replaces: only one of them can be printed.')]
          : [])
      ]
    }
  })
}

/** What the newer text has put right, and what of the old it still prints. */
const landedItems = ({ article, landed }: ReportedArticle): ReportItem[] =>
  landed.map(({ wrong, right, where, elsewhere }) => ({
    runs: [{ text: right, as: 'right' }, say(', '), say(whereWords(where)), say(', for '), quote(wrong)],
    items:
      elsewhere.length === 0
        ? [line('The old words stand nowhere else in the articles of this report.')]
        : elsewhere.map((place) => elsewhereItem(article, place, 'still'))
  }))

/** Where the words a correction takes back still stand. */
function elsewhereItem(
  own: Article,
  { article, where, quote: words }: OtherPlace,
  how: 'also' | 'still' = 'also'
): ReportItem {
  const of = article === own ? '' : ` of “${article.title}”`
  return { runs: [quote(words), say(` ${how} stands in ${whereWords(where)}${of}.`)] }
}

function noticeBlocks(reported: ReportedArticle, on: string): ReportBlock[] {
  const notice = noticeToPrint(correctionsToTell(reported), on, reported.leftOut)
  if (!notice) return []
  const paragraphs = notice.text === null ? [] : notice.text.split('\n\n').map((text) => [say(text)])
  return [
    ...[...paragraphs, ...notice.wire.map((text) => [say(text)])],
    ...notice.mend.map((text): Run[] => [{ text, as: 'quiet' }])
  ].map((runs) => ({ kind: 'paragraph', runs }))
}

const openItem = (item: ReportedClaim): ReportItem => ({
  runs: [quote(item.claim.anchor.quote), say(`, ${whereWords(item.where)}`)],
  items: sharedItems(item)
})

const sharedItems = ({ context, review, ruled }: ReportedClaim): ReportItem[] => [
  { runs: [say('In: '), quote(context)] },
  ...(review.note ? [line(`Note: ${review.note}`)] : []),
  ...review.evidence.map((each) => line(`Evidence, ${evidenceWords(each)}`)),
  ...(ruled ? [line(`Ruled by ${signatureWords(ruled)}.`)] : [])
]

const findingItems = ({ findings }: ReportedArticle, severities: readonly Severity[]): ReportItem[] =>
  findings
    .filter(({ severity }) => severities.includes(severity))
    .map((finding) => ({ runs: [say(`${messageFor(finding)} `), check(finding.check)] }))

/** The record: one row for each claim ruled on, in reading order. */
function rulingTable({ claims }: ReportedArticle): ReportBlock[] {
  const { unruled: _, ...byVerdict } = claims
  const ruled = Object.values(byVerdict)
    .flat()
    .sort((a, b) => a.claim.anchor.start - b.claim.anchor.start)
  if (ruled.length === 0) return []
  const rows = ruled.map(({ claim, review, where, ruled: by }) => [
    [say(whereWords(where))],
    [quote(claim.anchor.quote)],
    [
      say(review.verdict ? verdictWords[review.verdict] : ''),
      ...(review.verdict === 'disputed' && review.correction
        ? [say('; should read '), { text: review.correction, as: 'right' } satisfies Run]
        : []),
      ...(review.made ?? []).map((each) => say(`; corrected, it was “${each.wrong}”`))
    ],
    [say([review.note, ...review.evidence.map(evidenceWords)].filter(Boolean).join(' · '))],
    [say(by ? signatureWords(by) : '')]
  ])
  return [{ kind: 'table', head: ['Where', 'As published', 'Ruling', 'Note and evidence', 'Ruled by'], rows }]
}

/** A claim whose words changed under its ruling says so: what was written about it is not for these words, but not lost. */
function unruledItem({ claim, review, where }: ReportedClaim): ReportItem {
  const { stale, restated, verdict } = review
  const items = [
    ...(stale === undefined
      ? []
      : [
          line(
            `Changed since ${verdict ? `it was ruled ${verdictWords[verdict]}` : 'it was written about'}: it said “${restated?.before ?? stale}”.`
          )
        ]),
    ...writtenItems(review)
  ]
  const words = quote(claim.anchor.quote)
  return items.length === 0 ? { runs: [words] } : { runs: [words, say(`, ${whereWords(where)}`)], items }
}

const goneItem = ({ claim, review, ruled }: GoneClaim): ReportItem => ({
  runs: [
    quote(claim.anchor.quote),
    say(
      `${review.verdict ? `, ${verdictWords[review.verdict]}` : ''}${ruled ? ` by ${signatureWords(ruled)}` : ''}`
    )
  ],
  items: writtenItems(review)
})

const writtenItems = ({ correction, note }: Review): ReportItem[] => [
  ...(correction ? [{ runs: [say('Proposed: '), { text: correction, as: 'right' } satisfies Run] }] : []),
  ...(note ? [line(`Note: ${note}`)] : [])
]
