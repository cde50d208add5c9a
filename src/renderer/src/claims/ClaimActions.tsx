import { useActions } from '../state/use-desk'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

const { claim } = strings.review

/** What can be done to a claim's place: put aside, cut in two, joined with the next. */
export const ClaimActions = () => {
  const { reject, split, mergeNext } = useActions()
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons, not fields of a form
    <div className="claim-actions" role="group" aria-label={claim.words}>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => void reject(claim.rejectedBecause)}
      >
        {claim.reject}
        <Key of="reject-claim" />
      </button>
      <button type="button" className="button button-quiet" onClick={() => void split()}>
        {claim.split}
        <Key of="split-claim" />
      </button>
      <button type="button" className="button button-quiet" onClick={() => void mergeNext()}>
        {claim.merge}
        <Key of="merge-claim" />
      </button>
    </div>
  )
}
