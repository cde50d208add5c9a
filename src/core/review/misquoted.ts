import type { ArticleRecord } from '../model/desk'
import { quoteOf } from '../model/span'
import { fingerprint } from '../text/fingerprint'

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

/** A record with the sum of its text, where its file has one. */
type Summed = ArticleRecord & { readonly textSum?: string | undefined }

/** Whether an article's text is the one its file was written with, as far as the file tells. */
export const isTextAsWritten = ({ article, textSum }: Summed): boolean =>
  textSum === undefined || textSum === fingerprint(article.text)

/** What to tell of a text that was changed by hand, as a sentence about its file; `null` where it was not. */
export function changedByHand(record: Summed, file: string): string | null {
  const wrong = misquoted(record)
  if (wrong === 0) {
    if (isTextAsWritten(record)) return null
    return `The text in ${file} was changed by hand: every position quotes the words that stand there, but other words are not as they were.`
  }
  const places = wrong === 1 ? 'one position does' : `${wrong} positions do`
  return `The text in ${file} was changed by hand: ${places} not quote the words that stand there.`
}
