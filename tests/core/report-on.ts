import { analyse } from '../../src/core/analyse'
import { describeAnchor } from '../../src/core/anchor/describe-anchor'
import type { Change, HistoryEntry } from '../../src/core/model/change'
import type { Claim, ClaimKind } from '../../src/core/model/claim'
import type { ArticleRecord } from '../../src/core/model/desk'
import { buildReport, type Report } from '../../src/core/report/build-report'
import { articleOf } from './article'

export const about = { desk: 'Desk <1>', generatedAt: '2026-01-02T03:04:05.000Z', checker: 'N "K"' }

/** A report on one text in which each `wrong` is disputed and `right` written for it. */
export const reportOn = (...words: Parameters<typeof recordOn>): Report =>
  buildReport([recordOn(...words)], about)

/** The record of such an article. */
export function recordOn(
  text: string,
  corrections: readonly (readonly [wrong: string, right: string, kind?: ClaimKind])[],
  title?: string
): ArticleRecord {
  const article = articleOf(text, title)
  const { sentences, findings } = analyse(article)
  const history: HistoryEntry[] = []
  const enter = (claim: string, field: 'verdict' | 'correction', after: string) =>
    history.push({
      seq: history.length + 1,
      at: about.generatedAt,
      by: 'NK',
      changes: [{ field, claim, before: null, after } as Change]
    })
  const claims = corrections.map(([wrong, right, kind = 'figure'], i): Claim => {
    const start = article.text.indexOf(wrong)
    enter(`c${i}`, 'verdict', 'disputed')
    enter(`c${i}`, 'correction', right)
    return {
      id: `c${i}`,
      kinds: [kind],
      anchor: describeAnchor(article.text, { start, end: start + wrong.length }),
      sentence: Math.max(
        0,
        sentences.findIndex(({ end }) => start < end)
      ),
      origin: 'added'
    }
  })
  return {
    article,
    sentences,
    claims,
    findings,
    history,
    versions: [],
    orphans: [],
    addedAt: about.generatedAt
  }
}
