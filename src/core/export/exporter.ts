import type { Report } from '../report/build-report'
import type { Result } from '../result'

/** Writes a report in one form. */
export interface Exporter {
  /** What `--format` takes. */
  readonly id: string
  /** For the save dialog and the command line's help. */
  readonly label: string
  /** One sentence: what is in it, and for whom. */
  readonly summary: string
  /** What the file is called after its name, lower-case, without the dot. */
  readonly extension: string
  /** Fails with a code and the way out where this form cannot say what the report holds. */
  write(report: Report): Result<string, ExportErrorCode>
}

export type ExportErrorCode = 'one-article-only' | 'corrections-clash' | 'nothing-to-write'
