import type { RedlineParagraph } from './redline-of'

/** A few words of a report, and what they are: a form shows a kind its own way, so that none depends on colour alone. */
export interface Run {
  readonly text: string
  /** `quote`: words of the article; `wrong` and `right`: what a correction takes and gives; `quiet`: an aside. */
  readonly as?: 'quote' | 'wrong' | 'right' | 'quiet'
}

/** A line of a list, and the lines under it. */
export interface ReportItem {
  readonly runs: readonly Run[]
  readonly items?: readonly ReportItem[]
}

/** What a section is made of. */
export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly ReportItem[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      /** As many cells each as `head` has; a cell is made of runs. */
      readonly rows: readonly (readonly (readonly Run[])[])[]
    }
  | { readonly kind: 'redline'; readonly paragraphs: readonly RedlineParagraph[] }

export interface ReportSection {
  readonly title: string
  readonly blocks: readonly ReportBlock[]
}

/** What a report says of one article. */
export interface ReportPart {
  readonly title: string
  /** Day, outlet and file, as far as they are known. */
  readonly from: string
  /** How far the checking has come. */
  readonly count: string
  /** None is empty. */
  readonly sections: readonly ReportSection[]
  /** Who answers for the article; null where nobody has signed. */
  readonly signedOff: string | null
  /** Of the file as it was checked. */
  readonly sha256: string
}

/** A correction report as every form for readers has it, before it is Markdown, a page or a Word document. */
export interface ReportDocument {
  readonly title: string
  /** ISO 8601 instant. */
  readonly generatedAt: string
  readonly checker: string
  readonly parts: readonly ReportPart[]
}
