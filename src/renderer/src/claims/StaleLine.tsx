import { phraseDiff } from '../../../core/anchor/word-diff'
import { reviewIn } from '../state/desk-state'
import { useDesk, useSheet } from '../state/use-desk'
import { strings } from '../ui/strings'
import { DiffText } from './DiffText'

/**
 * What the article said when the claim was ruled on, and what it says now: its words, or the whole sentence where that
 * says another thing. Nothing where both are the same.
 */
export const StaleLine = ({ claimId }: { readonly claimId: string }) => {
  const quote = useSheet().claimOf.get(claimId)!.anchor.quote
  const { stale, restated, verdict } = useDesk((state) => reviewIn(state, claimId))
  if (stale === undefined) return null
  return (
    <div className="stale">
      <p>{restated ? strings.detail.restated(verdict) : strings.detail.stale(verdict)}</p>
      <p className="change">
        <DiffText parts={restated ? phraseDiff(restated.before, restated.after) : phraseDiff(stale, quote)} />
      </p>
    </div>
  )
}
