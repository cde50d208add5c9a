import { useMemo } from 'react'
import type { WorkRow } from '../../../core/review/work-rows'
import { changeParts } from '../claims/change-parts'
import { DiffText } from '../claims/DiffText'
import { useRunCommand } from '../commands/use-commands'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { hasFirst, type NumberedRepair, openIn, repairsIn } from '../state/work-in'
import { repairLabelOf } from '../ui/check-words'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { IgnoreMenu } from './IgnoreMenu'

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

const listed = new Intl.ListFormat(strings.locale)

/** Where the words of a repair stand, beside the row itself. */
const useWhere = ({ targets }: NumberedRepair, row: WorkRow): string => {
  const { blocks } = useSheet().view.article
  const kinds = targets.map(({ span }) =>
    span.start < row.end && row.start < span.end
      ? 'here'
      : (blocks.find(({ start, end }) => start <= span.start && span.start < end)?.kind ?? 'paragraph')
  )
  const named = [...new Set(kinds)].map((kind) => strings.findings.where[kind] ?? strings.findings.elsewhere)
  return listed.format(new Set(named))
}

interface RepairRowProps {
  readonly numbered: NumberedRepair
  readonly nth: number
  readonly row: WorkRow
}

const RepairRow = ({ numbered, nth, row }: RepairRowProps) => {
  const { view, rechecked } = useSheet()
  const { takeRepair } = useActions()
  const { finding, repair, targets, isMade } = numbered
  const where = useWhere(numbered, row)
  const label = oneLine(repairLabelOf(finding, repair))
  const quote = targets.map(({ span }) => oneLine(view.article.text.slice(span.start, span.end))).join(', ')
  const { span, correction, claim } = targets[0]!
  const printed = view.article.text.slice(span.start, span.end)
  // A repair of words that were corrected already changes the correction.
  const standing = useDesk((state) => (claim === null ? '' : reviewIn(state, claim.id).correction))
  const before = rechecked.raised.has(finding.id) && !isMade && standing !== '' ? standing : printed
  return (
    <li>
      <button
        type="button"
        className="repair"
        data-repair={nth}
        aria-pressed={isMade}
        aria-label={strings.findings.repairSpoken(label, quote)}
        onClick={() => void takeRepair(nth)}
      >
        <span className="key" aria-hidden="true">
          {nth + 1}
        </span>
        <span className="repair-change" dir="auto">
          <DiffText parts={changeParts(oneLine(before), oneLine(correction))} />
        </span>
        <span className="repair-where">{where}</span>
      </button>
    </li>
  )
}

/** The ways to put a row right, each with its digit, what it changes and where; Y takes the first. */
export const RepairList = ({ row }: { readonly row: WorkRow }) => {
  const sheet = useSheet()
  const article = useDesk((state) => state.article)
  const reviews = useDesk((state) => state.reviews)
  const repairs = useMemo(() => repairsIn({ article, reviews }, sheet, row), [article, reviews, sheet, row])
  const first = useDesk((state) => row.findings.find(({ id }) => openIn(state).has(id)))
  const across = first && sheet.acrossOf.get(first.id)
  const { takeRepair } = useActions()
  const run = useRunCommand()
  return (
    <div className="repairs">
      {repairs.length > 0 && (
        <ol aria-label={strings.findings.repairs} data-undecided={!hasFirst(repairs) || undefined}>
          {repairs.map((numbered, nth) => (
            <RepairRow
              key={`${numbered.finding.id} ${JSON.stringify(numbered.repair.edits)}`}
              numbered={numbered}
              nth={nth}
              row={row}
            />
          ))}
        </ol>
      )}
      <div className="repair-actions">
        {repairs.length > 1 && !hasFirst(repairs) && (
          <p className="repair-which">{strings.said.whichSpelling(repairs.length)}</p>
        )}
        {hasFirst(repairs) && !repairs.some(({ isMade }) => isMade) && (
          <button type="button" className="button button-main" onClick={() => void takeRepair(0)}>
            {strings.findings.take(repairs.length)}
            <Key of="take-repair" />
          </button>
        )}
        {row.claim === null && (
          <button type="button" className="button" onClick={() => run('correction')}>
            {strings.findings.other}
            <Key of="correction" />
          </button>
        )}
        {first && (
          <IgnoreMenu
            key={first.id}
            finding={across ?? first}
            isAcross={across !== undefined || sheet.rechecked.raised.has(first.id)}
            isFirst
          />
        )}
      </div>
    </div>
  )
}
