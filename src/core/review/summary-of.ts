import { datedOn } from '../facts/time/dated-on'
import type { ArticleSource } from '../model/article'
import type { ArticleRecord, ArticleSummary } from '../model/desk'
import type { Finding } from '../model/finding'
import { type ArticleState, isAsked, type SignedOff } from '../model/review'
import { stateOf } from './article-state'
import { findingsTally } from './findings-tally'
import { findingsToShow, isAlarm } from './findings-to-show'
import { openFindings } from './open-findings'
import { claimsToCheck, progressOf } from './progress-of'
import { workRows } from './work-rows'

/** How many errors and warnings nobody has dealt with yet. */
function openAlarms(
  { article, claims }: ArticleRecord,
  shown: readonly Finding[],
  reviews: ArticleState['reviews']
): number {
  const alarms = shown.filter(isAlarm)
  if (alarms.length === 0 || Object.keys(reviews).length === 0) return alarms.length
  const there = claimsToCheck(claims, reviews)
  return openFindings(article.text, workRows(there, alarms), there, reviews).size
}

/** The article's line in the desk's list. */
export function summaryOf(record: ArticleRecord): ArticleSummary {
  const { article, claims, findings, history } = record
  const state = stateOf(history)
  const { reviews, signedOff } = state
  const day = datedOn(article)
  const shown = findingsToShow(findings, state)
  const stale = claims.filter(({ id }) => reviews[id]?.stale !== undefined).length
  const asked = claimsToCheck(claims, reviews).filter(({ id }) => isAsked(reviews[id])).length
  const stands = signedOff && !signedOff.changedSince && signedOff.sha256 === article.source.sha256
  return {
    id: article.id,
    title: article.title,
    ...(day ? { publishedOn: day } : {}),
    sourceName: article.source.name,
    ...(article.source.path ? { source: sourceOf(article.source, article.source.path) } : {}),
    lastEntry: history.at(-1)?.seq ?? 0,
    progress: progressOf(claims, reviews),
    alarms: openAlarms(record, shown, reviews),
    findings: findingsTally(shown),
    ...(state.shelf ? { shelf: state.shelf } : {}),
    ...(state.tags ? { tags: state.tags } : {}),
    ...(stale > 0 ? { stale } : {}),
    ...(asked > 0 ? { asked } : {}),
    ...(stands ? { signedOff: signatureOf(signedOff) } : {})
  }
}

const signatureOf = ({ by, at, first }: SignedOff): NonNullable<ArticleSummary['signedOff']> => ({
  by,
  at,
  ...(first ? { with: first.by } : {})
})

const sourceOf = ({ sha256, whole }: ArticleSource, path: string): NonNullable<ArticleSummary['source']> => ({
  path,
  sha256,
  ...(whole ? { whole } : {})
})
