import { type KeyboardEvent, useId, useRef } from 'react'
import type { WrittenField } from '../state/changing'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'
import { focusHome } from '../ui/focus-home'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { useAsked } from '../ui/use-asked'

interface ReviewFieldProps {
  readonly claimId: string
  readonly field: WrittenField
  readonly placeholder: string
  readonly onLeave?: () => void
}

/**
 * A field of the review that grows with its words, saved after a pause in typing. Enter is done, with Shift it begins a
 * line; Escape leaves what was there before.
 */
export const ReviewField = ({ claimId, field, placeholder, onLeave }: ReviewFieldProps) => {
  const value = useDesk((state) => reviewIn(state, claimId)[field])
  const { write, flush, finish } = useActions()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const before = useRef(value)
  useAsked(field, area)

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) finish(claimId, field)
    else if (event.key === 'Escape') {
      if (value !== before.current) write(claimId, field, before.current)
      flush()
    } else return
    event.preventDefault()
    focusHome()
  }

  return (
    <div className={`field field-${field}`}>
      <label htmlFor={id}>
        {strings.detail[field]}
        {field !== 'answer' && <Key of={field} />}
      </label>
      <div className="field-grow" data-value={`${value || placeholder}\u200b`}>
        <textarea
          ref={area}
          id={id}
          rows={1}
          maxLength={20_000}
          value={value}
          placeholder={placeholder}
          dir={value === '' ? undefined : 'auto'}
          // A correction is mostly a name or a figure: no dictionary knows it.
          spellCheck={field !== 'correction'}
          data-field={field}
          onFocus={() => {
            before.current = value
          }}
          onChange={(event) => write(claimId, field, event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            flush()
            onLeave?.()
          }}
        />
      </div>
    </div>
  )
}
