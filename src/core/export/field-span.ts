import type { Article } from '../model/article'
import type { Span } from '../model/span'
import type { FieldSpan } from './answer'

/** A span of `Article.text` as a span of one of the stream's fields. */
export function fieldSpan(article: Pick<Article, 'headlineLength' | 'bodyStart'>, span: Span): FieldSpan {
  return span.end <= article.headlineLength && article.headlineLength > 0
    ? { field: 'title', start: span.start, end: span.end }
    : { field: 'text', start: span.start - article.bodyStart, end: span.end - article.bodyStart }
}
