import type { Shelf } from '../core/model/review'
import { plural } from './plural'

const many = plural('en-GB')

const names: Readonly<Record<Shelf, string>> = { archived: 'Archived', removed: 'Removed' }

const moved = (deed: string) => (count: number, title: string) =>
  title === '' ? `${deed} ${many(count, 'article', 'articles')}` : `${deed} “${title}”`

/** The words for articles that are off the desk. */
export const shelves = {
  title: 'Archived and removed articles',
  hint: 'They are not checked against the others, searched or reported. All that was done to them is kept.',
  none: 'Every article is on the desk.',
  names,
  archive: 'Archive',
  remove: 'Remove',
  putBack: 'Put back',
  putAllBack: 'Put all back',
  count: (count: number) => `${count} archived or removed`,
  said: { archived: moved('Archived'), removed: moved('Removed') } satisfies Readonly<Record<Shelf, unknown>>,
  saidBack: (count: number) => `Put back ${many(count, 'article', 'articles')}`,
  samplesAway: 'The samples were removed.'
}
