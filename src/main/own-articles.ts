import type { Desk } from '../core/desk'
import type { ArticleSummary } from '../core/model/desk'
import type { Result } from '../core/result'
import { isSample } from './samples'

/** What became of the desk's shelves when an editor added articles: the lines that are others now. */
export type Shelved = Result<readonly ArticleSummary[]>

/**
 * Makes a desk the editor's own: articles that were taken off it and are added again are put back, and the samples go
 * once the first article of the editor's is there. One undo takes that back; nothing of them is lost.
 * @param kept ids of the articles that were added, changed or found the same
 * @param samples full paths of the sample articles' files
 */
export async function makeOwn(
  desk: Desk,
  kept: ReadonlySet<string>,
  samples: ReadonlySet<string>
): Promise<Shelved> {
  const { articles, shelved } = desk.view()
  const back = (shelved ?? []).filter(({ id }) => kept.has(id))
  const hasOwn = articles.some((each) => kept.has(each.id) && !isSample(each, samples))
  const away = hasOwn ? articles.filter((each) => isSample(each, samples) && !kept.has(each.id)) : []
  const changed = await desk.change([
    ...back.map(({ id }) => ({ articleId: id, changes: [{ field: 'shelved', value: null } as const] })),
    ...away.map(({ id }) => ({ articleId: id, changes: [{ field: 'shelved', value: 'removed' } as const] }))
  ])
  return changed.ok ? { ok: true, value: changed.value.map(({ summary }) => summary) } : changed
}
