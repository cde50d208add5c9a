import type { Shelf } from '../../../core/model/review'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { DeskParts } from './desk-parts'

const { shelves: words } = strings

export interface Shelving {
  /** Takes the picked articles off the desk, else the open one, as one step that one undo takes back. */
  shelve(shelf: Shelf): Promise<void>
  /** Puts articles back on the desk. */
  putBack(ids: readonly string[]): Promise<void>
}

/** Articles that are done with, or not wanted: off the desk, with all that was done to them. */
export const shelving = ({ getState }: DeskParts, { makeIn }: Changing): Shelving => {
  const move = async (ids: readonly string[], value: Shelf | null, said: string): Promise<void> => {
    if (ids.length === 0) return
    await makeIn(
      ids.map((articleId) => ({ articleId, changes: [{ field: 'shelved', value }] })),
      said
    )
  }
  return {
    shelve: async (shelf) => {
      const { picked, article, desk } = getState()
      const open = article.phase === 'none' ? [] : [article.id]
      const ids = picked.size > 0 ? [...picked] : open
      const titles = desk.phase === 'ready' ? desk.view.articles : []
      const title = ids.length === 1 ? titles.find(({ id }) => id === ids[0])?.title : undefined
      await move(ids, shelf, words.said[shelf](ids.length, title ?? ''))
    },
    putBack: (ids) => move(ids, null, words.saidBack(ids.length))
  }
}
