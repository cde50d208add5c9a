import type { Article } from '../model/article'
import type { OriginStretch } from './importer'

/**
 * The origins of an article whose body is the rest of its file, without the white space at its end.
 * @param headlineAt where the headline stands in the file; it is left out where it does not
 */
export function bodyOrigins(text: string, article: Article, headlineAt: number): readonly OriginStretch[] {
  const body = article.text.slice(article.bodyStart)
  const from = text.trimEnd().length - body.length
  const parts = [
    { start: 0, length: article.headlineLength, from: headlineAt },
    { start: article.bodyStart, length: body.length, from }
  ]
  return parts
    .filter(
      ({ start, length, from: at }) =>
        length > 0 && text.startsWith(article.text.slice(start, start + length), at)
    )
    .map((part) => ({ ...part, width: part.length }))
}
