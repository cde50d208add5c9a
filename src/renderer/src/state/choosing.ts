import type { Finding, Place } from '../../../core/model/finding'
import { everything } from '../../../core/model/list-filter'
import { overlaps, type Span } from '../../../core/model/span'
import { isRuled } from '../../../core/review/progress-of'
import { mainPlaceOf, type WorkRow } from '../../../core/review/work-rows'
import { strings } from '../ui/strings'
import type { DeskParts } from './desk-parts'
import { type DeskState, nothingLit, sheetIn } from './desk-state'
import { listedRows, wantedRows } from './listed'
import type { Sheet } from './sheet'
import { openIn, rowIn, rowStateIn } from './work-in'

export interface Choosing {
  selectClaim(id: string): void
  /** Chooses a finding, and goes to one of its places. */
  selectFinding(finding: Finding, place?: Place): void
  /** Chooses a row of the list of work, by its key. */
  selectRow(key: string): void
  /** Chooses the row that stands on these words, or nearest after their beginning. */
  selectAt(span: Span): void
  /** Goes to this place of the text; what is in hand stays. */
  reveal(at: number): void
  /** Goes to the next (1) or the previous (-1) row of the list; at its end stays, and says so. */
  step(by: 1 | -1): void
  /** Goes to the next listed claim nobody has ruled on; after the last stays, and says so. */
  stepOpen(): void
  /** Goes on from a row that is done with: to the next listed row with an open claim, or with an open finding. */
  goOn(to: 'claim' | 'finding'): void
  /** Goes to the first listed row that still asks for something. */
  goToFirst(): void
  /** Lists only what nobody has ruled on, or all of it again. */
  toggleCoverage(): void
  /** Lists everything again, and folds the filter away. */
  clearFilter(): void
}

/** The findings that light up while a claim is in hand: what stands against it, else what speaks for it. */
export const litBy = (sheet: Sheet, claimId: string): ReadonlySet<string> => {
  const own = sheet.rows[sheet.rowIndex.get(claimId) ?? -1]?.findings ?? []
  // A note on style rests on many figures; all of them alight would hide what speaks of this claim.
  const shown = own.length > 0 ? own : (sheet.findingsOn.get(claimId) ?? [])
  const ids = shown.flatMap(({ id, severity }) => (severity === 'note' ? [] : [id]))
  return ids.length === 0 ? nothingLit : new Set(ids)
}

/** How long after a step the end of the list is said with it, in ms. */
const together = 1_000

