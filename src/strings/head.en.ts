import type { HeadField } from '../core/model/head'

/** The words for what heads an article, and is set by hand where the copy hides it. */
export const head = {
  title: 'Head of the article',
  button: 'Head…',
  hint: 'What the copy hides can be set here. Checks follow at once; the text stays as it is.',
  fields: {
    headline: 'Headline',
    byline: 'Byline',
    agency: 'Agency',
    dateline: 'Dateline',
    place: 'Place',
    publishedOn: 'Day of print'
  } satisfies Readonly<Record<HeadField, string>>,
  hints: {
    headline: 'As it stands in the copy, or as it is to be called',
    byline: 'By whom',
    agency: 'The service it came from',
    dateline: 'Place and day as printed at its head',
    place: 'Filed from',
    publishedOn: '3 May 2025'
  } satisfies Readonly<Record<HeadField, string>>,
  byHand: 'set by hand',
  asRead: 'As read',
  asReadOf: (field: string) => `${field} as the copy was read`,
  beside: 'Not in the copy: kept beside it, and not checked.',
  noDay: 'Write the whole day, as 3 May 2025.',
  save: 'Set',
  said: 'Head set',
  undated: 'day of print not known',
  noYear: (day: string) => `${day}, year not known`
}
