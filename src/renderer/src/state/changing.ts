import type { Changed } from '../../../core/desk'
import type { AskedChange, HistoryEntry } from '../../../core/model/change'
import { type Verdict, verdictOf } from '../../../core/model/review'
import { settle } from '../api'
import { strings } from '../ui/strings'
import type { Choosing } from './choosing'
import type { DeskParts } from './desk-parts'
import { reviewIn, sheetIn } from './desk-state'
import { type OpenArticle, withFields } from './open-article'
import type { FieldRequest } from './save-queue'

/** How long after the last keystroke a correction or note is saved. */
export const typingPause = 300

type FieldChange = FieldRequest['change']

export interface Changing {
  /** Rules on the chosen claim; the ruling it already has is taken back. */
  rule(verdict: Verdict): void
  /** Sets one field of a claim's review: shown at once, saved at once. */
  set(change: FieldChange, said?: string): void
  /** Takes what stands in a field now; it is saved after a pause in typing. */
  write(claimId: string, field: 'correction' | 'note', value: string): void
  /**
   * Makes changes to the open article as one step, shown when they are on the disk.
   * @returns the entry it made, null where nothing changed; or undefined where it failed, which has been said
   */
  make(changes: readonly AskedChange[], said?: string): Promise<HistoryEntry | null | undefined>
  /** Makes a repair's words the correction of a claim, or takes them back where they stand already. */
  toggleRepair(claimId: string, correction: string): void
  /** Takes back the last step of the open article, or puts it back. */
  undo(): Promise<void>
  redo(): Promise<void>
  /** Saves now what was typed. */
  flush(): void
  retrySaves(): void
}

/** Every change to the open article. */
export const changing = (parts: DeskParts, { selectClaim }: Choosing, article: OpenArticle): Changing => {
  const { api, getState, setState, queue, notify } = parts

  const put = (change: FieldChange, said?: string, delay = 0): void => {
    const { article: open, reviews } = getState()
    if (open.phase !== 'open') return
    const review = withFields(reviewIn(getState(), change.claim), { [change.field]: change.value })
    article.showReviews({ ...reviews, [change.claim]: review }, said === undefined ? {} : { said })
    queue.put({ articleId: open.id, change }, delay)
  }

  const quoteIn = (claimId: string): string =>
    sheetIn(getState())?.claimOf.get(claimId)?.anchor.quote.replace(/\s+/g, ' ') ?? ''

  /** Waits until what was typed is on the disk. @returns whether it is */
  const isSaved = async (): Promise<boolean> => {
    queue.flush()
    await queue.settled()
    return queue.state().state !== 'failed'
  }

  const takeAll = (changed: readonly Changed[]): HistoryEntry | null => {
    for (const each of changed) article.take(each)
    const { article: open } = getState()
    return changed.find(({ articleId }) => open.phase === 'open' && articleId === open.id)?.entry ?? null
  }

  const stepBack = async (way: 'undo' | 'redo'): Promise<void> => {
    const { article: open } = getState()
    // What was typed last is what is taken back first.
    if (open.phase !== 'open' || !(await isSaved())) return
    const result = await settle(() => (way === 'undo' ? api.undo(open.id) : api.redo(open.id)))
    if (!result.ok) {
      setState({ said: result.error.message })
      return
    }
    const entry = takeAll(result.value)
    const now = getState().article
    if (now.phase !== 'open' || now.id !== open.id) return
    const claims = entry?.changes.flatMap((change) => ('claim' in change ? [change.claim] : [])) ?? []
    const there = claims.find((id) => sheetIn(getState())?.claimOf.has(id))
    if (there !== undefined) selectClaim(there)
    setState({ said: strings.said[way](there === undefined ? '' : quoteIn(there)) })
  }

  return {
    rule: (verdict) => {
      const { claim } = getState()
      if (claim === null) return
      const value = verdictOf(reviewIn(getState(), claim)) === verdict ? null : verdict
      put({ field: 'verdict', claim, value }, strings.said.ruled(value, quoteIn(claim)))
    },
    set: (change, said) => put(change, said),
    write: (claim, field, value) => put({ field, claim, value }, undefined, typingPause),
    make: async (changes, said) => {
      const { article: open } = getState()
      if (open.phase !== 'open' || !(await isSaved())) return undefined
      const result = await settle(() => api.change([{ articleId: open.id, changes }]))
      if (!result.ok) {
        notify('problem', strings.notices.changeFailed, [result.error.message])
        return undefined
      }
      const entry = takeAll(result.value)
      if (said !== undefined) setState({ said })
      return entry
    },
    toggleRepair: (claim, correction) => {
      const value = reviewIn(getState(), claim).correction === correction ? '' : correction
      put({ field: 'correction', claim, value }, strings.said.repaired(value, quoteIn(claim)))
    },
    undo: () => stepBack('undo'),
    redo: () => stepBack('redo'),
    flush: () => queue.flush(),
    retrySaves: () => queue.retry()
  }
}
