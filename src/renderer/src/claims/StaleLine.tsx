import { wordDiff } from '../../../core/anchor/word-diff'
import { reviewIn } from '../state/desk-state'
import { useDesk, useSheet } from '../state/use-desk'
import { strings } from '../ui/strings'

/** What the article said when the claim was ruled on, and what it says now; nothing where that is the same. */
export const StaleLine = ({ claimId }: { readonly claimId: string }) => {
  const quote = useSheet().claimOf.get(claimId)!.anchor.quote
  const { stale, verdict } = useDesk((state) => reviewIn(state, claimId))
  if (stale === undefined) return null
  let at = 0
  return (
    <div className="stale">
      <p>{strings.detail.stale(verdict)}</p>
      <p>
        {wordDiff(stale, quote).map(({ kind, text }) => {
          at += text.length
          if (kind === 'removed') return <del key={`${at} removed`}>{text}</del>
          if (kind === 'added') return <ins key={`${at} added`}>{text}</ins>
          return <span key={`${at} same`}>{text}</span>
        })}
      </p>
    </div>
  )
}
