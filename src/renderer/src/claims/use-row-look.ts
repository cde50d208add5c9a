import { verdictOf } from '../../../core/model/review'
import { contains } from '../../../core/model/span'
import { isAlarm } from '../../../core/review/findings-to-show'
import { mainPlaceOf, type WorkRow } from '../../../core/review/work-rows'
import { withUnseenShown } from '../../../core/text/unseen'
import type { MarkState } from '../reader/mark-state'
import { type DeskState, reviewIn } from '../state/desk-state'
import { markIn } from '../state/mark-in'
import type { Sheet } from '../state/sheet'
import { useDesk, useSheet } from '../state/use-desk'
import { openIn, rowStateIn } from '../state/work-in'
import { strings } from '../ui/strings'

/** What a row shows at a glance. */
export interface RowLook {
  readonly state: MarkState
  /** What the row is, in a word: a figure, a name, a matter of spelling. */
  readonly kind: string
  /** The words a finding stands on; empty for a claim. */
  readonly words: string
  readonly isDone: boolean
  readonly isStale: boolean
  readonly isUnsaved: boolean
  readonly hasNote: boolean
  /** Whom the claim was given to: a name, empty for the editor who looks at it, null for nobody. */
  readonly givenTo: string | null
}

/** What a row is asked about once more for: a correction of its own words, or one of other words that left these behind. */
const againFor = (desk: DeskState, sheet: Sheet, { claim, findings }: WorkRow): string | null => {
  const open = openIn(desk)
  const raised = findings.find(({ id }) => sheet.rechecked.raised.has(id) && open.has(id))
  if (!raised) return null
  const place = mainPlaceOf(raised)
  const isOwn =
    claim !== null &&
    place !== null &&
    verdictOf(reviewIn(desk, claim)) === 'disputed' &&
    contains(sheet.claimOf.get(claim)!.anchor, place)
  return isOwn ? strings.work.ownCorrection : strings.work.leftBehind
}

const kindOf = (sheet: Sheet, { claim, findings }: WorkRow): string => {
  const found = claim === null ? undefined : sheet.claimOf.get(claim)
  // The first kind is the narrowest: a margin need not be told to be a figure.
  if (found?.origin === 'found') return strings.kindNames[found.kinds[0]!]
  const check = findings[0]?.check.split('.')[0]
  return check === undefined ? strings.review.claim.added : (strings.work.checkKinds[check] ?? '')
}

/** Reads what a row shows, drawn again only where that changes. */
export const useRowLook = ({ key, claim, findings, start, end }: WorkRow): RowLook => {
  const sheet = useSheet()
  const row = sheet.rows[sheet.rowIndex.get(key)!]
  const state = useDesk((desk): MarkState => {
    if (claim !== null) return markIn(desk, claim)
    const finding = findings[0]!
    if (!openIn(desk).has(finding.id)) return 'disputed'
    return isAlarm(finding) ? 'alarm' : 'note'
  })
  const isDone = useDesk((desk) => row !== undefined && rowStateIn(desk, row) === 'ruled')
  const isStale = useDesk((desk) => claim !== null && reviewIn(desk, claim).stale !== undefined)
  const hasNote = useDesk((desk) => claim !== null && reviewIn(desk, claim).note.trim() !== '')
  const givenTo = useDesk((desk) => {
    const assignee = claim === null ? null : reviewIn(desk, claim).assignee
    const isMine = desk.desk.phase === 'ready' && desk.desk.view.checker === assignee
    return isMine ? '' : assignee
  })
  const isUnsaved = useDesk(({ unsaved }) => claim !== null && claim in unsaved)
  const again = useDesk((desk) => (row ? againFor(desk, sheet, row) : null))
  const { text } = sheet.view.article
  const finding = findings[0]
  return {
    state,
    kind: again ?? kindOf(sheet, row ?? { key, claim, findings, start, end }),
    words:
      claim === null
        ? withUnseenShown(
            (text.slice(start, end) || finding!.places[0]?.quote || '').replace(/\s+/g, ' ').trim()
          )
        : '',
    isDone,
    isStale,
    isUnsaved,
    hasNote,
    givenTo
  }
}
