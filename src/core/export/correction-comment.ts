import { articleOrigin } from '../report/article-origin'
import { articleNotice } from '../report/notice-to-print'
import { done } from '../result'
import type { TextExporter } from './exporter'
import { nothingCorrected } from './nothing-corrected'

/**
 * The notice as schema.org has it (https://schema.org/CorrectionComment): a `NewsArticle` with its `correction`, to be
 * put into the page. Correcting one's own copy is no ClaimReview: that is for claims of others.
 */
export const correctionComment: TextExporter = {
  kind: 'text',
  id: 'correction',
  label: 'schema.org correction (JSON-LD)',
  summary: 'The notice as structured data for the corrected page: NewsArticle with CorrectionComment.',
  corrects: true,
  extension: 'jsonld',
  write(report) {
    const { articles, generatedAt } = report
    const pages = articles.flatMap((reported) => {
      const { article } = reported
      const printed = articleNotice(reported, report)
      if (!printed || printed.text === null) return []
      const { url, publisher, author } = articleOrigin(article)
      return [
        {
          '@type': 'NewsArticle',
          headline: article.title,
          ...(url ? { url } : {}),
          ...(author ? { author: { '@type': 'Person', name: author } } : {}),
          ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
          ...(article.publishedOn ? { datePublished: article.publishedOn } : {}),
          dateModified: generatedAt,
          correction: {
            '@type': 'CorrectionComment',
            text: printed.text,
            datePublished: generatedAt
          }
        }
      ]
    })
    const [only, ...more] = pages
    if (!only) return nothingCorrected(articles, 'there is no correction to describe')
    const context = { '@context': 'https://schema.org' }
    const whole = more.length === 0 ? { ...context, ...only } : { ...context, '@graph': pages }
    return done(`${JSON.stringify(whole, null, 2)}\n`)
  }
}
