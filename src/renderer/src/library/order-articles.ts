import type { ArticleSummary } from '../../../core/model/desk'

/** How the list can be ordered. */
export const articleOrders = ['added', 'newest', 'oldest', 'title', 'to-check', 'alarms'] as const

export type ArticleOrder = (typeof articleOrders)[number]

const byDate = (a: ArticleSummary, b: ArticleSummary): number =>
  (a.publishedOn ?? '').localeCompare(b.publishedOn ?? '')

const toCheck = ({ progress }: ArticleSummary): number => progress.claims - progress.ruled

const titles = new Intl.Collator(undefined, { numeric: true })

/** Undated articles come last, whichever end is first. */
const datedFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  Number(a.publishedOn === undefined) - Number(b.publishedOn === undefined)

const comparers: Readonly<Record<ArticleOrder, (a: ArticleSummary, b: ArticleSummary) => number>> = {
  added: () => 0,
  newest: (a, b) => datedFirst(a, b) || byDate(b, a),
  oldest: (a, b) => datedFirst(a, b) || byDate(a, b),
  title: (a, b) => titles.compare(a.title, b.title),
  'to-check': (a, b) => toCheck(b) - toCheck(a),
  alarms: (a, b) => b.alarms - a.alarms
}

/**
 * The articles as the list shows them: in this order, equals as they were added; where something is searched for, only
 * what was found, the best first.
 * @param found ids in the order of their worth; null where nothing is searched for
 */
export function orderArticles(
  articles: readonly ArticleSummary[],
  order: ArticleOrder,
  found: readonly string[] | null
): readonly ArticleSummary[] {
  if (found === null) return order === 'added' ? articles : [...articles].sort(comparers[order])
  const byId = new Map(articles.map((summary) => [summary.id, summary]))
  const own = found.flatMap((id) => byId.get(id) ?? [])
  return order === 'added' ? own : own.sort(comparers[order])
}
