import { reviewIn } from '../state/desk-state'
import { useDesk, useSheet } from '../state/use-desk'
import { strings } from '../ui/strings'
import { changeOf } from './change-of'

/** The claim's words before and after the correction, what changes told apart; nothing where none is proposed. */
export const ChangeLine = ({ claimId }: { readonly claimId: string }) => {
  const quote = useSheet().claimOf.get(claimId)!.anchor.quote
  const correction = useDesk((state) => reviewIn(state, claimId).correction.trim())
  const before = quote.replace(/\s+/g, ' ')
  if (correction === '' || correction === before) return null
  const { lead, removed, added, tail } = changeOf(before, correction)
  return (
    <dl className="change">
      <dt>{strings.detail.before}</dt>
      <dd>
        {lead}
        {removed !== '' && <del>{removed}</del>}
        {tail}
      </dd>
      <dt>{strings.detail.after}</dt>
      <dd>
        {lead}
        {added !== '' && <ins>{added}</ins>}
        {tail}
      </dd>
    </dl>
  )
}
