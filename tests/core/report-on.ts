import { analyse } from '../../src/core/analyse'
import { describeAnchor } from '../../src/core/anchor/describe-anchor'
import type { Article } from '../../src/core/model/article'
import type { Change, HistoryEntry } from '../../src/core/model/change'
import type { Claim, ClaimKind } from '../../src/core/model/claim'
import type { ArticleRecord } from '../../src/core/model/desk'
import type { Span } from '../../src/core/model/span'
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
  const placed = corrections.map(([wrong, right, kind = 'figure']) => ({
    start: article.text.indexOf(wrong),
    wrong,
    right,
    kind
  }))
  return { ...correctedRecord(article, sentences, placed), findings }
}

/** The record of an article in which each `wrong` is disputed and `right` written for it. */
export function correctedRecord(
  article: Article,
  sentences: readonly Span[],
  corrections: readonly {
    readonly start: number
    readonly wrong: string
    readonly right: string
    readonly kind?: ClaimKind
  }[]
): ArticleRecord {
  const history: HistoryEntry[] = []
  const enter = (claim: string, field: 'verdict' | 'correction', after: string) =>
    history.push({
      seq: history.length + 1,
      at: about.generatedAt,
      by: 'NK',
      changes: [{ field, claim, before: null, after } as Change]
    })
  const claims = corrections.map(({ start, wrong, right, kind = 'figure' }, i): Claim => {
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
    findings: [],
    history,
    versions: [],
    orphans: [],
    addedAt: about.generatedAt
  }
}
