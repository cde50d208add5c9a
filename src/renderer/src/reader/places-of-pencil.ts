import type { Claim } from '../../../core/model/claim'
import type { Span } from '../../../core/model/span'

/** What is written to a claim: a tick (`words` null), or what should stand there. */
export interface Written {
  readonly claim: string
  readonly words: string | null
  /** Written down, but nobody has ruled on it. */
  readonly isProposed: boolean
  /** The corrected text gives rise to a finding on it. */
  readonly isDoubted: boolean
}

/** Where it stands in its block, in px from the block's corner; `width` is the room it has. */
export interface Place extends Written {
  readonly left: number
  readonly top: number
  readonly width: number
  /** The only correction of its line may begin before its words, where there is no room for it behind. */
  readonly mayReachBack: boolean
}

/** The least room between two corrections of a line, in px. */
const gap = 8
/** How far a tick stands over the words it is for, so that it stays off the next word, in px. */
const over = 4

/** Measures where ticks and corrections of a block stand: a tick at the end of the words, a correction over their start. */
export const placesOfPencil = (
  frame: HTMLElement,
  written: readonly Written[],
  claimOf: ReadonlyMap<string, Claim>,
  block: Span
): readonly Place[] => {
  const { left, top, width } = frame.getBoundingClientRect()
  const places = written.flatMap((each): readonly Place[] => {
    const anchor = claimOf.get(each.claim)?.anchor
    const runs = [...frame.querySelectorAll(`[data-claims~="${CSS.escape(each.claim)}"]`)]
    // Of a claim over two blocks the first has the correction, the last the tick.
    const isHere = anchor && (each.words === null ? anchor.end <= block.end : anchor.start >= block.start)
    if (!isHere) return []
    const box =
      each.words === null ? [...(runs.at(-1)?.getClientRects() ?? [])].at(-1) : runs[0]?.getClientRects()[0]
    if (!box) return []
    return [
      {
        ...each,
        left: (each.words === null ? box.right - over : box.left) - left,
        top: box.top - top,
        width,
        mayReachBack: false
      }
    ]
  })
  const corrections = places.filter(({ words }) => words !== null)
  return places.map((place) => {
    const beside = corrections.filter((each) => Math.abs(each.top - place.top) < 4)
    const next = beside
      .filter((each) => each.left > place.left)
      .reduce((nearest, each) => Math.min(nearest, each.left - gap), width)
    const isAlone = place.words !== null && beside.length === 1
    return { ...place, width: Math.max(0, next - place.left), mayReachBack: isAlone }
  })
}
