import { useId, useRef, useState } from 'react'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'
import { useAsked } from '../ui/use-asked'
import { usePeople } from './use-people'

const { sharing: words } = strings

/** Whom a claim was given to, and the choice of another; where the desk is shared with nobody, only once it is asked for. */
export const GivenTo = ({ claimId }: { readonly claimId: string }) => {
  const assignee = useDesk((state) => reviewIn(state, claimId).assignee)
  const isShared = useDesk(({ shared }) => shared !== null)
  const isAsked = useDesk(({ asked }) => asked === 'assignee')
  const [isOpen, setOpen] = useState(false)
  const { set } = useActions()
  const { me, names } = usePeople()
  const id = useId()
  const select = useRef<HTMLSelectElement>(null)
  useAsked('assignee', select)
  if (isAsked && !isOpen) setOpen(true)
  if (!isShared && assignee === null && !isOpen && !isAsked) return null
  const all = assignee === null || names.includes(assignee) ? names : [...names, assignee]
  return (
    <div className="review-select">
      <label htmlFor={id} className="spoken">
        {words.giveTo}
      </label>
      <select
        id={id}
        ref={select}
        value={assignee === null ? '' : `@${assignee}`}
        data-own-arrows
        className={assignee === null ? 'is-unset' : undefined}
        onChange={(event) => {
          const value = event.currentTarget.value.slice(1) || null
          set(
            { field: 'assignee', claim: claimId, value },
            value === null ? words.nobodyYet : words.given(value)
          )
        }}
      >
        <option value="">{words.nobodyYet}</option>
        {all.map((name) => (
          <option key={name} value={`@${name}`}>
            {name === me ? words.me(name) : name}
          </option>
        ))}
      </select>
    </div>
  )
}
