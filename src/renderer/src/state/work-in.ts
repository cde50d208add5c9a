import type { Claim } from '../../../core/model/claim'
import type { Finding, Repair } from '../../../core/model/finding'
import { correctedClaims, isRepairMade, openFindings } from '../../../core/review/open-findings'
import { isRuled } from '../../../core/review/progress-of'
import { repairTargets } from '../../../core/review/repair-targets'
import type { WorkRow } from '../../../core/review/work-rows'
import { type DeskState, sheetIn } from './desk-state'
import type { Sheet } from './sheet'

/** What a row still asks for: a look, a ruling, or nothing. */
export type RowState = 'again' | 'to-check' | 'ruled'

type Parts = Pick<DeskState, 'article' | 'reviews'>

const nothing: ReadonlySet<string> = new Set()

let last: {
  readonly sheet: Sheet
  readonly reviews: DeskState['reviews']
  readonly open: ReadonlySet<string>
} | null = null

/** The findings of the open article that still ask for a look, by id; the same set while they are the same. */
export const openIn = ({ article, reviews }: Parts): ReadonlySet<string> => {
  if (article.phase !== 'open') return nothing
  const { sheet } = article
  if (last?.sheet === sheet && last.reviews === reviews) return last.open
  const open = openFindings(sheet.view.article.text, sheet.rows, claimsOf(sheet), reviews, sheet.rechecked)
  const before = last?.sheet === sheet ? last.open : nothing
  const isSame = before.size === open.size && [...open].every((id) => before.has(id))
  last = { sheet, reviews, open: isSame ? before : open }
  return last.open
}

const claimsOf = (sheet: Sheet): readonly Claim[] => sheet.order.map((id) => sheet.claimOf.get(id)!)

/** What a row of the open article still asks for. */
export const rowStateIn = (state: Parts, { claim, findings }: WorkRow): RowState => {
  const open = openIn(state)
  if (findings.some(({ id }) => open.has(id))) return 'again'
  return claim === null || isRuled(state.reviews[claim]) ? 'ruled' : 'to-check'
}

/** The row in hand; null where nothing is, or where a finding is that asks for nothing and stands on no claim. */
export const rowIn = (state: DeskState): WorkRow | null => {
  const sheet = sheetIn(state)
  if (!sheet) return null
  const { claim, finding } = state
  const own = finding === null ? undefined : sheet.rowOfFinding.get(finding)
  const index = sheet.rowIndex.get((own === finding ? own : null) ?? claim ?? own ?? '')
  return index === undefined ? null : sheet.rows[index]!
}

/** One way to put a row right, as it is numbered in its card. */
export interface NumberedRepair {
  readonly finding: Finding
  readonly repair: Repair
  /** The words that change, each with what they change to and the claim they stand in. */
  readonly targets: NonNullable<ReturnType<typeof repairTargets>>
  readonly isMade: boolean
}

/**
 * Whether Y may take the first of these repairs. Of two spellings of a name none is the likelier one while the house knows
 * neither: the editor says which.
 */
export const hasFirst = (repairs: readonly NumberedRepair[]): boolean =>
  repairs.length === 1 || (repairs.length > 1 && repairs[0]!.finding.check !== 'name.variant')

/** So many repairs have a digit. */
const mostRepairs = 9

/** The repairs of a row, in the order of their digits: those of its open findings, or of all where none is open. */
export const repairsIn = (state: Parts, sheet: Sheet, row: WorkRow): readonly NumberedRepair[] => {
  const open = openIn(state)
  const { text } = sheet.view.article
  const claims = claimsOf(sheet)
  const corrected = correctedClaims(claims, state.reviews)
  const asking = row.findings.filter(({ id }) => open.has(id))
  return (asking.length > 0 ? asking : row.findings)
    .flatMap((finding) =>
      finding.repairs.flatMap((repair): readonly NumberedRepair[] => {
        const targets = repairTargets(text, repair.edits, claims)
        if (targets === null) return []
        return [{ finding, repair, targets, isMade: isRepairMade(text, repair, corrected, state.reviews) }]
      })
    )
    .slice(0, mostRepairs)
}
