import type { Truth } from '../model/review'
import type { Report } from '../report/build-report'
import { type ReviewedSpeech, speechRulings } from '../report/reviewed-speech'
import { done, fail } from '../result'
import type { TextExporter } from './exporter'

/**
 * Rulings on what others said as schema.org has them (https://schema.org/ClaimReview), for the page a check is published
 * on. Eligible is only a claim of a distinct second party (Google, structured data guidelines for fact checks): here,
 * words quoted from a named speaker of which somebody ruled whether they are so. That they were said is no such ruling; nor
 * is a forecast or an opinion true or false. An error of one's own copy is no ClaimReview but a correction.
 */
export const claimReview: TextExporter = {
  kind: 'text',
  id: 'claimreview',
  label: 'schema.org ClaimReview (JSON-LD)',
  summary:
    'Rulings on whether what named speakers say is so, as structured data, for the page the check is published on.',
  extension: 'jsonld',
  write(report) {
    const { address } = report
    if (address === undefined)
      return fail(
        'needs-address',
        'A ClaimReview says where the check is published. Give the address of that page, in full (https://…).'
      )
    const reviewed = report.articles.flatMap((each) => speechRulings(each).reviewed)
    if (reviewed.length === 0)
      return fail(
        'nothing-to-write',
        'Of no words quoted from a named speaker is it ruled whether they are so. A ClaimReview says what is true of what somebody else said: rule on a quotation with Alt T, P, X or O. An error of your own article is handed over as a correction.'
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

/** What readers are told, and its place on the scale that search engines know: 1 is false and 5 is true. */
const ratings: Readonly<Record<Truth, { readonly alternateName: string; readonly value?: number }>> = {
  true: { alternateName: 'True', value: 5 },
  'half-true': { alternateName: 'Half true', value: 3 },
  false: { alternateName: 'False', value: 1 },
  // What nobody can show is on no scale.
  unproven: { alternateName: 'Unproven' }
}

function reviewOf(
  { item, article, speaker, said, truth }: ReviewedSpeech,
  { generatedAt, desk, house }: Report
) {
  const { review, ruled } = item
  const appeared = article.publishedOn ? { datePublished: article.publishedOn } : {}
  const { alternateName, value } = ratings[truth]
  return {
    claimReviewed: said,
    author: { '@type': 'Organization', name: house.organisation || desk },
    datePublished: (ruled?.at ?? generatedAt).slice(0, 10),
    reviewRating: {
      '@type': 'Rating',
      ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
      alternateName,
      ...(review.note ? { ratingExplanation: review.note } : {})
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: speaker },
      ...appeared,
      appearance: {
        '@type': 'CreativeWork',
        ...(article.address ? { url: article.address } : {}),
        headline: article.title,
        ...appeared,
        ...(article.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {})
      }
    }
  }
}
