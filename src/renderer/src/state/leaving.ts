import { settle } from '../api'
import { strings } from '../ui/strings'
import type { DeskParts } from './desk-parts'
import { sheetIn } from './desk-state'

export interface Leaving {
  /** Saves what was typed, and says whether there is anything that could not be saved. */
  holdsUnsaved(): boolean
  /** Does what the editor chose for it: tries once more and closes the window, or writes it where the editor says. */
  take(choice: 'again' | 'copy'): Promise<void>
}

/** Changes that could not be saved do not go with the window. */
export const leaving = ({ api, getState, queue, notify }: DeskParts, closeWindow: () => void): Leaving => {
  /** What is not on the disk, to be read by a person. */
  const unsavedText = (): string => {
    const { desk } = getState()
    const sheet = sheetIn(getState())
    const titles = new Map(
      desk.phase === 'ready' ? desk.view.articles.map(({ id, title }) => [id, title]) : []
    )
    return queue
      .unsaved()
      .map(({ request: { articleId, change } }) => {
        const quote = sheet?.claimOf.get(change.claim)?.anchor.quote ?? change.claim
        return `${titles.get(articleId) ?? articleId}\n${quote}\n${change.field}: ${change.value ?? ''}\n`
      })
      .join('\n')
  }

  return {
    holdsUnsaved: () => {
      queue.flush()
      return queue.unsaved().length > 0
    },
    take: async (choice) => {
      if (choice === 'copy') {
        const kept = await settle(() => api.keepCopy(unsavedText()))
        if (!kept.ok) notify('problem', strings.leaving.notKept, [kept.error.message])
        return
      }
      queue.retry()
      await queue.settled()
      if (queue.unsaved().length === 0) closeWindow()
    }
  }
}
