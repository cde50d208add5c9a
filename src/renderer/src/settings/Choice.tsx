import { useId } from 'react'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly hint?: string
  readonly value: Value
  /** What can be chosen, with its words, in order. */
  readonly options: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

/** One of a few, all of them in sight. */
export const Choice = <Value extends string>({
  label,
  hint,
  value,
  options,
  onChange
}: ChoiceProps<Value>) => {
  const id = useId()
  return (
    <fieldset className="setting" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{label}</legend>
      <div className="setting-choices">
        {(Object.entries(options) as [Value, string][]).map(([option, words]) => (
          <label key={option} className="choice">
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {words}
          </label>
        ))}
      </div>
      {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
    </fieldset>
  )
}
