import type { DocumentWriters, PrintFont } from '../ports'
import type { ReportDocument } from '../report/report-document'

/** The fonts that a report has letters of: a page carries no script that it does not print. */
export async function fontsFor(
  document: ReportDocument,
  { printFonts }: Pick<DocumentWriters, 'printFonts'>
): Promise<readonly PrintFont[]> {
  const letters = JSON.stringify(document)
  const fonts = await printFonts()
  return fonts.filter(({ script }) => script === null || script.test(letters))
}
