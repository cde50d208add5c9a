import type { SourceFile } from './import/importer'
import type { HistoryEntry } from './model/change'
import type { ArticleRecord, ArticleSummary } from './model/desk'
import type { RedlineParagraph } from './report/redline-of'
import type { ReportDocument } from './report/report-document'
import type { Result } from './result'

/** Codes a desk on a disk may fail with. */
export type StoreErrorCode =
  | 'desk-in-use'
  | 'desk-not-a-folder'
  | 'desk-from-future'
  | 'desk-damaged'
  | 'article-missing'
  | 'article-damaged'
  | 'write-failed'

/**
 * Where a desk is kept. One writer at a time: an implementation refuses to open what another holds.
 * Every promise that resolves `ok` means: on the disk, flushed.
 */
export interface DeskStore {
  /** The desk's display name. */
  readonly name: string
  /** The folder, as a person would look for it. */
  readonly folder: string
  /** The list, in the order articles were added. Reads no article body. */
  summaries(): readonly ArticleSummary[]
  /** Whether an article of this id is in the list. */
  has(id: string): boolean
  /** The article's line in the list, where it is there. */
  summary(id: string): ArticleSummary | undefined
  /** One article, with every acknowledged history entry. */
  read(id: string): Promise<Result<ArticleRecord, StoreErrorCode>>
  /** Adds an article, or replaces the one of the same id. */
  put(record: ArticleRecord, summary: ArticleSummary): Promise<Result<void, StoreErrorCode>>
  /** Records one step. `record` is the article after it; its file may follow later, the journal line may not. */
  append(
    entry: HistoryEntry,
    record: ArticleRecord,
    summary: ArticleSummary
  ): Promise<Result<void, StoreErrorCode>>
  /** Writes what is pending and lets go of the desk. */
  close(): Promise<Result<void, StoreErrorCode>>
}

/** The present, as a thing to be handed over. */
export interface Clock {
  /** ISO 8601 instant in UTC. */
  now(): string
}

/** Libraries that need more than core has. Each takes bytes it may not trust, and answers rather than throws. */
export interface DocumentReaders {
  /**
   * A Word document as HTML, for its words only: no picture is read, nothing outside the document is followed.
   * @returns `null` for a document that cannot be read
   */
  docxToHtml(bytes: Uint8Array): Promise<string | null>
  /**
   * Text in a code page, by its number on Windows (1251), or in an encoding by its label ("gb18030").
   * @returns `null` for an encoding that is not known
   */
  decode(bytes: Uint8Array, encoding: number | string): string | null
  /**
   * The likeliest encoding of text that is neither UTF-8 nor UTF-16, other than Windows-1252, as a label and a name.
   * @returns `null` where there is none, or too little to go by
   */
  guessEncoding(bytes: Uint8Array): Promise<{ readonly label: string; readonly name: string } | null>
  /**
   * A mail with its encodings read.
   * @returns `null` for what is none
   */
  readMail(bytes: Uint8Array): Promise<MailMessage | null>
  /** A PDF, to be read page by page and closed. */
  openPdf(bytes: Uint8Array): Promise<PdfDocument | 'encrypted' | 'damaged'>
  /**
   * The sheets of an Excel workbook, in its order; dates as ISO dates, formulas as what they came to.
   * @returns `null` for a workbook that cannot be read
   */
  xlsxSheets(bytes: Uint8Array): Promise<readonly WorkbookSheet[] | null>
}

export interface MailMessage {
  readonly subject: string
  /** The sender's name, else the address; empty where the mail names none. */
  readonly from: string
  /** As the mail has it; empty where it has none. */
  readonly date: string
  readonly text: string
  readonly html: string
  /** Names of the files that came with it; pictures of the page are none. */
  readonly attachments: readonly string[]
}

/** A sheet of a workbook, from its first row and column on: an empty cell is an empty text. */
export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

export interface PdfDocument {
  readonly pageCount: number
  /** @returns `null` for a page that cannot be read */
  readPage(number: number): Promise<PdfPage | null>
  close(): Promise<void>
}

/** The words of a page, where they stand on it: in points, from its upper left corner. */
export interface PdfPage {
  readonly runs: readonly PdfRun[]
}

/** Words that were printed in one go, never more than a line. */
export interface PdfRun {
  readonly text: string
  readonly left: number
  readonly width: number
  /** Where its letters stand. */
  readonly baseline: number
  /** Height of its letters. */
  readonly size: number
  /** Whether it is read from right to left. */
  readonly rtl: boolean
}

/** The files articles were read from, as they are now. */
export interface SourceFiles {
  /** @param path as an article has it */
  read(path: string): Promise<Result<SourceFile>>
  readonly readers: DocumentReaders
  /** The folder whose files a diff names as it is applied there; that of the files themselves where left out. */
  readonly base?: string
}

/** Libraries that make what is no text. The same words make the same bytes, wherever and whenever. */
export interface DocumentWriters {
  /** A report as a Word document. */
  reportToDocx(document: ReportDocument): Promise<Uint8Array>
  /** A corrected copy as a Word document in which every correction is a tracked change, to be taken or refused there. */
  redlineToDocx(redline: RedlineDocument): Promise<Uint8Array>
  /** The fonts that printed things carry along. */
  printFonts(): Promise<readonly PrintFont[]>
  /**
   * Prints a whole HTML document that needs nothing from outside itself, with some HTML at the foot of each page; null
   * where there is no window to print it.
   */
  readonly pageToPdf: ((page: string, foot: string) => Promise<Result<Uint8Array, 'not-printed'>>) | null
}

/** A font as a page carries it. */
export interface PrintFont {
  readonly family: string
  /** As CSS has it: "200 900" of a variable font. */
  readonly weight: string
  /** The letters it has, as CSS has them ("U+0900-097F"). */
  readonly range: string
  /** Finds a letter that asks for it; null where every page does. */
  readonly script: RegExp | null
  /** The file as a `data:` address. */
  readonly data: string
}

/** The text of one article with its corrections, and whose it is. */
export interface RedlineDocument {
  readonly title: string
  /** BCP 47 code of its language, where it is known. */
  readonly language?: string
  /** ISO 8601 instant. */
  readonly generatedAt: string
  readonly checker: string
  readonly paragraphs: readonly RedlineParagraph[]
}
