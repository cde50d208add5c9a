import type { Report } from '../report/build-report'

/** Writes a report in one form. */
export interface Exporter {
  readonly id: string
  /** For the save dialog and the command line's help. */
  readonly label: string
  /** Lower-case, without the dot. */
  readonly extension: string
  write(report: Report): string
}
