import type { ArticleSummary } from '../../../core/model/desk'
import type { DeskState } from './desk-state'

/** The next article of the list with anything left to do, after the open one and round from the first; null for none. */
export const nextWork = ({ desk, article }: Pick<DeskState, 'desk' | 'article'>): ArticleSummary | null => {
  if (desk.phase !== 'ready' || article.phase === 'none') return null
  const { articles } = desk.view
  const at = articles.findIndex(({ id }) => id === article.id)
  const others = [...articles.slice(at + 1), ...articles.slice(0, Math.max(0, at))]
  const hasWork = ({ alarms, progress }: ArticleSummary): boolean =>
    alarms > 0 || progress.ruled < progress.claims
  return others.find(hasWork) ?? null
}
