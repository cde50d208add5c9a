import type { Article } from './article'

/** What heads a story and can be set by hand, where the copy hides it. */
export const headFields = ['headline', 'byline', 'agency', 'dateline', 'place', 'publishedOn'] as const
export type HeadField = (typeof headFields)[number]

/**
 * What an editor set: words, or the ISO day of publication. Empty where the article has none, whatever the copy seems to
 * say; a field that is not named is as the copy was read.
 */
export type Head = Readonly<Partial<Record<HeadField, string>>>

/** What of an article follows from its head. */
export type ReadHead = Pick<
  Article,
  'title' | 'headlineLength' | 'bodyStart' | 'blocks' | 'dateline' | 'publishedOn'
>

/** A head set by hand, and what the copy was read as before. */
export interface HeadByHand {
  readonly set: Head
  readonly read: ReadHead
}

/** The article as its copy was read, with nothing set by hand. */
export function asRead(article: Article): Article {
  const { byHand } = article
  if (!byHand) return article
  const { byHand: _byHand, dateline: _dateline, publishedOn: _publishedOn, ...rest } = article
  return { ...rest, ...byHand.read }
}

/** The place a story is filed from: as set by hand, else that of its dateline; empty where there is none. */
export const placeOf = ({ byHand, dateline }: Pick<Article, 'byHand' | 'dateline'>): string =>
  byHand?.set.place ?? dateline?.place ?? ''

/** What an article's head says, each field as it stands; empty where it says nothing. */
export function headOf(article: Article): Readonly<Record<HeadField, string>> {
  const { text, blocks, dateline, publishedOn, byHand } = article
  const words = (kind: 'headline' | 'byline' | 'agency'): string =>
    blocks
      .filter((block) => block.kind === kind)
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
      .join(', ')
  return {
    headline: words('headline'),
    byline: words('byline'),
    agency: words('agency'),
    dateline: dateline ? text.slice(dateline.start, dateline.end).replace(/\s+/g, ' ') : '',
    place: placeOf(article),
    publishedOn: publishedOn ?? '',
    ...byHand?.set
  }
}
