import type { Article } from '../model/article'
import type { Span } from '../model/span'
import type { Correction } from './corrections-of'
import { type Where, whereIn } from './where-in'

/** A place that still prints what a correction takes back. */
export interface OtherPlace extends Span {
  readonly article: Article
  readonly where: Where
  readonly quote: string
}

/** What of a correction says where it stands and what it takes back. */
type TakenBack = Pick<Correction, 'start' | 'end' | 'parts'>

/** An article with the corrections made in it. */
interface CorrectedArticle<Taken> {
  readonly article: Article
  readonly made: readonly Taken[]
}

const token = /\d(?:[\d,.]*\d)?|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu

/**
 * Where else the words a correction removes still stand: in the same article or in another. A figure is found however
 * it is grouped (5678, 5,678); a name as it is spelt. What is too common to mean the same thing twice (a figure of
 * fewer than three digits, a word without a capital) is not looked for. A place is something to look at, not an error.
 *
 * Every text is read once, whatever the number of corrections.
 * @returns for each correction with such places, the places, in the order the articles are given
 */
export function otherPlaces<Taken extends TakenBack>(
  articles: readonly CorrectedArticle<Taken>[]
): ReadonlyMap<Taken, readonly OtherPlace[]> {
  const wanted = new Map<string, Taken[]>()
  for (const { made } of articles)
    for (const correction of made)
      for (const key of removedBy(correction)) {
        const list = wanted.get(key)
        if (list) list.push(correction)
        else wanted.set(key, [correction])
      }
  const found = new Map<Taken, OtherPlace[]>()
  if (wanted.size === 0) return found
  for (const { article, made } of articles) {
    const place = whereIn(article)
    let next = 0
    for (const match of article.text.matchAll(token)) {
      const start = match.index
      while (next < made.length && made[next]!.end <= start) next++
      if (next < made.length && made[next]!.start <= start) continue
      for (const correction of wanted.get(keyOf(match[0])) ?? []) {
        const there = { start, end: start + match[0].length, article, quote: match[0] }
        const list = found.get(correction)
        if (list) list.push({ ...there, where: place(there) })
        else found.set(correction, [{ ...there, where: place(there) }])
      }
    }
  }
  return found
}

/** The telling words of a correction that are gone from what takes their place. */
function removedBy({ parts }: TakenBack): ReadonlySet<string> {
  const keys = (kind: 'removed' | 'added') =>
    parts
      .filter((part) => part.kind === kind)
      .flatMap(({ text }) => (text.match(token) ?? []).filter(isRare).map(keyOf))
  const kept = new Set(keys('added'))
  return new Set(keys('removed').filter((key) => !kept.has(key)))
}

const isRare = (word: string): boolean =>
  /^\d/.test(word) ? word.replace(/\D/g, '').length >= 3 : /^\p{Lu}/u.test(word) && word.length >= 4

const keyOf = (word: string): string => (/^\d/.test(word) ? word.replaceAll(',', '') : word)
