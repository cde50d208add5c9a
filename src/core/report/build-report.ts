import type { IgnoredFinding } from '../checks/post/ignored'
import type { Article } from '../model/article'
import type { Claim } from '../model/claim'
import type { ArticleRecord, Progress } from '../model/desk'
import type { Finding } from '../model/finding'
import type { HouseStyle } from '../model/house-style'
import {
  type EditedNotice,
  emptyReview,
  type Review,
  type SignedOff,
  type Verdict,
  verdictOf
} from '../model/review'
import { overlaps, type Span } from '../model/span'
import { stateOf } from '../review/article-state'
import { claimsToCheck, progressOf } from '../review/progress-of'
import { quotedClaims } from '../review/quoted-claims'
import { standingChanges } from '../review/undo'
import { defaultViewSettings, findingsAsSet, type ViewSettings } from '../review/view-as-set'
import { type Correction, correctionsOf } from './corrections-of'
import { type LandedCorrection, landedCorrections } from './landed-corrections'
import { type LeftOut, leftOutOf } from './left-out'
import { type OtherPlace, otherPlaces } from './other-places'
import { type Speech, speechIn } from './speech-in'
import { type NoticeContext, toldCorrections } from './told-corrections'
import { type Where, whereIn } from './where-in'

/** One claim with where it stands. */
export interface ReportedClaim {
  readonly claim: Claim
  readonly review: Review
  /** Who ruled last and when; absent where nobody has. */
  readonly ruled?: { readonly by: string; readonly at: string }
  /** The sentence the claim stands in, white space folded. */
  readonly context: string
  readonly where: Where
  /** Whether it stands in somebody's quoted words. */
  readonly isQuoted: boolean
}

/** One article's part of a report. */
export interface ReportedArticle {
  readonly article: Article
  /** ISO 8601 instant at which this text came to the desk. */
  readonly addedAt: string
  readonly progress: Progress
  /** By verdict, in reading order; claims nobody ruled on are under `unruled`. */
  readonly claims: Readonly<Record<Verdict | 'unruled', readonly ReportedClaim[]>>
  /** Claims somebody worked on whose words are gone from the text. */
  readonly gone: readonly GoneClaim[]
  readonly findings: readonly Finding[]
  /** Who is quoted with words of the article; see `speechIn`. */
  readonly speechOf: (span: Span) => Speech | null
  /** Findings somebody set aside, and why. */
  readonly ignored: readonly IgnoredFinding[]
  /** Who answers for the article, where somebody signed it off. */
  readonly signedOff: SignedOff | null
  /** In reading order; none overlaps another. */
  readonly corrections: readonly ReportedCorrection[]
  /** Corrections that the text has taken over since they were written, in reading order. */
  readonly landed: readonly (LandedCorrection &
    NoticeContext & { readonly elsewhere: readonly OtherPlace[] })[]
  /** Corrections that would replace words another one replaces already: the editor must choose. */
  readonly clashing: readonly Correction[]
  /** Corrections that were written and are in no copy, those of `clashing` among them. */
  readonly leftOut: readonly LeftOut[]
  /** The notice as somebody wrote it; null where the desk's own stands. */
  readonly notice: EditedNotice | null
}

/** A correction, and where else what it takes back still stands. */
export interface ReportedCorrection extends Correction, NoticeContext {
  readonly elsewhere: readonly OtherPlace[]
}

/** A claim without a place, with what was last said of it. */
export interface GoneClaim {
  readonly claim: Claim
  readonly review: Review
  readonly ruled?: { readonly by: string; readonly at: string }
}

/** What every exporter sees: nothing of the desk but this. */
export interface Report {
  readonly desk: string
  readonly generatedAt: string
  readonly checker: string
  /** What the house writes as a rule, and how it is called. */
  readonly house: HouseStyle
  /** Where the check is published, an absolute address; absent where nobody said. */
  readonly address?: string
  readonly articles: readonly ReportedArticle[]
}

