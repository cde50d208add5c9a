import { useId } from 'react'
import { errorClasses, errorSeverities, statuses, verdictOf } from '../../../core/model/review'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'

const { field, statusNames, errorClassNames, errorSeverityNames } = strings.review

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value | null
  readonly unset: string
  readonly options: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly onChoose: (value: Value | null) => void
}

const Choice = <Value extends string>({
  label,
  value,
  unset,
  options,
  names,
  onChoose
}: ChoiceProps<Value>) => {
  const id = useId()
  return (
    <div className="review-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        data-own-arrows
        className={value === null ? 'is-unset' : undefined}
        onChange={(event) => onChoose(options.find((option) => option === event.currentTarget.value) ?? null)}
      >
        <option value="">{unset}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** How far the work has come; for a mistake, what kind it is and what it asks for. */
export const ReviewSelects = ({ claimId }: { readonly claimId: string }) => {
  const review = useDesk((state) => reviewIn(state, claimId))
  const { set } = useActions()
  const isMistake = verdictOf(review) === 'disputed' || review.errorClass !== null || review.severity !== null
  return (
    <div className="review-selects">
      <Choice
        label={field.status}
        value={review.status}
        unset={field.statusFollows}
        options={statuses}
        names={statusNames}
        onChoose={(value) => set({ field: 'status', claim: claimId, value })}
      />
      {isMistake && (
        <>
          <Choice
            label={field.errorClass}
            value={review.errorClass}
            unset={field.none}
            options={errorClasses}
            names={errorClassNames}
            onChoose={(value) => set({ field: 'errorClass', claim: claimId, value })}
          />
          <Choice
            label={field.severity}
            value={review.severity}
            unset={field.none}
            options={errorSeverities}
            names={errorSeverityNames}
            onChoose={(value) => set({ field: 'severity', claim: claimId, value })}
          />
        </>
      )}
    </div>
  )
}
