import { shownPlaces } from '../../core/import/shown-places'
import { sourceText } from '../../core/import/source-text'
import { toldLine } from '../../core/import/told-line'
import type { Article } from '../../core/model/article'
import type { Span } from '../../core/model/span'
import { readArticleFile } from '../article-files'
import { documentReaders } from '../document-readers'

/**
 * Where words of an article begin in the very file it was read from, as `toldLine` tells it.
 * @returns one for each span; `null` where the file is gone or is another by now, or its form has no lines
 */
export async function linesInFile(
  article: Article,
  spans: readonly Span[]
): Promise<readonly (string | null)[] | null> {
  const { path, sha256 } = article.source
  const file = path === undefined ? null : await readArticleFile(path)
  if (!file?.ok || file.value.sha256 !== sha256) return null
  const places = await shownPlaces(article, await sourceText(file.value.bytes, documentReaders))
  return places.isFile ? spans.map(toldLine(places)) : null
}
