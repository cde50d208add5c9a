import { reviewIn } from '../state/desk-state'
import { useDesk } from '../state/use-desk'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'
import { sideValue } from './side-value'

/** What two people said, neither knowing of the other, side by side; nothing where they agree. */
export const ConflictLine = ({ claimId }: { readonly claimId: string }) => {
  const conflicts = useDesk((state) => reviewIn(state, claimId).conflicts)
  if (conflicts === undefined) return null
  return conflicts.map((conflict) => (
    <div key={conflict.of} className="stale">
      <p>{conflict.of === 'verdict' ? strings.detail.conflictVerdict : strings.detail.conflictOther}</p>
      <ul className="conflict-sides">
        {conflict.sides.map((side) => (
          <li key={`${side.at} ${side.by}`}>
            <strong>{side.by}</strong>, {formatDate(side.at.slice(0, 10))}: {sideValue(conflict, side)}
          </li>
        ))}
      </ul>
    </div>
  ))
}
