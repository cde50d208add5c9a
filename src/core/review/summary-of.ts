import type { ArticleRecord, ArticleSummary } from '../model/desk'
import { progressOf } from './progress-of'
import { reviewsOf } from './reviews-of'

/** The article's line in the desk's list. */
export function summaryOf(record: ArticleRecord): ArticleSummary {
  const { article, findings } = record
  return {
    id: article.id,
    title: article.title,
    ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
    sourceName: article.source.name,
    ...(article.source.path ? { source: { path: article.source.path, sha256: article.source.sha256 } } : {}),
    lastEntry: record.history.at(-1)?.seq ?? 0,
    progress: progressOf(record.claims, reviewsOf(record.history)),
    alarms: findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length
  }
}
