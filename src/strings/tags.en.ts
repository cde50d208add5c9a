import { plural } from './plural'

const many = plural('en-GB')

/** The words for what articles are filed under. */
export const tags = {
  title: 'Tags',
  of: (count: number, title: string) => (title === '' ? many(count, 'article', 'articles') : `“${title}”`),
  add: 'Add a tag',
  placeholder: 'Council, Saturday paper, to be printed…',
  addButton: 'Add',
  takeOff: (tag: string) => `Take off: ${tag}`,
  none: 'No tag yet.',
  some: (count: number, of: number) => (count === of ? '' : `on ${count} of ${of}`),
  which: 'Articles with the tag',
  every: 'Any tag',
  tagged: 'Tag…',
  said: (tag: string, count: number) =>
    `Tagged “${tag}”${count > 1 ? `: ${many(count, 'article', 'articles')}` : ''}`,
  saidOff: (tag: string, count: number) =>
    `Tag “${tag}” taken off${count > 1 ? ` ${many(count, 'article', 'articles')}` : ''}`
}
