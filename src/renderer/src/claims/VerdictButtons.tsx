import { verdictOf, verdicts } from '../../../core/model/review'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { useShell } from '../state/use-shell'
import { Key } from '../ui/Key'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'

/** The four rulings, each with its key; the one that stands is pressed, and pressing it again takes it back. */
export const VerdictButtons = ({ claimId }: { readonly claimId: string }) => {
  const current = useDesk((state) => verdictOf(reviewIn(state, claimId)))
  const goesOn = useShell(({ settings }) => settings.goesOn)
  const { rule } = useActions()
  // Of quoted words it says that they were said so: whether it is so is a ruling of its own.
  const isQuoted = useSheet().quoted.has(claimId)
  return (
    // biome-ignore lint/a11y/useSemanticElements: four toggle buttons, not fields of a form
    <div className="verdicts" role="group" aria-label={strings.detail.rule}>
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={`button verdict verdict-${verdict}`}
          aria-pressed={current === verdict}
          onClick={() => rule(verdict, goesOn && current !== verdict)}
        >
          <Sign state={verdict} />
          <span>
            {isQuoted && verdict === 'verified' ? strings.review.asSaid : strings.verdictNames[verdict]}
          </span>
          <Key of={verdict} />
        </button>
      ))}
    </div>
  )
}
