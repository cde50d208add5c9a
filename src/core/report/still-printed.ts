import type { CrossPlace, TakenBackWords } from '../cross/cross-finding'
import type { Article } from '../model/article'
import type { ArticleRecord } from '../model/desk'
import { overlaps, quoteOf } from '../model/span'
import type { Result } from '../result'
import { stateOf } from '../review/article-state'
import { correctionsOf } from './corrections-of'
import { landedCorrections } from './landed-corrections'
import type { OtherPlace } from './other-places'
import { whereIn } from './where-in'

/** A place in another article that still prints what a correction takes back. */
export interface StillPrinted {
  readonly wrong: string
  readonly right: string
  readonly place: CrossPlace
}

/** More siblings than this are not opened for one list: who reads it has enough to do. */
const most = 40

/** Finds where other articles of a desk print words that corrections of one take back, for each of them. */
export type PrintedElsewhere = (
  articleId: string,
  words: readonly TakenBackWords[]
) => Promise<readonly (readonly CrossPlace[])[]>

/**
 * What the corrections of an article take back, and other articles of the desk still print: the same figure of the same
 * fact, the same spelling of a person of the same story. A place that is corrected there already is left out.
 *
 * @param read opens another article; one that cannot be opened is left out
 */
export async function stillPrinted(
  record: ArticleRecord,
  elsewhere: PrintedElsewhere,
  read: (id: string) => Promise<Result<ArticleRecord>>
): Promise<readonly StillPrinted[]> {
  const found = await standing(record, elsewhere, read)
  return found.map(({ taken: { wrong, right }, place }) => ({ wrong, right, place }))
}

/** The same as a report tells it: the places by the ids of the claims that are corrected. */
export async function siblingPlaces(
  record: ArticleRecord,
  elsewhere: PrintedElsewhere,
  read: (id: string) => Promise<Result<ArticleRecord>>
): Promise<ReadonlyMap<string, readonly OtherPlace[]>> {
  const places = new Map<string, OtherPlace[]>()
  for (const { taken, place, sibling } of await standing(record, elsewhere, read)) {
    const { start, end, quote } = place
    const other = { start, end, quote, article: sibling, where: whereIn(sibling)(place) }
    places.set(taken.claim.id, [...(places.get(taken.claim.id) ?? []), other])
  }
  return places
}

async function standing(
  record: ArticleRecord,
  elsewhere: PrintedElsewhere,
  read: (id: string) => Promise<Result<ArticleRecord>>
) {
  const { reviews } = stateOf(record.history)
  const taken = [...correctionsOf(record, reviews).made, ...landedCorrections(record, reviews)]
  if (taken.length === 0) return []
  const places = await elsewhere(
    record.article.id,
    taken.map(({ start, end, wrong }) => ({ start, end, wrong }))
  )
  const siblings = new Map<string, ReturnType<typeof standsIn>>()
  for (const id of [...new Set(places.flat().map(({ articleId }) => articleId))].slice(0, most)) {
    const sibling = await read(id)
    if (sibling.ok) siblings.set(id, standsIn(sibling.value))
  }
  return taken.flatMap((each, i) =>
    (places[i] ?? []).flatMap((place) => {
      const sibling = siblings.get(place.articleId)?.(place)
      return sibling ? [{ taken: each, place, sibling }] : []
    })
  )
}

/** The article, where the words of a place stand in it and nobody has corrected them there; else null. */
function standsIn(record: ArticleRecord): (place: CrossPlace) => Article | null {
  const { made, clashing } = correctionsOf(record, stateOf(record.history).reviews)
  const corrected = [...made, ...clashing.map(({ claim }) => claim.anchor)]
  return (place) =>
    quoteOf(record.article.text, place) === place.quote && !corrected.some((each) => overlaps(each, place))
      ? record.article
      : null
}
