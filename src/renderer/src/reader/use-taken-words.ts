import { type RefObject, useEffect } from 'react'
import { useDesk } from '../state/use-desk'
import { rangeOf } from './text-offsets'

/** Lights the words that are taken whole. Painted over the page: no mark is drawn anew for it. */
export const useTakenWords = (column: RefObject<HTMLElement | null>): void => {
  const taken = useDesk((state) => state.taken)
  const goTo = useDesk((state) => state.goTo)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for anew after each jump, which may draw other paragraphs
  useEffect(() => {
    const frame = column.current
    if (!frame || taken === null) return
    const range = rangeOf(frame, taken)
    if (!range) return
    CSS.highlights.set('taken', new Highlight(range))
    return () => {
      CSS.highlights.delete('taken')
    }
  }, [column, taken, goTo])
}
