import { type RefObject, useLayoutEffect } from 'react'
import type { Field } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'

/** Gives a field the keyboard when a command asked for it, behind what is written there, or with all of it selected. */
export const useAsked = (field: Field, ref: RefObject<HTMLElement | null>, selects = false): void => {
  const isAsked = useDesk((state) => state.asked === field)
  const { show } = useActions()
  useLayoutEffect(() => {
    const element = ref.current
    if (!isAsked || !element) return
    element.focus()
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      if (selects) element.select()
      else element.setSelectionRange(element.value.length, element.value.length)
    }
    show({ asked: null })
  }, [isAsked, ref, selects, show])
}
