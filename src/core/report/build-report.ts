import type { Claim } from '../model/claim'
import type { ArticleRecord, Progress } from '../model/desk'
import type { Finding } from '../model/finding'
import { emptyReview, type Review, type Verdict, verdictOf } from '../model/review'
import { progressOf } from '../review/progress-of'
import { reviewsOf } from '../review/reviews-of'
import { standingEntries } from '../review/undo'

/** One claim with where it stands. */
export interface ReportedClaim {
  readonly claim: Claim
  readonly review: Review
  /** Who ruled last and when; absent where nobody has. */
  readonly ruled?: { readonly by: string; readonly at: string }
  /** The sentence the claim stands in, white space folded. */
  readonly context: string
  /** 1 for the first paragraph of the body; 0 for the headline and the lines above the story. */
  readonly paragraph: number
}

/** One article's part of a report. */
export interface ReportedArticle {
  readonly title: string
  readonly publishedOn?: string
  readonly outlet?: string
  readonly sourceName: string
  readonly sha256: string
  readonly progress: Progress
  /** By verdict, in reading order; claims nobody ruled on are under `unruled`. */
  readonly claims: Readonly<Record<Verdict | 'unruled', readonly ReportedClaim[]>>
  /** Claims somebody worked on whose words are gone from the text. */
  readonly gone: readonly GoneClaim[]
  readonly findings: readonly Finding[]
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
  readonly articles: readonly ReportedArticle[]
}

/** Puts a report together from articles as they stand now. */
export function buildReport(
  records: readonly ArticleRecord[],
  about: { readonly desk: string; readonly generatedAt: string; readonly checker: string }
): Report {
  return { ...about, articles: records.map(reportArticle) }
}

function reportArticle(record: ArticleRecord): ReportedArticle {
  const { article } = record
  const reviews = reviewsOf(record.history)
  const ruledBy = new Map<string, { readonly by: string; readonly at: string }>()
  for (const entry of standingEntries(record.history)) {
    if (entry.field === 'verdict') ruledBy.set(entry.claim, { by: entry.by, at: entry.at })
  }
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph')
  const claims: Record<Verdict | 'unruled', ReportedClaim[]> = {
    disputed: [],
    'needs-source': [],
    verified: [],
    'not-checkable': [],
    unruled: []
  }
  for (const claim of record.claims) {
    const review = reviews[claim.id] ?? emptyReview
    const sentence = record.sentences[claim.sentence] ?? claim.anchor
    const verdict = verdictOf(review)
    const ruled = verdict ? ruledBy.get(claim.id) : undefined
    claims[verdict ?? 'unruled'].push({
      claim,
      review,
      ...(ruled ? { ruled } : {}),
      context: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
      paragraph:
        1 +
        paragraphs.findIndex((block) => block.start <= claim.anchor.start && claim.anchor.end <= block.end)
    })
  }
  return {
    title: article.title,
    ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
    ...(article.outlet ? { outlet: article.outlet } : {}),
    sourceName: article.source.name,
    sha256: article.source.sha256,
    progress: progressOf(record.claims, reviews),
    claims,
    gone: record.orphans.map(({ claim }) => {
      const ruled = ruledBy.get(claim.id)
      return { claim, review: reviews[claim.id] ?? emptyReview, ...(ruled ? { ruled } : {}) }
    }),
    findings: record.findings
  }
}
