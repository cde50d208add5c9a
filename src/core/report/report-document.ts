import type { RedlineParagraph } from './redline-of'

/**
 * A few words of a report, and what they are: a form shows a kind its own way, so that none depends on colour alone.
 * - `quote`: words of the article, to be set in quotation marks; their own marks are not doubled
 * - `words`: words of the article where a table says that they are
 * - `wrong`, `right`: what a correction takes and gives
 * - `quiet`: an aside
 */
export interface Run {
  readonly text: string
  readonly as?: 'quote' | 'words' | 'wrong' | 'right' | 'quiet'
}

export interface ReportColumn {
  readonly head: string
  /** How much of the line it takes, beside the shares of the others. */
  readonly share: number
}

/** A short entry of an index: words, and what is set at the end of their line, empty where nothing is. */
export interface IndexEntry {
  readonly runs: readonly Run[]
  readonly note: string
}

/** What a section is made of. Nothing is nested. */
export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly ReportColumn[]
      /** As many cells each as there are columns; a cell is made of runs. */
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  /** Set in several columns where there is room. */
  | { readonly kind: 'index'; readonly entries: readonly IndexEntry[] }
  | { readonly kind: 'redline'; readonly paragraphs: readonly RedlineParagraph[] }

export interface ReportSection {
  readonly title: string
  readonly blocks: readonly ReportBlock[]
}

/** What a report says of one article. */
export interface ReportPart {
  readonly title: string
  /** BCP 47 code of the article's language, where it is known. */
  readonly language?: string
  /** Byline, outlet, place and day, address and file, as far as they are known: one line. */
  readonly from: readonly string[]
  /** How far the checking has come, and what of the file it leaves out. */
  readonly count: string
  /** None is empty. */
  readonly sections: readonly ReportSection[]
  /** Who ruled, how often and when; empty where nobody did. */
  readonly ruledBy: string
  /** Who answers for the article; null where nobody has signed. */
  readonly signedOff: string | null
  /** Of the file as it was checked. */
  readonly sha256: string
}

/** A correction report as every form for readers has it, before it is Markdown, a page or a Word document. */
export interface ReportDocument {
  /** The article's where there is one, else the desk's. */
  readonly title: string
  readonly desk: string
  /** ISO 8601 instant. */
  readonly generatedAt: string
  readonly checker: string
  /** What stands in each article; null where there is one. */
  readonly overview: Extract<ReportBlock, { kind: 'table' }> | null
  readonly parts: readonly ReportPart[]
}
