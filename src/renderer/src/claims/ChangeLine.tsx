import { verdictOf } from '../../../core/model/review'
import { reviewIn } from '../state/desk-state'
import { useDesk, useSheet } from '../state/use-desk'
import { strings } from '../ui/strings'
import { changeParts } from './change-parts'
import { DiffText } from './DiffText'

/** The claim's words with the correction written into them; nothing where none is proposed. */
export const ChangeLine = ({ claimId }: { readonly claimId: string }) => {
  const quote = useSheet().claimOf.get(claimId)!.anchor.quote
  const correction = useDesk((state) => reviewIn(state, claimId).correction.trim())
  const isVerified = useDesk((state) => verdictOf(reviewIn(state, claimId)) === 'verified')
  const before = quote.replace(/\s+/g, ' ')
  if (correction === '' || correction === before) return null
  if (isVerified) return <p className="change-left-out">{strings.detail.leftOut}</p>
  return (
    <p className="change">
      <DiffText parts={changeParts(before, correction)} />
    </p>
  )
}
