import { knownChecks } from '../../core/checks/known-checks'
import { messageFor } from '../../core/checks/message-for'
import { checks } from '../../core/checks/registry'
import type { Finding } from '../../core/model/finding'
import type { ShownArticle } from '../checker'

/** A finding told in full, for somebody who has to decide whether it is right. */
export interface Explanation {
  readonly check: string
  readonly severity: string
  readonly message: string
  /** What the check looks for, and what such a mistake mostly comes from. */
  readonly summary: string
  readonly why: string
  /** Every place it rests on, with the sentence that place stands in. */
  readonly places: readonly { readonly quote: string; readonly role: string; readonly sentence: string }[]
  /** Each alone would put it right; which one is right, the text does not say. */
  readonly repairs: readonly string[]
  /** Texts on which the check speaks or is silent, and why. */
  readonly examples: readonly { readonly text: string; readonly finds: boolean; readonly because: string }[]
}

/** The findings of the articles that were checked last, so that one can be asked about by its id. */
export interface RememberedFindings {
  remember(shown: ShownArticle): void
  explain(id: string): Explanation | null
}

/** @param most so many articles are remembered; the oldest is forgotten first */
export function rememberedFindings(most: number): RememberedFindings {
  const articles = new Map<string, ShownArticle>()
  return {
    remember(shown) {
      articles.delete(shown.article.text)
      articles.set(shown.article.text, shown)
      const [oldest] = articles.keys()
      if (articles.size > most && oldest !== undefined) articles.delete(oldest)
    },
    explain(id) {
      for (const shown of [...articles.values()].reverse()) {
        const finding = shown.analysis.findings.find((each) => each.id === id)
        if (finding) return explanationOf(finding, shown)
      }
      return null
    }
  }
}

function explanationOf(finding: Finding, { article, analysis }: ShownArticle): Explanation {
  const check = knownChecks.find(({ id }) => id === finding.check)
  const sentenceOf = (at: number): string => {
    const sentence = analysis.sentences.find(({ start, end }) => start <= at && at < end)
    return sentence ? article.text.slice(sentence.start, sentence.end) : ''
  }
  return {
    check: finding.check,
    severity: finding.severity,
    message: messageFor(finding),
    summary: check?.summary ?? '',
    why: check?.why ?? '',
    places: finding.places.map(({ quote, role, start }) => ({ quote, role, sentence: sentenceOf(start) })),
    repairs: finding.repairs.map(({ label }) => label),
    examples: (checks.find(({ id }) => id === finding.check)?.examples ?? []).map(
      ({ text, code, because }) => ({ text, finds: code !== null, because })
    )
  }
}
