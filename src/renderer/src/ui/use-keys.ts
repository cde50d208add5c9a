import { useEffect } from 'react'
import { tinykeys } from 'tinykeys'
import { useActions } from '../state/use-desk'
import { focusHome } from './focus-home'

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))

const focusField = (name: 'correction' | 'note'): void => {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${name}"]`)
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

const leaveField = (event: KeyboardEvent): void => {
  if (!isField(event.target)) return
  event.preventDefault()
  focusHome()
}

/** One key for one thing, everywhere but in a field; Escape leaves a field. */
export const useKeys = (): void => {
  const actions = useActions()
  useEffect(() => {
    const outside = (act: () => void) => (event: KeyboardEvent) => {
      if (isField(event.target) || event.defaultPrevented) return
      event.preventDefault()
      act()
    }
    // Lists and tabs that move by arrows keep them for themselves.
    const arrow = (by: 1 | -1) => (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-own-arrows]')) return
      outside(() => actions.step(by))(event)
    }
    return tinykeys(window, {
      j: outside(() => actions.step(1)),
      k: outside(() => actions.step(-1)),
      ArrowDown: arrow(1),
      ArrowUp: arrow(-1),
      v: outside(() => actions.rule('verified')),
      d: outside(() => actions.rule('disputed')),
      s: outside(() => actions.rule('needs-source')),
      n: outside(() => actions.rule('not-checkable')),
      c: outside(() => focusField('correction')),
      m: outside(() => focusField('note')),
      z: outside(() => void actions.undo()),
      'Shift+Z': outside(() => void actions.redo()),
      o: outside(() => void actions.openFiles()),
      r: outside(() => void actions.writeReport()),
      Escape: leaveField
    })
  }, [actions])
}
