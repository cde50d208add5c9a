import { plural } from './plural'

const many = plural('en-GB')

/** What is said of one article among the others of the desk. */
export const across = {
  unread: (count: number) => `${many(count, 'article is', 'articles are')} still being read.`,
  values: 'Every value printed so far',
  spellings: 'Every spelling printed so far',
  printed: 'Printed',
  article: 'Article',
  date: 'Date',
  here: 'this article',
  open: (quote: string, title: string) => `Show “${quote}” in ${title}`,
  gone: 'These words are not there any more',
  goneWhy: (quote: string) => `The article has changed since it printed “${quote}”. Look through it again.`
}
