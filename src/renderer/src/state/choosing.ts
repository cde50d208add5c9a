import type { Finding, Place } from '../../../core/model/finding'
import { overlaps } from '../../../core/model/span'
import { isRuled } from '../../../core/review/progress-of'
import { strings } from '../ui/strings'
import type { DeskParts } from './desk-parts'
import { type DeskState, nothingLit, sheetIn } from './desk-state'
import type { Sheet } from './sheet'

export interface Choosing {
  selectClaim(id: string): void
  /** Chooses a finding, and goes to one of its places. */
  selectFinding(finding: Finding, place?: Place): void
  /** Goes to this place of the text; what is in hand stays. */
  reveal(at: number): void
  /** Goes to the next claim (1) or the previous one (-1); where only the open ones are shown, of those. */
  step(by: 1 | -1): void
  /** Goes to the next claim nobody has ruled on, from the beginning again after the last. */
  stepOpen(): void
}

const litBy = (sheet: Sheet, claimId: string): ReadonlySet<string> => {
  // A note on style rests on many figures; all of them alight would hide what speaks of this claim.
  const ids =
    sheet.findingsOn.get(claimId)?.flatMap(({ id, severity }) => (severity === 'note' ? [] : [id])) ?? []
  return ids.length === 0 ? nothingLit : new Set(ids)
}

/** What is in hand, and going from one to the next. */
export const choosing = ({ getState, setState, queue, nextSerial }: DeskParts): Choosing => {
  const goTo = (at: number): DeskState['goTo'] => ({ at, serial: nextSerial() })

  const selectClaim = (id: string): void => {
    const sheet = sheetIn(getState())
    const claim = sheet?.claimOf.get(id)
    if (!sheet || !claim) return
    queue.flush()
    setState({ claim: id, finding: null, lit: litBy(sheet, id), goTo: goTo(claim.anchor.start) })
  }

  const isOpen = (id: string): boolean => !isRuled(getState().reviews[id])

  return {
    selectClaim,
    stepOpen: () => {
      const state = getState()
      const sheet = sheetIn(state)
      if (!sheet) return
      const from = state.claim === null ? -1 : sheet.indexOf.get(state.claim)!
      const next =
        sheet.order.find((id, index) => index > from && isOpen(id)) ?? sheet.order.find((id) => isOpen(id))
      if (next === undefined) setState({ said: strings.review.coverage.all })
      else selectClaim(next)
    },
    reveal: (at) => setState({ goTo: goTo(at) }),
    selectFinding: (finding, place = finding.places[0]) => {
      const state = getState()
      const sheet = sheetIn(state)
      if (!sheet) return
      queue.flush()
      const under = sheet.claimsUnder.get(finding.id) ?? []
      const at = place && under.find((id) => overlaps(sheet.claimOf.get(id)!.anchor, place))
      const keep = state.claim !== null && under.includes(state.claim) && !at ? state.claim : null
      setState({
        claim: at ?? keep,
        finding: finding.id,
        lit: new Set([finding.id]),
        goTo: place ? goTo(place.start) : state.goTo
      })
    },
    step: (by) => {
      const state = getState()
      const sheet = sheetIn(state)
      if (!sheet || sheet.order.length === 0) return
      const { order, claimOf } = sheet
      if (state.claim !== null) {
        const isAsked = (id: string): boolean => !state.coverage || isOpen(id)
        let index = sheet.indexOf.get(state.claim)! + by
        while (order[index] !== undefined && !isAsked(order[index]!)) index += by
        if (order[index] !== undefined) selectClaim(order[index]!)
        return
      }
      // From a finding that rests on no claim, go on from where it stands.
      const from = (state.finding && sheet.findingOf.get(state.finding)?.places[0]?.start) || 0
      const after = order.findIndex((id) => claimOf.get(id)!.anchor.start >= from)
      const at = by === 1 ? after : (after === -1 ? order.length : after) - 1
      const next = order[at] ?? (by === 1 ? order.at(-1) : order[0])
      if (next !== undefined) selectClaim(next)
    }
  }
}
