import type { Article } from '../model/article'
import type { Verdict } from '../model/review'
import type { Report, ReportedArticle, ReportedClaim } from '../report/build-report'
import type { Speech } from '../report/speech-in'
import { done, fail } from '../result'
import type { TextExporter } from './exporter'

/**
 * Rulings on what others said as schema.org has them (https://schema.org/ClaimReview), for the page a check is published
 * on. Eligible is only a claim of a distinct second party (Google, structured data guidelines for fact checks): here,
 * words quoted from a named speaker and ruled true or false. An error of one's own copy is no ClaimReview but a
 * correction. There is no scale of numbers: the ruling is its own label, as with Full Fact.
 */
export const claimReview: TextExporter = {
  kind: 'text',
  id: 'claimreview',
  label: 'schema.org ClaimReview (JSON-LD)',
  summary:
    'Rulings on quoted words of named speakers as structured data, for the page the check is published on.',
  extension: 'jsonld',
  write(report) {
    const { address } = report
    if (address === undefined)
      return fail(
        'needs-address',
        'A ClaimReview says where the check is published. Give the address of that page, in full (https://…).'
      )
    const reviewed = report.articles.flatMap(reviewedIn)
    if (reviewed.length === 0)
      return fail(
        'nothing-to-write',
        'No quoted words of a named speaker are ruled verified or disputed. A ClaimReview is of what somebody else said; an error of your own article is handed over as a correction.'
      )
    const [page] = address.split('#')
    const graph = reviewed.map((each, i) => ({
      '@type': 'ClaimReview',
      // Each of several on one page has its place there.
      url: reviewed.length === 1 ? address : `${page}#claim-${i + 1}`,
      ...reviewOf(each, report)
    }))
    const context = { '@context': 'https://schema.org' }
    const whole = graph.length === 1 ? { ...context, ...graph[0] } : { ...context, '@graph': graph }
    return done(`${JSON.stringify(whole, null, 2)}\n`)
  }
}

/** The verdicts that say true or false, as they are printed. */
const ratings: Readonly<Partial<Record<Verdict, string>>> = { verified: 'Verified', disputed: 'Disputed' }

interface ReviewedClaim extends Speech {
  readonly item: ReportedClaim
  readonly article: Article
}

const reviewedIn = ({ article, claims, speechOf }: ReportedArticle): ReviewedClaim[] =>
  [...claims.verified, ...claims.disputed]
    .sort((a, b) => a.claim.anchor.start - b.claim.anchor.start)
    .flatMap((item) => {
      const speech = speechOf(item.claim.anchor)
      return speech ? [{ item, article, ...speech }] : []
    })

function reviewOf({ item, article, speaker, said }: ReviewedClaim, { generatedAt, desk }: Report) {
  const { review, ruled } = item
  const appeared = article.publishedOn ? { datePublished: article.publishedOn } : {}
  return {
    claimReviewed: said,
    author: { '@type': 'Organization', name: desk },
    datePublished: (ruled?.at ?? generatedAt).slice(0, 10),
    reviewRating: {
      '@type': 'Rating',
      alternateName: ratings[review.verdict!],
      ...(review.note ? { ratingExplanation: review.note } : {})
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: speaker },
      ...appeared,
      appearance: {
        '@type': 'CreativeWork',
        headline: article.title,
        ...appeared,
        ...(article.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {})
      }
    }
  }
}
