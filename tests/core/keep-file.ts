import { analyse } from '../../src/core/analyse'
import type { Desk, Kept } from '../../src/core/desk'
import { importFile } from '../../src/core/import/import-file'
import type { SourceFile } from '../../src/core/import/importer'
import { documentReaders } from '../../src/node/document-readers'

/** Imports, checks and keeps the one article of a file that must be readable and a desk that must be writable. */
export async function keepFile(desk: Desk, file: SourceFile): Promise<Kept> {
  const imported = await importFile(file, documentReaders)
  if (!imported.ok) throw new Error(imported.error.message)
  const [article, ...more] = imported.value.articles
  if (article === undefined || more.length > 0)
    throw new Error(`${file.name} holds ${more.length + 1} articles`)
  const kept = await desk.keep(article, analyse(article))
  if (!kept.ok) throw new Error(kept.error.message)
  return kept.value
}
