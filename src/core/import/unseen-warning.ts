import type { Article } from '../model/article'
import { unseenIn } from '../text/unseen'
import type { Warning } from './importer'

/** Says which signs that are not seen stand in the articles of a file. */
export function unseenWarning(name: string, articles: readonly Article[]): Warning | undefined {
  const found = articles.flatMap(({ text }) => unseenIn(text))
  if (found.length === 0) return undefined
  const names = [...new Set(found.map((sign) => sign.name))].slice(0, 5).join(', ')
  const what =
    found.length === 1
      ? `a sign that is not seen stands in the text (${names}) and is`
      : `${found.length} signs that are not seen stand in the text (${names}) and are`
  return {
    code: 'unseen-signs',
    message: `${name}: ${what} shown by name. A figure or a name may look other than it is.`
  }
}
