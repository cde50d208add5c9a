import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { type SourcePlace, sourcePlaces } from './source-places'

/** Where the words of an article are shown to somebody who has its file. */
export interface ShownPlaces {
  /** The text that places count in. */
  readonly text: string
  /** Whether that is the text of the file; else it is the article's, for a form that is no text. */
  readonly isFile: boolean
  /** `null`: the words do not stand there. */
  placeOf(span: Span): SourcePlace | null
}

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
