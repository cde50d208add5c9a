import { useId } from 'react'
import { errorClasses, errorSeverities, statuses, verdictOf } from '../../../core/model/review'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'

const { field, statusNames, errorClassNames, errorSeverityNames } = strings.review

interface ChoiceProps<Value extends string> {
  readonly label: string
  /** Its place says what it is: the label is for who does not see it. */
  readonly labelSpoken?: true
  readonly value: Value | null
  readonly unset: string
  readonly options: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly onChoose: (value: Value | null) => void
}

const Choice = <Value extends string>({
  label,
  labelSpoken,
  value,
  unset,
  options,
  names,
  onChoose
}: ChoiceProps<Value>) => {
  const id = useId()
  return (
    <div className="review-select">
      <label htmlFor={id} className={labelSpoken && 'spoken'}>
        {label}
      </label>
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

/** How far the work on a claim has come. */
export const StatusSelect = ({ claimId }: { readonly claimId: string }) => {
  const status = useDesk((state) => reviewIn(state, claimId).status)
  const { set } = useActions()
  return (
    <Choice
      label={field.status}
      labelSpoken
      value={status}
      unset={`${field.status}: ${field.statusFollows}`}
      options={statuses}
      names={statusNames}
      onChoose={(value) => set({ field: 'status', claim: claimId, value })}
    />
  )
}

/** For a mistake: what kind it is and what it asks for. */
export const ErrorSelects = ({ claimId }: { readonly claimId: string }) => {
  const review = useDesk((state) => reviewIn(state, claimId))
  const { set } = useActions()
  const isMistake = verdictOf(review) === 'disputed' || review.errorClass !== null || review.severity !== null
  if (!isMistake) return null
  return (
    <div className="error-selects">
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
    </div>
  )
}
