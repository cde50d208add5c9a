import type { Article } from '../model/article'
import type { ShownPlaces } from '../model/shown-places'
import { sourcePlaces } from './source-places'

/** Places in the article's own text. */
export const placesAsRead = ({ text }: Pick<Article, 'text'>): ShownPlaces => ({
  text,
  isFile: false,
  placeOf: ({ start, end }) => ({ start, end, exact: true })
})

/**
 * Places in the file's text, where its form has a way back there, else in the article's own.
 * @param source the file's text, decoded; null where it has none
 */
export async function shownPlaces(article: Article, source: string | null): Promise<ShownPlaces> {
  const places = source === null ? null : await sourcePlaces(article, source)
  return places && source !== null
    ? { text: source, isFile: true, placeOf: places.placeOf }
    : placesAsRead(article)
}
