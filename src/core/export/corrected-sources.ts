import type { SourceFile } from '../import/importer'
import type { SourceFiles } from '../ports'
import type { ReportedArticle, ReportedCorrection } from '../report/build-report'
import { whereWords } from '../report/where-in'
import { done, fail, type Result } from '../result'
import { type CorrectedFile, correctedFile } from '../write-back/corrected-file'

/** A file some corrected articles were read from, and what it becomes. */
export interface CorrectedSource extends CorrectedFile<ReportedCorrection> {
  readonly file: SourceFile
  /** Those of `notMade` in sentences. */
  readonly notIn: readonly string[]
}

/** Articles by the file they were read from, in the order of their first; those that came from no file are left out. */
export function bySource(
  articles: readonly ReportedArticle[]
): readonly { readonly path: string; readonly articles: readonly ReportedArticle[] }[] {
  const byPath = new Map<string, ReportedArticle[]>()
  for (const reported of articles) {
    const { path } = reported.article.source
    const known = path === undefined ? undefined : byPath.get(path)
    if (known) known.push(reported)
    else if (path !== undefined) byPath.set(path, [reported])
  }
  return [...byPath].map(([path, own]) => ({ path, articles: own }))
}

/** The corrections of the articles of one file, made in it. */
export async function correctedSource(
  path: string,
  articles: readonly ReportedArticle[],
  sources: SourceFiles
): Promise<Result<CorrectedSource, 'source-gone' | 'source-changed' | 'no-way-back'>> {
  const read = await sources.read(path)
  if (!read.ok) return fail('source-gone', read.error.message)
  const made = await correctedFile(read.value, articles, sources.readers)
  if (!made.ok)
    return made.error.code === 'no-way-back'
      ? fail(
          'no-way-back',
          `${made.error.message} Write “Corrected copy” instead: it is the article as text.`
        )
      : made
  const notIn = made.value.notMade.map(({ article, correction: { wrong, right, where } }) => {
    const words = `“${wrong.replace(/\s+/g, ' ')}” to “${right.replace(/\s+/g, ' ')}”`
    return `${article.title}: ${words} (${whereWords(where)}) cannot be written into ${read.value.name}: the words stand there in pieces, or not at all. Correct them by hand.`
  })
  return done({ ...made.value, file: read.value, notIn })
}
