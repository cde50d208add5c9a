import { importFile } from '../../../src/core/import/import-file'
import type { SourceFile } from '../../../src/core/import/importer'
import type { Article } from '../../../src/core/model/article'
import {
  type CorrectedFile,
  correctedFile,
  type WrittenCorrection
} from '../../../src/core/write-back/corrected-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf } from '../article'

/** A correction of words that stand in an article once, or of the `nth` of them. */
export function correctionOf({ text }: Article, wrong: string, right: string, nth = 0): WrittenCorrection {
  let start = text.indexOf(wrong)
  for (let i = 0; i < nth; i++) start = text.indexOf(wrong, start + 1)
  if (start < 0) throw new Error(`“${wrong}” is not in the article`)
  return { start, end: start + wrong.length, wrong, right }
}

/** Reads a file, corrects its articles and gives what became of it. */
export async function corrected(
  content: string | Uint8Array,
  name: string,
  pairs: readonly (readonly [wrong: string, right: string])[],
  whichArticle = 0
): Promise<CorrectedFile<WrittenCorrection> & { readonly file: SourceFile; readonly article: Article }> {
  const file = fileOf(content, name)
  const read = await importFile(file, documentReaders)
  if (!read.ok) throw new Error(read.error.message)
  const article = read.value.articles[whichArticle]!
  const corrections = pairs.map(([wrong, right]) => correctionOf(article, wrong, right))
  const made = await correctedFile(file, [{ article, corrections }], documentReaders)
  if (!made.ok) throw new Error(made.error.message)
  return { ...made.value, file, article }
}
