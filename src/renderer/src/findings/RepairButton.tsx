import { useMemo } from 'react'
import type { AskedChange } from '../../../core/model/change'
import type { Finding, Repair } from '../../../core/model/finding'
import { repairTargets } from '../../../core/review/repair-targets'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { repairLabelOf } from '../ui/check-words'
import { strings } from '../ui/strings'

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

interface RepairButtonProps {
  readonly finding: Finding
  readonly repair: Repair
}

/** One way to put it right: writes its corrections in one step, or takes them back where they stand already. */
export const RepairButton = ({ finding, repair }: RepairButtonProps) => {
  const { view, claimOf, order } = useSheet()
  const { make, selectClaim } = useActions()
  const targets = useMemo(
    () =>
      repairTargets(
        view.article.text,
        repair.edits,
        order.map((id) => claimOf.get(id)!)
      ) ?? [],
    [view, claimOf, order, repair]
  )
  const isUsed = useDesk(
    (state) =>
      targets.length > 0 &&
      targets.every(({ claim, correction }) => claim && reviewIn(state, claim.id).correction === correction)
  )
  if (targets.length === 0) return null
  const label = oneLine(repairLabelOf(finding, repair))
  const quote = targets.map(({ span }) => oneLine(view.article.text.slice(span.start, span.end))).join(', ')
  const apply = async (): Promise<void> => {
    const entry = isUsed
      ? await make(
          targets.flatMap(({ claim }): AskedChange[] => [
            { field: 'correction', claim: claim!.id, value: '' },
            { field: 'verdict', claim: claim!.id, value: null }
          ]),
          strings.said.repaired('', quote)
        )
      : await make([{ field: 'repaired', edits: repair.edits }], strings.said.repairs(targets.length))
    const first = entry?.changes.find((change) => change.field === 'correction')
    if (first && 'claim' in first) selectClaim(first.claim)
  }
  return (
    <button
      type="button"
      className="button repair"
      data-repair
      aria-pressed={isUsed}
      aria-label={strings.findings.repairSpoken(label, quote)}
      onClick={() => void apply()}
    >
      <span className="repair-label">{label}</span>
      <span className="repair-place">{strings.findings.repairIn(quote)}</span>
    </button>
  )
}
