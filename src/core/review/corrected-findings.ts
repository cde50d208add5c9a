import type { ArticleRecord } from '../model/desk'
import type { Finding } from '../model/finding'
import { quoteOf } from '../model/span'
import { correctionsOf } from '../report/corrections-of'
import { stateOf } from './article-state'
import { type CorrectedArticle, correctedArticle } from './corrected-article'

/** What the checks say of an article once its corrections are made. */
export interface CorrectedFindings {
  /**
   * What the printed text does not say: a correction that is itself wrong, or that leaves a headline, caption or total
   * behind. Places and repairs are of the printed text; where one is in a correction, it is all of its words.
   */
  readonly raised: readonly Finding[]
  /** Ids of the findings of the printed text that are gone. */
  readonly mended: readonly string[]
}

/** The article with the corrections that its record asks for; null where it asks for none. */
export function correctedOf(record: ArticleRecord): CorrectedArticle | null {
  const { made } = correctionsOf(record, stateOf(record.history).reviews)
  return made.length === 0 ? null : correctedArticle(record.article, made)
}

/**
 * Compares what the checks say of the corrected text with what they say of the printed one.
 * @param printed the findings of the text as it is printed
 * @param findings those of the corrected text, in its positions
 */
export function correctedFindings(
  printed: readonly Finding[],
  findings: readonly Finding[],
  corrected: CorrectedArticle,
  text: string
): CorrectedFindings {
  const before = new Set(printed.map(({ id }) => id))
  const after = new Set(findings.map(({ id }) => id))
  return {
    raised: findings
      .filter(({ id, severity }) => severity !== 'agrees' && !before.has(id))
      .map((finding) => inPrint(finding, corrected, text)),
    mended: printed.filter(({ id, severity }) => severity !== 'agrees' && !after.has(id)).map(({ id }) => id)
  }
}

function inPrint(finding: Finding, corrected: CorrectedArticle, text: string): Finding {
  return {
    ...finding,
    places: finding.places.map((place) => {
      const span = corrected.printed(place)
      return { ...place, ...span, quote: quoteOf(text, span) }
    }),
    repairs: finding.repairs.map((repair) => ({ ...repair, edits: repair.edits.map(corrected.printedEdit) }))
  }
}
