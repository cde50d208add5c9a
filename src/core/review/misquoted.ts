import type { ArticleRecord } from '../model/desk'
import { quoteOf } from '../model/span'

/**
 * How many places of an article do not quote the words that stand there. There are none, unless somebody wrote in its
 * text by hand: rulings would then stand on other words than they were made on.
 */
export function misquoted({ article, claims, findings, orphans, versions }: ArticleRecord): number {
  return [
    ...claims.map(({ anchor }) => quoteOf(article.text, anchor) === anchor.quote),
    ...findings.flatMap(({ places }) => places.map((place) => quoteOf(article.text, place) === place.quote)),
    ...orphans.map(
      ({ claim, version }) =>
        quoteOf(versions[version]?.article.text ?? '', claim.anchor) === claim.anchor.quote
    )
  ].filter((agrees) => !agrees).length
}

/** What to tell of that, as a sentence about a file; `null` where all agree. */
export function misquotedWords(record: ArticleRecord, file: string): string | null {
  const wrong = misquoted(record)
  if (wrong === 0) return null
  const places = wrong === 1 ? 'one position does' : `${wrong} positions do`
  return `The text in ${file} was changed by hand: ${places} not quote the words that stand there.`
}
