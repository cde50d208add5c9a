import type { CrossPlace, TakenBackWords } from '../cross/cross-finding'
import type { ArticleRecord } from '../model/desk'
import { overlaps, quoteOf } from '../model/span'
import type { Result } from '../result'
import { stateOf } from '../review/article-state'
import { correctionsOf } from './corrections-of'
import { landedCorrections } from './landed-corrections'

/** A place in another article that still prints what a correction takes back. */
export interface StillPrinted {
  readonly wrong: string
  readonly right: string
  readonly place: CrossPlace
}

/** More siblings than this are not opened for one list: who reads it has enough to do. */
const most = 40

/**
 * What the corrections of an article take back, and other articles of the desk still print: the same figure of the same
 * fact, the same spelling of a person of the same story. A place that is corrected there already is left out.
 *
 * @param elsewhere finds where others print such words, for each of them
 * @param read opens another article; one that cannot be opened is left out
 */
export async function stillPrinted(
  record: ArticleRecord,
  elsewhere: (words: readonly TakenBackWords[]) => Promise<readonly (readonly CrossPlace[])[]>,
  read: (id: string) => Promise<Result<ArticleRecord>>
): Promise<readonly StillPrinted[]> {
  const { reviews } = stateOf(record.history)
  const taken = [...correctionsOf(record, reviews).made, ...landedCorrections(record, reviews)]
  if (taken.length === 0) return []
  const places = await elsewhere(taken.map(({ start, end, wrong }) => ({ start, end, wrong })))
  const siblings = new Map<string, (place: CrossPlace) => boolean>()
  for (const id of [...new Set(places.flat().map(({ articleId }) => articleId))].slice(0, most)) {
    const sibling = await read(id)
    if (sibling.ok) siblings.set(id, standsIn(sibling.value))
  }
  return taken.flatMap(({ wrong, right }, i) =>
    (places[i] ?? []).flatMap((place) =>
      siblings.get(place.articleId)?.(place) ? [{ wrong, right, place }] : []
    )
  )
}

/** Whether the words of a place stand in an article, and nobody has corrected them there. */
function standsIn(record: ArticleRecord): (place: CrossPlace) => boolean {
  const { made, clashing } = correctionsOf(record, stateOf(record.history).reviews)
  const corrected = [...made, ...clashing.map(({ claim }) => claim.anchor)]
  return (place) =>
    quoteOf(record.article.text, place) === place.quote && !corrected.some((each) => overlaps(each, place))
}
