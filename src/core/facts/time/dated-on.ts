import { publishedOnFrom } from '../../import/published-on'
import type { Article } from '../../model/article'

/**
 * The day an article is shown under and its relative dates are held against: that of its publication, else the full date of its dateline.
 *
 * @returns YYYY-MM-DD; nothing where the copy gives neither
 */
export const datedOn = ({ publishedOn, dateline }: Article): string | undefined =>
  publishedOn ?? publishedOnFrom(dateline?.date)
