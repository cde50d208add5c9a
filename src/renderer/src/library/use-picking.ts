import { type KeyboardEvent, type MouseEvent, useCallback, useRef } from 'react'
import type { ArticleSummary } from '../../../core/model/desk'
import { useActions, useDesk, useWindowDesk } from '../state/use-desk'

export interface Picking {
  readonly picked: ReadonlySet<string>
  /** Takes a click on a row that picks; answers whether it did. Never changes: no row is drawn anew for it. */
  click(id: string, event: MouseEvent): boolean
  /** Takes a key in the list; answers whether it picked. `next` is the row that an arrow goes to. */
  press(event: KeyboardEvent, id: string | undefined, next: string | undefined): boolean
  clear(): void
}

/** Articles picked in the list, as lists of files are: a modifier takes one more, Shift all up to here, Space by key. */
export const usePicking = (shown: readonly ArticleSummary[]): Picking => {
  const picked = useDesk((state) => state.picked)
  const { show } = useActions()
  const { store } = useWindowDesk()
  const from = useRef<string | null>(null)
  const listed = useRef(shown)
  listed.current = shown
  const set = (ids: Iterable<string>): void => show({ picked: new Set(ids) })
  const toggle = (id: string): void => {
    from.current = id
    const next = new Set(store.getState().picked)
    if (!next.delete(id)) next.add(id)
    set(next)
  }
  const reach = (id: string): void => {
    const at = listed.current.findIndex((each) => each.id === id)
    const start = listed.current.findIndex((each) => each.id === from.current)
    const range = listed.current.slice(Math.min(at, start < 0 ? at : start), Math.max(at, start) + 1)
    set(range.map((each) => each.id))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it works with is asked for when it is clicked
  const click = useCallback((id: string, { shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => {
    if (shiftKey) reach(id)
    else if (ctrlKey || metaKey) toggle(id)
    else {
      from.current = id
      return false
    }
    return true
  }, [])
  return {
    picked,
    clear: () => {
      from.current = null
      set([])
    },
    click,
    press: ({ key, shiftKey, ctrlKey, metaKey }, id, next) => {
      if (id === undefined) return false
      if (key === ' ') toggle(id)
      else if (key.toLowerCase() === 'a' && (ctrlKey || metaKey)) set(shown.map((each) => each.id))
      else if (key === 'Escape' && picked.size > 0) set([])
      else if (shiftKey && next !== undefined) {
        from.current ??= id
        reach(next)
        return false
      } else return false
      return true
    }
  }
}
