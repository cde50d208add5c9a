import { messageFor } from '../core/checks/message-for'
import { atLeast } from '../core/checks/post/severity'
import type { ArticleDigest } from '../core/cross/article-digest'
import type { CrossFinding } from '../core/cross/cross-finding'
import { CrossIndex } from '../core/cross/cross-index'
import { fieldSpan } from '../core/export/field-span'
import type { Article } from '../core/model/article'
import type { Severity } from '../core/model/finding'

/** What is remembered of an article after it was printed: never its text. */
interface Remembered {
  readonly path: string
  readonly article: Pick<Article, 'headlineLength' | 'bodyStart'>
}

/** Collects the digests of the articles checked in one run, and holds them against each other at its end. */
export class AcrossArticles {
  private readonly index = new CrossIndex()
  private readonly remembered = new Map<string, Remembered>()

  add(digest: ArticleDigest, path: string, { headlineLength, bodyStart }: Article): void {
    // One record added twice is one article, whatever file it came in.
    if (this.remembered.has(digest.id)) return
    this.index.put(digest)
    this.remembered.set(digest.id, { path, article: { headlineLength, bodyStart } })
  }

  findings(mildest: Severity): readonly CrossFinding[] {
    return atLeast(this.index.differences(), mildest)
  }

  /** For a person at a terminal: a paragraph a finding, with the file of each place. */
  pretty(findings: readonly CrossFinding[]): string {
    const lines = ['Across the articles']
    for (const finding of findings) {
      const { severity, check, places } = finding
      lines.push(`  ${severity.padEnd(7)} ${messageFor(finding)} ${check}`)
      for (const { articleId, quote } of places)
        lines.push(`          ${this.remembered.get(articleId)!.path}  ${quote}`)
    }
    return `${lines.join('\n')}\n`
  }

  /** One JSON line a finding; offsets count in the fields of the article each place names. */
  line(finding: CrossFinding): string {
    const { id, check, code, severity, data, places } = finding
    const across = {
      id,
      check,
      code,
      severity,
      message: messageFor(finding),
      data,
      places: places.map(({ articleId, quote, role, ...span }) => {
        const { path, article } = this.remembered.get(articleId)!
        return { id: articleId, path, ...fieldSpan(article, span), quote, role }
      })
    }
    return `${JSON.stringify({ across })}\n`
  }
}
