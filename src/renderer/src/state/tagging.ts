import type { ArticleSummary } from '../../../core/model/desk'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { DeskParts } from './desk-parts'
import type { DeskState } from './desk-state'

const { tags: words } = strings

export interface Tagging {
  /** Puts a tag on the picked articles, else the open one, or takes it off, as one step that one undo takes back. */
  tag(tag: string, value: boolean): Promise<void>
}

/** The articles that a tag is for: those picked in the list, else the open one. */
export function toTag({
  picked,
  article,
  desk
}: Pick<DeskState, 'picked' | 'article' | 'desk'>): readonly ArticleSummary[] {
  const all = desk.phase === 'ready' ? desk.view.articles : []
  const open = article.phase === 'none' ? null : article.id
  return all.filter(({ id }) => (picked.size > 0 ? picked.has(id) : id === open))
}

/** What the articles of a desk are filed under, each tag once, with how many have it. */
export function tagsIn(articles: readonly ArticleSummary[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tags = [] } of articles) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => a.localeCompare(b)))
}

/** Articles filed under words of the editor's own. */
export const tagging = ({ getState }: DeskParts, { makeIn }: Changing): Tagging => ({
  tag: async (typed, value) => {
    const { desk } = getState()
    const articles = toTag(getState())
    const folded = typed.trim().replace(/\s+/g, ' ')
    if (articles.length === 0 || folded === '') return
    // As the desk spells it already, capital or not.
    const known = desk.phase === 'ready' ? [...tagsIn(desk.view.articles).keys()] : []
    const tag = known.find((each) => each.toLowerCase() === folded.toLowerCase()) ?? folded
    const said = value ? words.said(tag, articles.length) : words.saidOff(tag, articles.length)
    await makeIn(
      articles.map(({ id }) => ({ articleId: id, changes: [{ field: 'tagged', tag, value }] })),
      said
    )
  }
})