/**
 * Puts a report together from articles as they stand now.
 * @param settings what the findings in it are to be
 * @param siblings for each record, by the ids of its claims, where articles of the desk print what is taken back
 */
export function buildReport(
  records: readonly ArticleRecord[],
  about: { readonly desk: string; readonly generatedAt: string; readonly checker: string },
  settings: ViewSettings = defaultViewSettings,
  siblings: readonly ReadonlyMap<string, readonly OtherPlace[]>[] = []
): Report {
  const corrected = records.map((record) => ({
    article: record.article,
    ...correctionsOf(record, stateOf(record.history).reviews)
  }))
  const taken = records.map((record) => landedCorrections(record, stateOf(record.history).reviews))
  const elsewhere = otherPlaces<Correction>(
    corrected.map(({ article, made }, i) => ({
      article,
      made: [...made, ...taken[i]!.filter(({ isGone }) => !isGone)].sort((a, b) => a.start - b.start)
    }))
  )
  return {
    ...about,
    house: settings.house,
    articles: records.map((record, i) => {
      const { made, clashing } = corrected[i]!
      const withSiblings = (claim: Claim, places: readonly OtherPlace[] = []): readonly OtherPlace[] => [
        ...places,
        ...(siblings[i]?.get(claim.id) ?? []).filter((place) => !places.some(isSame(place)))
      ]
      const placed = <Each extends Correction>(each: Each) => ({
        ...each,
        elsewhere: withSiblings(each.claim, elsewhere.get(each))
      })
      const own = reportArticle(record, settings, clashing)
      const about = { record, made, findings: own.findings, leftOut: own.leftOut }
      return {
        ...own,
        corrections: toldCorrections(made.map(placed), about),
        landed: toldCorrections(taken[i]!.map(placed), about)
      }
    })
  }
}

/** A sibling that is in the report was looked through word by word already: the same words are named once. */
const isSame =
  (place: OtherPlace) =>
  (other: OtherPlace): boolean =>
    other.article.id === place.article.id && overlaps(other, place)

function reportArticle(
  record: ArticleRecord,
  settings: ViewSettings,
  clashing: readonly Correction[]
): Omit<ReportedArticle, 'corrections' | 'landed'> {
  const { article } = record
  const state = stateOf(record.history)
  const { reviews } = state
  const ruledBy = new Map<string, { readonly by: string; readonly at: string }>()
  for (const { change, entry } of standingChanges(record.history)) {
    if (change.field === 'verdict') ruledBy.set(change.claim, { by: entry.by, at: entry.at })
  }
  const where = whereIn(article)
  const { shown, ignored } = findingsAsSet(record.findings, settings, Object.values(state.ignored))
  const claims: Record<Verdict | 'unruled', ReportedClaim[]> = {
    disputed: [],
    'needs-source': [],
    verified: [],
    'not-checkable': [],
    unruled: []
  }
  const quoted = quotedClaims(record.claims)
  for (const claim of claimsToCheck(record.claims, reviews)) {
    const review = reviews[claim.id] ?? emptyReview
    const sentence = record.sentences[claim.sentence] ?? claim.anchor
    const verdict = verdictOf(review)
    const ruled = verdict ? ruledBy.get(claim.id) : undefined
    claims[verdict ?? 'unruled'].push({
      claim,
      review,
      ...(ruled ? { ruled } : {}),
      context: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
      where: where(claim.anchor),
      isQuoted: quoted.has(claim.id)
    })
  }
  return {
    article,
    addedAt: record.addedAt,
    progress: progressOf(record.claims, reviews),
    claims,
    gone: record.orphans.map(({ claim }) => {
      const ruled = ruledBy.get(claim.id)
      return { claim, review: reviews[claim.id] ?? emptyReview, ...(ruled ? { ruled } : {}) }
    }),
    findings: shown,
    speechOf: speechIn(article),
    ignored,
    signedOff: state.signedOff,
    clashing,
    leftOut: leftOutOf(record, reviews, clashing),
    notice: state.notice
  }
}
