import { datedOn } from '../facts/time/dated-on'
import type { ArticleSource } from '../model/article'
import type { ArticleRecord, ArticleSummary } from '../model/desk'
import { stateOf } from './article-state'
import { findingsTally } from './findings-tally'
import { findingsToShow, isAlarm } from './findings-to-show'
import { progressOf } from './progress-of'

/** The article's line in the desk's list. */
export function summaryOf(record: ArticleRecord): ArticleSummary {
  const { article, claims, findings, history } = record
  const state = stateOf(history)
  const { reviews, signedOff } = state
  const day = datedOn(article)
  const shown = findingsToShow(findings, state)
  const stale = claims.filter(({ id }) => reviews[id]?.stale !== undefined).length
  const stands = signedOff && !signedOff.changedSince && signedOff.sha256 === article.source.sha256
  return {
    id: article.id,
    title: article.title,
    ...(day ? { publishedOn: day } : {}),
    sourceName: article.source.name,
    ...(article.source.path ? { source: sourceOf(article.source, article.source.path) } : {}),
    lastEntry: history.at(-1)?.seq ?? 0,
    progress: progressOf(claims, reviews),
    alarms: shown.filter(isAlarm).length,
    findings: findingsTally(shown),
    ...(stale > 0 ? { stale } : {}),
    ...(stands ? { signedOff: { by: signedOff.by, at: signedOff.at } } : {})
  }
}

const sourceOf = ({ sha256, whole }: ArticleSource, path: string): NonNullable<ArticleSummary['source']> => ({
  path,
  sha256,
  ...(whole ? { whole } : {})
})
