import type { Analysis } from '../../core/analyse'
import type { CrossFinding } from '../../core/cross/cross-finding'
import type { Article } from '../../core/model/article'
import type { Severity } from '../../core/model/finding'
import type { ShownPlaces } from '../../core/model/shown-places'
import type { AcrossArticles } from '../across-articles'
import type { Print } from '../output'

/** An article with what is to be shown of it. */
export interface ShownArticle {
  readonly article: Article
  readonly shown: Analysis
  /** Of its file, as it was given. */
  readonly path: string
  /** Where its words are shown. */
  readonly places: ShownPlaces
}

/** Writes what was found, article by article as it is found. */
export interface FindingWriter {
  /** Resolves when the reader of the output has taken it. */
  article(article: ShownArticle): Promise<void>
  /** What the articles say against each other, after the last of them; a form that speaks of one file at a time has none. */
  across?(articles: AcrossArticles, findings: readonly CrossFinding[]): Promise<void>
  /** Called once, after the last. */
  end(): Promise<void>
}

export const formats = ['pretty', 'json', 'jsonl', 'sarif', 'rdjson', 'github', 'junit'] as const
export type Format = (typeof formats)[number]

/** Forms that are one whole, with an end. */
export const wholes: readonly Format[] = ['json', 'sarif', 'rdjson', 'junit']

export interface WriterOptions {
  /** json, jsonl: give the decoded title and text with each answer. */
  readonly text?: boolean
  /** json, jsonl: give every sentence with how check-worthy it is. */
  readonly sentences?: boolean
  /** json, jsonl: give the facts read from each article. */
  readonly facts?: boolean
  /** json, jsonl: leave the claims out. */
  readonly findingsOnly?: boolean
  /** pretty: say nothing of articles without findings. */
  readonly quiet?: boolean
  /** pretty: write in colour. */
  readonly colour: boolean
  /** Whether a finding makes the command end with 1. */
  readonly fails: (finding: { readonly severity: Severity }) => boolean
}

/** The writer of a format. Each is loaded when it is asked for: most of them need what the others do not. */
export async function findingWriter(
  format: Format,
  options: WriterOptions,
  print: Print
): Promise<FindingWriter> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty')).prettyWriter(options, print)
    case 'json':
      return (await import('./json-lines')).jsonWriter(options, print)
    case 'jsonl':
      return (await import('./json-lines')).jsonLinesWriter(options, print)
    case 'sarif':
      return (await import('./sarif')).sarifWriter(print)
    case 'rdjson':
      return (await import('./rdjson')).rdjsonWriter(print)
    case 'github':
      return (await import('./github')).githubWriter(print)
    case 'junit':
      return (await import('./junit')).junitWriter(options, print)
  }
}
