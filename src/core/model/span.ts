/**
 * A stretch of `Article.text`, half-open: `start` is in, `end` is out.
 * The unit is the UTF-16 code unit, as in `String.prototype.slice`.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers. */
export const quoteOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly inside `outer` (equal spans do). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Reading order: by start, then the longer first, so that a parent precedes what it contains. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
