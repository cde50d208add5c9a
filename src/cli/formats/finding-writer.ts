import type { Analysis } from '../../core/analyse'
import type { CrossFinding } from '../../core/cross/cross-finding'
import type { Article } from '../../core/model/article'
import type { AcrossArticles } from '../across-articles'

/** Writes what was found on standard output, article by article as it is found. */
export interface FindingWriter {
  /** Resolves when the reader of the output has taken it. */
  article(article: Article, shown: Analysis, path: string): Promise<void>
  /** What the articles say against each other, after the last of them; a form that speaks of one file at a time has none. */
  across?(articles: AcrossArticles, findings: readonly CrossFinding[]): Promise<void>
  /** Called once, after the last. */
  end(): Promise<void>
}

export const formats = ['pretty', 'json', 'jsonl', 'sarif'] as const
export type Format = (typeof formats)[number]

export interface WriterOptions {
  /** json, jsonl: give the decoded title and text with each answer. */
  readonly text?: boolean
  /** json, jsonl: give every sentence with how check-worthy it is. */
  readonly sentences?: boolean
  /** json, jsonl: give the facts read from each article. */
  readonly facts?: boolean
  /** json, jsonl: leave the claims out. */
  readonly findingsOnly?: boolean
}

/** The writer of a format. Each is loaded when it is asked for: most of them need what the others do not. */
export async function findingWriter(format: Format, options: WriterOptions): Promise<FindingWriter> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty')).prettyWriter()
    case 'json':
      return (await import('./json-lines')).jsonWriter(options)
    case 'jsonl':
      return (await import('./json-lines')).jsonLinesWriter(options)
    case 'sarif':
      return (await import('./sarif')).sarifWriter()
  }
}
