import type { DocumentWriters, SourceFiles } from '../ports'
import type { Report } from '../report/build-report'
import { leftOutWords } from '../report/words'
import { done, type Result } from '../result'
import type { ExportErrorCode, Exporter, WrittenReport } from './exporter'

/**
 * Writes a report in any form.
 * @returns it, with every correction that was written and is not in it; or why this form cannot say what the report holds
 */
export async function writeReport(
  exporter: Exporter,
  report: Report,
  { writers, sources }: { readonly writers: DocumentWriters; readonly sources: SourceFiles }
): Promise<Result<WrittenReport, ExportErrorCode>> {
  const leftOut = exporter.corrects
    ? report.articles.flatMap((each) => each.leftOut.map((one) => `${leftOutWords(one)}.`))
    : []
  if (exporter.kind === 'source') {
    const written = await exporter.write(report, sources)
    return written.ok ? done({ ...written.value, notIn: [...leftOut, ...written.value.notIn] }) : written
  }
  const written = exporter.kind === 'text' ? exporter.write(report) : await exporter.write(report, writers)
  return written.ok ? done({ content: written.value, notIn: leftOut }) : written
}
