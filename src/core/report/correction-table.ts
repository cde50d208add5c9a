import { phraseDiff } from '../anchor/word-diff'
import { messageFor } from '../checks/message-for'
import type { Article } from '../model/article'
import { contains, overlaps } from '../model/span'
import type { ReportedArticle } from './build-report'
import type { OtherPlace } from './other-places'
import type { ReportBlock, ReportSection, Run } from './report-document'
import { list, paragraph, quiet, say } from './runs'
import type { SourceBook } from './source-book'
import { whereWords } from './where-in'
import { counted, kindWords, leftOutReasonWords, leftOutWords } from './words'

/** A row before it has its number. */
interface Row {
  /** Where its words stand; what is gone from the text comes last. */
  readonly at: number
  readonly cells: readonly (readonly Run[])[]
}

/** Everything that was wrong and what stands there instead, in one table in the order of the text. */
export function correctionSection(reported: ReportedArticle, book: SourceBook): ReportSection {
  const { corrections, landed } = reported
  const rows = [...disputedRows(reported, book), ...landedRows(reported, book)].sort((a, b) => a.at - b.at)
  const count = corrections.length + landed.length
  const title = count === 0 && rows.length > 0 ? 'Disputed' : counted(count, 'correction', 'corrections')
  if (rows.length === 0)
    return { title: 'Corrections', blocks: [paragraph(quiet('No correction was asked for.'))] }
  const table: ReportBlock = {
    kind: 'table',
    columns: [
      { head: '', share: 4 },
      { head: 'As printed, put right', share: 38 },
      { head: 'Where', share: 22 },
      { head: 'Why', share: 36 }
    ],
    rows: rows.map(({ cells }, i) => [[say(String(i + 1))], ...cells])
  }
  return { title, blocks: [table] }
}

/** Corrections that were written and are in no copy, each with the reason. */
export const leftOutSection = ({ leftOut }: ReportedArticle): ReportSection => ({
  title: 'Corrections that are in no copy',
  blocks: list(leftOut.map((each) => [say(`${leftOutWords(each)}.`)]))
})

function disputedRows(reported: ReportedArticle, book: SourceBook): readonly Row[] {
  const { article, claims, corrections, leftOut } = reported
  const made = new Map(corrections.map((each) => [each.claim, each]))
  const notMade = new Map(leftOut.map((each) => [each.claim, each]))
  return claims.disputed.map(({ claim, review, where }) => {
    const correction = made.get(claim)
    const parts = review.correction ? phraseDiff(claim.anchor.quote, review.correction) : null
    const out = notMade.get(claim)
    return {
      at: claim.anchor.start,
      cells: [
        parts
          ? changeRuns(parts)
          : [{ text: fold(claim.anchor.quote), as: 'wrong' }, quiet('no correction yet')],
        [say(whereWords(where)), ...elsewhereRuns(article, correction?.elsewhere ?? [], 'also in')],
        reasonRuns([
          ...(out ? [`In no copy: ${leftOutReasonWords[out.reason]}`] : []),
          ...(review.note ? [review.note] : []),
          ...(review.note || review.evidence.length > 0 ? [] : workingOf(reported, claim.anchor)),
          sourceWords(book.numbersOf(review.evidence)),
          kindWords(review)
        ])
      ]
    }
  })
}

function landedRows({ article, landed, claims }: ReportedArticle, book: SourceBook): readonly Row[] {
  const reviews = new Map(claims.verified.map(({ claim, review }) => [claim, review]))
  return landed.map(({ claim, review, start, isGone, parts, where, elsewhere, told }) => ({
    at: isGone ? Number.POSITIVE_INFINITY : start,
    cells: [
      changeRuns(parts),
      [say(whereWords(where)), ...elsewhereRuns(article, elsewhere, 'still in')],
      reasonRuns([
        isGone ? 'A newer text had it; the words have gone since' : 'Made: the newer text has it',
        ...(told === null ? [] : [told === '' ? 'Readers were told' : `Readers were told: ${told}`]),
        ...(review.note ? [review.note] : []),
        sourceWords(book.numbersOf((reviews.get(claim) ?? review).evidence)),
        kindWords(review)
      ])
    ]
  }))
}

const fold = (words: string): string => words.replace(/\s+/g, ' ')

/** What goes is struck before what comes; the words round it stand as they are. */
function changeRuns(parts: ReturnType<typeof phraseDiff>): readonly Run[] {
  const shown = { same: 'words', removed: 'wrong', added: 'right' } as const
  return parts.flatMap(({ kind, text }, i): Run[] => {
    const isApart = kind === 'added' && parts[i - 1]?.kind === 'removed'
    return [...(isApart ? [say(' ')] : []), { text: fold(text), as: shown[kind] }]
  })
}

/** What the checks say of words that are corrected: the working that shows the error. */
const workingOf = (
  { findings }: ReportedArticle,
  at: { readonly start: number; readonly end: number }
): readonly string[] =>
  findings
    .filter(
      ({ severity, places }) =>
        severity !== 'agrees' && places.some((place) => contains(at, place) || overlaps(place, at))
    )
    .slice(0, 2)
    .map((finding) => messageFor(finding))

const sourceWords = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : `${numbers.length === 1 ? 'source' : 'sources'} ${numbers.join(', ')}`

/** Reasons as sentences; the small ones, what kind of error it is and by which source, are asides. */
function reasonRuns(reasons: readonly string[]): readonly Run[] {
  const told = reasons.filter(Boolean).map(fold)
  return told.map((reason, i) =>
    say(`${i === 0 ? upper(reason) : ` ${upper(reason)}`}${/[.!?”]$/.test(reason) ? '' : '.'}`)
  )
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Where else what is taken back stands, each article once. */
function elsewhereRuns(own: Article, places: readonly OtherPlace[], how: string): readonly Run[] {
  if (places.length === 0) return []
  const named = places.map(({ article, where }) =>
    article === own ? whereWords(where) : `“${fold(article.title)}”, ${whereWords(where)}`
  )
  return [say(`; ${how} ${[...new Set(named)].join('; ')}`)]
}