/** What is in hand, and going from one to the next. */
export const choosing = ({ getState, setState, queue, nextSerial, say }: DeskParts): Choosing => {
  const goTo = (at: number): DeskState['goTo'] => ({ at, serial: nextSerial() })

  const selectClaim = (id: string): void => {
    const sheet = sheetIn(getState())
    const claim = sheet?.claimOf.get(id)
    if (!sheet || !claim) return
    queue.flush()
    const open = openIn(getState())
    const own = sheet.rows[sheet.rowIndex.get(id)!]?.findings.find((each) => open.has(each.id))
    setState({
      claim: id,
      finding: own?.id ?? null,
      lit: own ? new Set([own.id]) : litBy(sheet, id),
      goTo: goTo(claim.anchor.start),
      taken: null,
      end: null
    })
  }

  const selectFinding = (finding: Finding, place?: Place): void => {
    const state = getState()
    const sheet = sheetIn(state)
    if (!sheet) return
    queue.flush()
    const at = place ?? mainPlaceOf(finding)
    const row = sheet.rowOfFinding.get(finding.id)
    const under = sheet.claimsUnder.get(finding.id) ?? []
    const there = place && under.find((id) => overlaps(sheet.claimOf.get(id)!.anchor, place))
    const kept = state.claim !== null && under.includes(state.claim) ? state.claim : null
    setState({
      // A finding with a row of its own is in hand itself; another is in hand with the claim it stands on.
      claim: row === finding.id ? null : (row ?? there ?? kept),
      finding: finding.id,
      lit: new Set([finding.id]),
      goTo: at ? goTo(at.start) : state.goTo,
      taken: null,
      end: null
    })
  }

  const selectRow = (key: string): void => {
    const sheet = sheetIn(getState())
    const row = sheet?.rows[sheet.rowIndex.get(key) ?? -1]
    if (!row) return
    if (row.claim !== null) selectClaim(row.claim)
    else selectFinding(row.findings[0]!)
  }

  /** Where a place stands among the rows: between two of them where none begins there. */
  const indexAt = (sheet: Sheet, start: number): number => {
    const after = sheet.rows.findIndex((row) => row.start >= start)
    return (after === -1 ? sheet.rows.length : after) - 0.5
  }

  /** Where stepping goes on from: the row in hand, else the place gone to last, else before the first. */
  const placeOf = (state: DeskState, sheet: Sheet): number => {
    const row = rowIn(state)
    if (row) return sheet.rowIndex.get(row.key)!
    return state.goTo === null ? -1 : indexAt(sheet, state.goTo.at)
  }

  const isOpenClaim = (state: DeskState, { claim }: WorkRow): boolean =>
    claim !== null && !isRuled(state.reviews[claim])

  const atEnd = (end: NonNullable<DeskState['end']>): void => {
    setState({ end })
    const { said, saying } = getState()
    // The step that led to the end can still be taken back where it is said.
    const isFresh = saying.canUndo && Date.now() - saying.at < together
    say(isFresh ? `${said}. ${strings.end.said[end]}` : strings.end.said[end], isFresh)
  }

  const goOn = (to: 'claim' | 'finding'): void => {
    const state = getState()
    const sheet = sheetIn(state)
    if (!sheet) return
    const from = placeOf(state, sheet)
    const fits = (row: WorkRow): boolean =>
      to === 'claim' ? isOpenClaim(state, row) : rowStateIn(state, row) === 'again'
    const next = wantedRows(state).find((row) => sheet.rowIndex.get(row.key)! > from && fits(row))
    if (next) selectRow(next.key)
    else atEnd(to)
  }

  return {
    selectClaim,
    selectFinding,
    selectRow,
    selectAt: ({ start, end }) => {
      const sheet = sheetIn(getState())
      const row =
        sheet?.rows.find((each) => each.start === start && each.end === end) ??
        sheet?.rows.find((each) => overlaps(each, { start, end }))
      if (row) selectRow(row.key)
    },
    goOn,
    goToFirst: () => {
      const state = getState()
      const rows = wantedRows(state)
      const first =
        rows.find((row) => rowStateIn(state, row) === 'again') ??
        rows.find((row) => rowStateIn(state, row) === 'to-check')
      if (first) selectRow(first.key)
    },
    toggleCoverage: () => {
      const { filter } = getState()
      setState({ filter: { ...filter, verdict: filter.verdict === 'open' ? 'any' : 'open' } })
    },
    clearFilter: () => setState({ filter: everything, chip: 'all', filtering: false }),
    stepOpen: () => {
      const state = getState()
      const sheet = sheetIn(state)
      if (!sheet) return
      const rows = wantedRows(state)
      const from = placeOf(state, sheet)
      const next = rows.find((row) => sheet.rowIndex.get(row.key)! > from && isOpenClaim(state, row))
      if (next) selectRow(next.key)
      else if (rows.some((row) => isOpenClaim(state, row))) atEnd('claim')
      else
        say(
          sheet.rows.some((row) => isOpenClaim(state, row))
            ? strings.review.coverage.allListed
            : strings.review.coverage.all
        )
    },
    reveal: (at) => setState({ goTo: goTo(at) }),
    step: (by) => {
      const state = getState()
      const sheet = sheetIn(state)
      if (!sheet) return
      const from = placeOf(state, sheet)
      const isBeyond = ({ key }: WorkRow): boolean => (sheet.rowIndex.get(key)! - from) * by > 0
      const listed = listedRows(state)
      const next = by === 1 ? listed.find(isBeyond) : listed.findLast(isBeyond)
      if (next) selectRow(next.key)
      else if (by === 1) atEnd('row')
      else say(strings.end.first)
    }
  }
}
