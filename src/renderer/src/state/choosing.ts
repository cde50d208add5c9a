import type { Finding, Place } from '../../../core/model/finding'
import { everything } from '../../../core/model/list-filter'
import { overlaps } from '../../../core/model/span'
import { isRuled } from '../../../core/review/progress-of'
import { strings } from '../ui/strings'
import type { DeskParts } from './desk-parts'
import { type DeskState, nothingLit, sheetIn } from './desk-state'
import { listedClaims, wantedClaims, wantedFindings } from './listed'
import type { Sheet } from './sheet'

export interface Choosing {
  selectClaim(id: string): void
  /** Chooses a finding, and goes to one of its places. */
  selectFinding(finding: Finding, place?: Place): void
  /** Goes to this place of the text; what is in hand stays. */
  reveal(at: number): void
  /** Goes to the next (1) or the previous (-1) of the list on show: of its claims, or of its findings. */
  step(by: 1 | -1): void
  /** Goes to the next listed claim nobody has ruled on, from the beginning again after the last. */
  stepOpen(): void
  /** Lists only what nobody has ruled on, or all of it again. */
  toggleCoverage(): void
  /** Lists everything again, and folds the filter away. */
  clearFilter(): void
}

/** The findings that light up while a claim is in hand. */
export const litBy = (sheet: Sheet, claimId: string): ReadonlySet<string> => {
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

  const selectFinding = (finding: Finding, place: Place | undefined = finding.places[0]): void => {
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
  }

  const stepFinding = (state: DeskState, by: 1 | -1): void => {
    const listed = wantedFindings(state)
    const at = listed.findIndex(({ id }) => id === state.finding)
    const next = at === -1 ? listed.at(by === 1 ? 0 : -1) : listed[at + by]
    if (next) selectFinding(next)
  }

  /** Where stepping goes on from: the claim in hand, else the finding in hand, else the end it comes from. */
  const placeOf = (state: DeskState, sheet: Sheet): number => {
    if (state.claim !== null) return sheet.indexOf.get(state.claim)!
    const start = (state.finding && sheet.findingOf.get(state.finding)?.places[0]?.start) || 0
    const after = sheet.order.findIndex((id) => sheet.claimOf.get(id)!.anchor.start >= start)
    return (after === -1 ? sheet.order.length : after) - 0.5
  }

  return {
    selectClaim,
    selectFinding,
    toggleCoverage: () => {
      const { filter } = getState()
      setState({ filter: { ...filter, verdict: filter.verdict === 'open' ? 'any' : 'open' } })
    },
    clearFilter: () => setState({ filter: everything, filtering: false }),
    stepOpen: () => {
      const state = getState()
      const sheet = sheetIn(state)
      if (!sheet) return
      const from = state.claim === null ? -1 : sheet.indexOf.get(state.claim)!
      const open = wantedClaims(state).filter(isOpen)
      const next = open.find((id) => sheet.indexOf.get(id)! > from) ?? open[0]
      if (next !== undefined) selectClaim(next)
      else
        setState({
          said: sheet.order.some(isOpen) ? strings.review.coverage.allListed : strings.review.coverage.all
        })
    },
    reveal: (at) => setState({ goTo: goTo(at) }),
    step: (by) => {
      const state = getState()
      const sheet = sheetIn(state)
      if (!sheet) return
      if (state.tab === 'findings') {
        stepFinding(state, by)
        return
      }
      const from = placeOf(state, sheet)
      const isBeyond = (id: string): boolean => (sheet.indexOf.get(id)! - from) * by > 0
      const listed = listedClaims(state)
      const next = by === 1 ? listed.find(isBeyond) : listed.findLast(isBeyond)
      const last = state.claim === null ? listed.at(by === 1 ? -1 : 0) : undefined
      if (next !== undefined) selectClaim(next)
      else if (last !== undefined) selectClaim(last)
    }
  }
}
