import type { Report, ReportedArticle } from '../report/build-report'
import { done, fail, type Result } from '../result'
import { clashOf } from './clash-of'

/** The one article of a report for forms that are a copy of one; refuses several, and corrections that can't all be made. */
export function theOneArticle({
  articles
}: Report): Result<ReportedArticle, 'one-article-only' | 'corrections-clash'> {
  const [reported, ...more] = articles
  if (!reported || more.length > 0)
    return fail(
      'one-article-only',
      `A corrected copy is of one article; this report holds ${articles.length}. Name the article, or write a diff, which can hold them all.`
    )
  return clashOf(reported) ?? done(reported)
}
