import { isAlarm } from '../../../core/review/findings-to-show'
import type { WorkRow } from '../../../core/review/work-rows'
import type { MarkState } from '../reader/mark-state'
import { reviewIn } from '../state/desk-state'
import { markIn } from '../state/mark-in'
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
  const isUnsaved = useDesk(({ unsaved }) => claim !== null && claim in unsaved)
  const { text } = sheet.view.article
  const finding = findings[0]
  return {
    state,
    kind:
      claim === null
        ? (strings.work.checkKinds[finding!.check.split('.')[0]!] ?? '')
        : // The first kind is the narrowest: a margin need not be told to be a figure.
          strings.kindNames[sheet.claimOf.get(claim)!.kinds[0]!],
    words:
      claim === null
        ? (text.slice(start, end) || finding!.places[0]?.quote || '').replace(/\s+/g, ' ').trim()
        : '',
    isDone,
    isStale,
    isUnsaved,
    hasNote
  }
}
