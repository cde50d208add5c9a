import type { DocumentWriters, SourceFiles } from '../ports'
import type { Report } from '../report/build-report'
import type { Result } from '../result'

/** What dialogs, the command's help and the documentation say of a form of report. */
interface ReportForm {
  /** What `--format` takes. */
  readonly id: string
  /** For the save dialog and the command line's help. */
  readonly label: string
  /** One sentence: what is in it, and for whom. */
  readonly summary: string
  /** Set where it makes the corrections, or tells of them: whoever writes it must hear of those it leaves out. */
  readonly corrects?: true
  /** What the file is called after its name, lower-case, without the dot. */
  readonly extension: string
}

/** Writes a report in one form of text. Fails with a code and the way out where this form cannot say what the report holds. */
export interface TextExporter extends ReportForm {
  readonly kind: 'text'
  write(report: Report): Result<string, ExportErrorCode>
}

/** Writes a report in one form that is no text; fails as a text exporter does, or where the library it needs is not there. */
export interface BinaryExporter extends ReportForm {
  readonly kind: 'binary'
  /** @param writers the libraries that need more than core has */
  write(report: Report, writers: DocumentWriters): Promise<Result<Uint8Array, ExportErrorCode>>
}

/**
 * Writes what is made of the files articles were read from, as they are now; fails as a text exporter does, or where there
 * is no such file any more.
 */
export interface SourceExporter extends ReportForm {
  readonly kind: 'source'
  write(report: Report, sources: SourceFiles): Promise<Result<WrittenReport, ExportErrorCode>>
}

/** What is handed over. */
export interface WrittenReport {
  readonly content: string | Uint8Array
  /** Corrections that are not in it, each in a sentence with the reason. */
  readonly notIn: readonly string[]
  /** What the file is to be called, where it has a name of its own. */
  readonly name?: string
  /** The file on the disk that it is meant to stand for. */
  readonly stands?: string
}

export type Exporter = TextExporter | BinaryExporter | SourceExporter

export type ExportErrorCode =
  | 'one-article-only'
  | 'corrections-clash'
  | 'nothing-to-write'
  | 'needs-address'
  | 'needs-window'
  | 'not-printed'
  | 'one-file-only'
  | 'source-gone'
  | 'source-changed'
  | 'no-way-back'
