import { type RefObject, useEffect } from 'react'
import { useDesk, useSheet } from '../state/use-desk'
import { nameWords, placesOf } from './name-words'
import { rangeOf } from './text-offsets'

/** A name that stands more often than this is lit where it stands first. */
const most = 60

/** Lights every place of the name in hand. Painted over the page: no mark is drawn anew for it. */
export const useSameNames = (column: RefObject<HTMLElement | null>): void => {
  const sheet = useSheet()
  const claim = useDesk((state) => (state.claim === null ? undefined : sheet.claimOf.get(state.claim)))
  const goTo = useDesk((state) => state.goTo)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for anew after each jump, which may draw other paragraphs
  useEffect(() => {
    const frame = column.current
    if (!frame || !claim?.kinds.includes('name')) return
    const ranges = placesOf(sheet.view.article.text, nameWords(claim.anchor.quote), most).flatMap(
      (place) => rangeOf(frame, place) ?? []
    )
    if (ranges.length < 2) return
    CSS.highlights.set('same-name', new Highlight(...ranges))
    return () => {
      CSS.highlights.delete('same-name')
    }
  }, [column, claim, sheet, goTo])
}
