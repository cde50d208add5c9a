import { useId } from 'react'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

interface ReviewFieldProps {
  readonly claimId: string
  readonly field: 'correction' | 'note'
  readonly placeholder: string
}

/** A field of the review that grows with its words; saved when left, and after a pause in typing. */
export const ReviewField = ({ claimId, field, placeholder }: ReviewFieldProps) => {
  const value = useDesk((state) => reviewIn(state, claimId)[field])
  const { write, flush } = useActions()
  const id = useId()
  return (
    <div className={`field field-${field}`}>
      <label htmlFor={id}>
        {strings.detail[field]}
        <Key of={field} />
      </label>
      <div className="field-grow" data-value={`${value || placeholder}\u200b`}>
        <textarea
          id={id}
          rows={1}
          maxLength={20_000}
          value={value}
          placeholder={placeholder}
          dir={value === '' ? undefined : 'auto'}
          // A correction is mostly a name or a figure: no dictionary knows it.
          spellCheck={field === 'note'}
          data-field={field}
          onChange={(event) => write(claimId, field, event.currentTarget.value)}
          onBlur={flush}
        />
      </div>
    </div>
  )
}
