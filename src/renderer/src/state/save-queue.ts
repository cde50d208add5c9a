import type { Changed } from '../../../core/desk'
import type { AskedChange } from '../../../core/model/change'
import type { ReviewFields } from '../../../core/model/review'
import type { Failure, Result } from '../../../core/result'

/** A new value for one field of one claim. */
export interface FieldRequest {
  readonly articleId: string
  readonly change: Extract<AskedChange, { readonly field: keyof ReviewFields }>
  /** `ArticleView.revision` of what the editor saw. */
  readonly revision?: number | undefined
}

/** What the footer says. A failure outlasts other changes being saved: it needs somebody to look. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: Failure }

/** A change that did not reach the disk. */
interface Unsaved {
  readonly request: FieldRequest
  readonly error: Failure
}

export interface SaveQueue {
  /** Saves a change, at once or after `delay` ms in which a newer value for the same field replaces it. */
  put(request: FieldRequest, delay?: number): void
  /** Sends now what waits for its delay. */
  flush(): void
  /** Sends what failed once more. */
  retry(): void
  /** Resolves when nothing waits and nothing is on its way; what failed stays failed. */
  settled(): Promise<void>
  /** Values of a claim that are not known to be on the disk. */
  pending(articleId: string, claimId: string): Partial<ReviewFields>
  /** Claims of an article with such values. */
  pendingClaims(articleId: string): readonly string[]
  state(): SaveState
  unsaved(): readonly Unsaved[]
}

export interface SaveQueuePorts {
  readonly send: (request: FieldRequest) => Promise<Result<Changed>>
  readonly onSaved: (changed: Changed) => void
  readonly onState: () => void
}

interface Slot {
  waiting: FieldRequest | null
  timer: ReturnType<typeof setTimeout> | null
  sending: FieldRequest | null
  failed: Unsaved | null
}

/**
 * Saves one field of one claim at a time: a value typed while another is on its way waits its turn, so the disk
 * never sees them out of order; what has not been sent yet is replaced by what came later.
 */
export const createSaveQueue = ({ send, onSaved, onState }: SaveQueuePorts): SaveQueue => {
  const slots = new Map<string, Slot>()
  let waiters: (() => void)[] = []

  const isBusy = (): boolean =>
    [...slots.values()].some(({ waiting, sending }) => waiting !== null || sending !== null)

  const changed = (): void => {
    onState()
    if (isBusy()) return
    const resolves = waiters
    waiters = []
    for (const resolve of resolves) resolve()
  }

  const pump = async (key: string, slot: Slot): Promise<void> => {
    if (slot.sending !== null || slot.timer !== null || slot.waiting === null) return
    const request = slot.waiting
    slot.sending = request
    slot.waiting = null
    const result = await send(request)
    slot.sending = null
    // A newer value that waits makes this one's failure moot: the field is sent again anyway.
    if (!result.ok && slot.waiting === null) slot.failed = { request, error: result.error }
    if (result.ok) {
      if (slot.waiting === null) slots.delete(key)
      onSaved(result.value)
    }
    void pump(key, slot)
    changed()
  }

  const send1 = (key: string, slot: Slot): void => {
    if (slot.timer !== null) clearTimeout(slot.timer)
    slot.timer = null
    void pump(key, slot)
  }

  return {
    put: (request, delay = 0) => {
      const key = JSON.stringify([request.articleId, request.change.claim, request.change.field])
      const slot: Slot = slots.get(key) ?? { waiting: null, timer: null, sending: null, failed: null }
      slots.set(key, slot)
      // Words that are still being typed were begun on what stood there then.
      slot.waiting = slot.waiting ? { ...request, revision: slot.waiting.revision } : request
      slot.failed = null
      if (slot.timer !== null) clearTimeout(slot.timer)
      slot.timer = delay > 0 ? setTimeout(() => send1(key, slot), delay) : null
      void pump(key, slot)
      changed()
    },
    flush: () => {
      for (const [key, slot] of slots) if (slot.timer !== null) send1(key, slot)
    },
    retry: () => {
      for (const [key, slot] of slots) {
        if (slot.failed === null) continue
        slot.waiting = slot.failed.request
        slot.failed = null
        void pump(key, slot)
      }
      changed()
    },
    settled: () => (isBusy() ? new Promise((resolve) => waiters.push(resolve)) : Promise.resolve()),
    pending: (articleId, claimId) => {
      const values: Partial<Record<keyof ReviewFields, unknown>> = {}
      for (const { waiting, failed, sending } of slots.values()) {
        const request = waiting ?? failed?.request ?? sending
        if (request?.articleId !== articleId || request.change.claim !== claimId) continue
        values[request.change.field] = request.change.value
      }
      return values as Partial<ReviewFields>
    },
    pendingClaims: (articleId) => [
      ...new Set(
        [...slots.values()].flatMap(({ waiting, failed, sending }) => {
          const request = waiting ?? failed?.request ?? sending
          return request?.articleId === articleId ? [request.change.claim] : []
        })
      )
    ],
    state: () => {
      for (const { failed } of slots.values()) if (failed) return { state: 'failed', error: failed.error }
      return { state: isBusy() ? 'saving' : 'saved' }
    },
    unsaved: () => [...slots.values()].flatMap(({ failed }) => (failed ? [failed] : []))
  }
}
