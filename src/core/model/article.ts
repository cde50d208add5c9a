import type { Span } from './span'

/** What a block of an article is. The blocks of one article never overlap and stand in reading order. */
export type BlockKind = 'headline' | 'byline' | 'agency' | 'paragraph' | 'caption'

export interface Block extends Span {
  readonly kind: BlockKind
}

/** Where a story is filed from, as printed at the head of its first paragraph ("LUCKNOW:"). */
export interface Dateline extends Span {
  readonly place: string
}

/** Where the bytes came from. */
export interface ArticleSource {
  /** The file's name, without its folder. */
  readonly name: string
  /** The full path, where there is one. */
  readonly path?: string
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string
  /** Id of the importer that read it. */
  readonly format: string
  /** The record's own key inside a file that holds several ("34192513019"). */
  readonly entry?: string
}

/**
 * One article, decoded once. `text` never changes after import: every position in claims, facts and findings
 * is a `Span` into it. A headline, where there is one, opens the text and is followed by a blank line.
 */
export interface Article {
  /** Stable across re-imports of the same record from the same file name. */
  readonly id: string
  /** What lists show: the headline, or the first words of the body where the source gives none. */
  readonly title: string
  readonly text: string
  /** Code units of `text` taken by the headline; 0 where there is none. */
  readonly headlineLength: number
  /** Where the body begins in `text`: 0, or after the headline and its blank line. */
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  readonly dateline?: Dateline
  /** ISO date (YYYY-MM-DD) the source gives for publication; absent where it gives none. */
  readonly publishedOn?: string
  /** The outlet named by the source ("Headline | Outlet"). */
  readonly outlet?: string
  readonly source: ArticleSource
}
