import { memo, useLayoutEffect, useRef, useState } from 'react'
import { verdictOf } from '../../../core/model/review'
import { type DeskState, reviewIn } from '../state/desk-state'
import { isDoubted } from '../state/mark-in'
import type { SheetBlock } from '../state/sheet'
import { useDesk, useSheet } from '../state/use-desk'
import { Sign } from '../ui/Sign'
import { type Place, placesOfPencil, type Written } from './places-of-pencil'

/** A correction longer than this, or of several lines, is read in its row only. */
const longest = 80

const writtenIn = (desk: DeskState, claims: readonly string[]): readonly Written[] =>
  claims.flatMap((claim): readonly Written[] => {
    const review = reviewIn(desk, claim)
    // A ruling on words that have changed since is not shown as if it held for these.
    const verdict = verdictOf(review)
    const words = review.correction.trim()
    if (verdict === 'verified') return [{ claim, words: null, isProposed: false, isDoubted: false }]
    if (words === '' || words.length > longest || words.includes('\n')) return []
    return [{ claim, words, isProposed: verdict !== 'disputed', isDoubted: isDoubted(desk, claim) }]
  })

/**
 * What the pencil writes between the lines of a block: ticks, and corrections over the words they replace. Laid over
 * the text by measuring it: a ruling moves no word.
 */
export const Pencil = memo(({ block }: { readonly block: SheetBlock }) => {
  const { claimOf } = useSheet()
  const written = useDesk((desk) => JSON.stringify(writtenIn(desk, block.claims)))
  const layer = useRef<HTMLSpanElement>(null)
  const [places, setPlaces] = useState<readonly Place[]>([])

  useLayoutEffect(() => {
    const frame = layer.current?.parentElement
    const all = JSON.parse(written) as readonly Written[]
    if (!frame || all.length === 0) {
      setPlaces((before) => (before.length === 0 ? before : []))
      return
    }
    const measure = (): void => setPlaces(placesOfPencil(frame, all, claimOf, block.block))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(frame)
    return () => observer.disconnect()
  }, [written, claimOf, block])

  return (
    <span className="pencil" data-aside ref={layer} aria-hidden="true">
      {places.map(({ claim, words, isProposed, isDoubted: isWrong, left, top, width, mayReachBack }) =>
        words === null ? (
          <span key={claim} className="tail-tick" style={{ left, top }}>
            <Sign state="verified" />
          </span>
        ) : (
          <ins
            key={claim}
            dir="auto"
            className={
              isProposed ? 'correction is-proposed' : isWrong ? 'correction is-doubted' : 'correction'
            }
            style={
              mayReachBack
                ? { right: 0, top, minWidth: width, maxWidth: '100%' }
                : { left, top, maxWidth: width }
            }
          >
            {words}
          </ins>
        )
      )}
    </span>
  )
})
