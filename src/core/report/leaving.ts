import type { Report } from './build-report'
import type { LeftOutReason } from './left-out'
import { articleNotice } from './notice-to-print'
import { type NotReviewed, speechRulings } from './reviewed-speech'
import type { Where } from './where-in'

/** A correction that does not leave, and why. */
export interface NotLeaving {
  readonly article: string
  readonly wrong: string
  readonly right: string
  readonly where: Where | null
  readonly reason: LeftOutReason
}

/** What a report takes along, counted, and what it leaves behind, with the reason. */
export interface LeavingReport {
  readonly articles: number
  readonly corrections: number
  readonly leftOut: readonly NotLeaving[]
  /** Rulings on quoted words that a ClaimReview does not publish; empty for other forms. */
  readonly notReviewed: readonly { readonly quote: string; readonly why: NotReviewed }[]
  /** The notice on the one article there is, to be read and written over; null for other forms and for several. */
  readonly notice: {
    readonly text: string
    readonly isEdited: boolean
    /** What somebody wrote when the corrections were others. */
    readonly outdated: string | null
  } | null
}

/** Counts what of a report leaves in a form. @param format id of an exporter */
export function leavingReport(report: Report, format: string): LeavingReport {
  const { articles } = report
  const [only, ...more] = articles
  const notice = only && more.length === 0 && format === 'notice' ? articleNotice(only, report) : null
  return {
    articles: articles.length,
    corrections: articles.reduce((sum, each) => sum + each.corrections.length + each.landed.length, 0),
    leftOut: articles.flatMap(({ article, leftOut }) =>
      leftOut.map(({ wrong, right, where, reason }) => ({
        article: article.title,
        wrong,
        right,
        where,
        reason
      }))
    ),
    notReviewed:
      format === 'claimreview'
        ? articles.flatMap((each) =>
            speechRulings(each).others.map(({ item, why }) => ({ quote: item.claim.anchor.quote, why }))
          )
        : [],
    notice: notice && {
      text: notice.text ?? '',
      isEdited: notice.isEdited,
      outdated: notice.outdated
    }
  }
}
