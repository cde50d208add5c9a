import type { Article } from './article'
import type { HistoryEntry } from './change'
import type { Claim } from './claim'
import type { Finding } from './finding'
import type { ArticleState, Shelf } from './review'
import type { Span } from './span'

/** A text that a newer one took the place of. It is kept: rulings were made on it. */
export interface ArticleVersion {
  readonly article: Article
  /** ISO 8601 instant in UTC. */
  readonly replacedAt: string
  /** Who added the newer text. */
  readonly replacedBy: string
}

/** A claim somebody worked on whose words are gone from the article. It is listed, never dropped. */
export interface Orphan {
  readonly claim: Claim
  /** Index of the version its anchor speaks of. */
  readonly version: number
}

/** What an article's own file holds. Claims and findings are kept so that a list opens without a re-check. */
export interface ArticleRecord {
  readonly article: Article
  readonly sentences: readonly Span[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  /** Checks that broke down on the text and said nothing, by `Check.id`; absent where all were run. */
  readonly failed?: readonly string[]
  readonly history: readonly HistoryEntry[]
  /** Older texts, the oldest first. */
  readonly versions: readonly ArticleVersion[]
  readonly orphans: readonly Orphan[]
  /** ISO 8601 instant in UTC at which the article came to the desk. */
  readonly addedAt: string
}

/** An article as the reader needs it: the record, and where its history has brought it. */
export interface ArticleView extends ArticleRecord, ArticleState {
  /** Rises when work done elsewhere comes into the article while the desk is open; changes say which one they were made on. */
  readonly revision?: number
}

/** How far the checking of an article has come. */
export interface Progress {
  readonly claims: number
  readonly ruled: number
  readonly disputed: number
  readonly needsSource: number
}

/**
 * What an article's findings say, without a place, by `Check.id`: a letter for how grave (e, w, n) and eight digits for
 * the subject; where the house's lists may speak for it, eight digits more for each of its spellings, after a blank.
 */
export type FindingTally = Readonly<Record<string, readonly string[]>>

/** An article's line in the desk's list: all the list ever shows, so that no article body is read for it. */
export interface ArticleSummary {
  readonly id: string
  readonly title: string
  readonly publishedOn?: string
  readonly sourceName: string
  /** The file it was read from, to be watched; absent where it had no path, and in lists of older programs. */
  readonly source?: { readonly path: string; readonly sha256: string; readonly whole?: true }
  /** `seq` of the last entry in its history, 0 where there is none: tells a file that is older than its list. */
  readonly lastEntry?: number
  readonly progress: Progress
  /** Errors and warnings nobody has ignored, mended or ruled on. */
  readonly alarms: number
  /** Findings nobody chose to ignore; absent in lists of older programs. */
  readonly findings?: FindingTally
  /** Claims whose words changed since somebody worked on them; absent where there are none. */
  readonly stale?: number
  /** Where it is kept off the desk; absent while it is on it. */
  readonly shelf?: Shelf
  /** What it is filed under, in the order of the alphabet; absent where nothing is. */
  readonly tags?: readonly string[]
  /** Questions to the author that nobody has answered; absent where there are none. */
  readonly asked?: number
  /**
   * Who signed the text as it stands off, and when, and whose signature that one joins; absent where nobody has, or where
   * something changed since.
   */
  readonly signedOff?: { readonly by: string; readonly at: string; readonly with?: string }
}

/** A desk as the window needs it. */
export interface DeskView {
  readonly name: string
  /** The desk's folder. */
  readonly folder: string
  /** The name that goes into the history. */
  readonly checker: string
  readonly articles: readonly ArticleSummary[]
  /** Those that were archived or removed. */
  readonly shelved?: readonly ArticleSummary[]
  /** Made elsewhere and not trusted yet: no file that its articles name is read. */
  readonly isRestricted?: boolean
}
