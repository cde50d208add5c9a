import { useMemo } from 'react'
import type { Claim } from '../../../core/model/claim'
import type { DeskState } from '../state/desk-state'
import { markIn } from '../state/mark-in'
import { useActions, useDesk, useSheet, useWindowDesk } from '../state/use-desk'
import type { MarkState } from './mark-state'

/** The strip is cut into so many lines; of the claims on one the loudest is drawn. */
const lines = 240

const loudness: readonly MarkState[] = [
  'verified',
  'not-checkable',
  'supported',
  'to-check',
  'needs-source',
  'alarm',
  'disputed',
  'stale'
]

interface Tick {
  readonly line: number
  readonly state: MarkState
  readonly claim: string
}

const ticksOf = (state: DeskState, claims: readonly Claim[], length: number): readonly Tick[] => {
  const ticks = new Map<number, Tick>()
  for (const { id, anchor } of claims) {
    const line = Math.min(lines - 1, Math.floor((anchor.start / Math.max(1, length)) * lines))
    const now = markIn(state, id)
    const there = ticks.get(line)
    if (!there || loudness.indexOf(now) > loudness.indexOf(there.state))
      ticks.set(line, { line, state: now, claim: id })
  }
  return [...ticks.values()].filter(({ state: now }) => loudness.indexOf(now) > 1)
}

/**
 * Down the edge of the article, where the open, the disputed and the changed stand. For the mouse: by key the next
 * open claim is one press away, so it is not said aloud.
 */
export const EdgeStrip = () => {
  const sheet = useSheet()
  const { selectClaim } = useActions()
  const claims = useMemo(() => sheet.order.map((id) => sheet.claimOf.get(id)!), [sheet])
  const { length } = sheet.view.article.text
  const { store } = useWindowDesk()
  const reviews = useDesk((state) => state.reviews)
  // Every tick is worked out once a ruling, not once a key: choosing the next claim changes none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: ticks are made of the reviews, which the store holds
  const ticks = useMemo(() => ticksOf(store.getState(), claims, length), [store, reviews, claims, length])
  const chosen = useDesk((state) => state.claim)
  const at = chosen === null ? undefined : sheet.claimOf.get(chosen)?.anchor.start
  return (
    <div
      className="strip"
      aria-hidden="true"
      onClick={({ target }) => {
        const claim = target instanceof HTMLElement ? target.dataset.claim : undefined
        if (claim !== undefined) selectClaim(claim)
      }}
    >
      {at !== undefined && <i className="strip-here" style={{ top: `${(100 * at) / length}%` }} />}
      {ticks.map(({ line, state, claim }) => (
        <i
          key={line}
          className={`tick tick-${state}`}
          style={{ top: `${(100 * line) / lines}%` }}
          data-claim={claim}
        />
      ))}
    </div>
  )
}
