import { type Truth, truthOf, truths } from '../../../core/model/review'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

const commandOf = {
  true: 'said-true',
  'half-true': 'said-half',
  false: 'said-false',
  unproven: 'said-unproven'
} as const satisfies Record<Truth, string>

/** Of quoted words: whether what they say is so, beside whether they were said so. The one that stands is pressed. */
export const TruthButtons = ({ claimId }: { readonly claimId: string }) => {
  const current = useDesk((state) => truthOf(reviewIn(state, claimId)))
  const isQuoted = useSheet().quoted.has(claimId)
  const { ruleTruth } = useActions()
  if (!isQuoted) return null
  return (
    <fieldset className="truths">
      <legend>{strings.review.truth}</legend>
      {truths.map((truth) => (
        <button
          key={truth}
          type="button"
          className="button button-small"
          aria-pressed={current === truth}
          onClick={() => ruleTruth(truth)}
        >
          <span>{strings.review.truthNames[truth]}</span>
          <Key of={commandOf[truth]} />
        </button>
      ))}
    </fieldset>
  )
}
