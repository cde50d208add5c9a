import type { HeadByHand } from './head'
import type { LeftOut } from './left-out'
import type { Span } from './span'

/**
 * What a block of an article is. The blocks of one article never overlap and stand in reading order. A form that does
 * not tell a kind apart calls its blocks paragraphs.
 *
 * - `headline`: the title of the story; always first, never more than one
 * - `kicker`: the word or two set above or beside it ("Opinion", "Live")
 * - `byline`: who wrote it ("By Asha Rawat")
 * - `agency`: the service it came from ("Express News Service", "PTI")
 * - `dateline`: place and day of filing, where the source keeps them apart; mostly they open the first paragraph
 * - `paragraph`: the story
 * - `subhead`: a heading within it
 * - `quote`: words of another, set off by the source
 * - `list`: one item
 * - `table`: one row, its cells parted by tabs
 * - `caption`: the words under a picture or table
 * - `note`: a footnote or endnote
 */
export type BlockKind =
  | 'headline'
  | 'kicker'
  | 'byline'
  | 'agency'
  | 'dateline'
  | 'paragraph'
  | 'subhead'
  | 'quote'
  | 'list'
  | 'table'
  | 'caption'
  | 'note'

export interface Block extends Span {
  readonly kind: BlockKind
  /** What a numbered list prints before its item ("3."); empty where the item's own words begin with it. */
  readonly marker?: string
}

/** Where a story is filed from, as printed at the head of its first paragraph ("LUCKNOW:"). */
export interface Dateline extends Span {
  readonly place: string
  /** The day as printed there ("May 3"), where it is. */
  readonly date?: string
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
  /** Words the importer would leave out were taken in, as the editor asked. */
  readonly whole?: true
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
  /** BCP 47 code of the language it is in ("en", "hi"), as far as its words tell; checks read English only. */
  readonly language?: string
  /** The outlet named by the source ("Headline | Outlet"). */
  readonly outlet?: string
  /** The page it was published on, in full ("https://…"), where the source says it. */
  readonly address?: string
  /** When the words from `start` on were said, in seconds from the beginning, in order; absent but of subtitles. */
  readonly times?: readonly { readonly start: number; readonly seconds: number }[]
  /** Words of the file that are not in `text`, by reason, the most first; absent where there are none. */
  readonly leftOut?: readonly LeftOut[]
  /** What of its head an editor set; absent where all is as the copy was read. */
  readonly byHand?: HeadByHand
  readonly source: ArticleSource
}
