import { useId } from 'react'

interface SeveralProps<Value extends string> {
  readonly label: string
  readonly hint: string
  readonly values: readonly Value[]
  /** What can be chosen, with its words, in order. */
  readonly options: Readonly<Record<Value, string>>
  readonly onChange: (values: readonly Value[]) => void
}

/** Any of a few, all of them in sight; what is chosen keeps the order of the options. */
export const Several = <Value extends string>({
  label,
  hint,
  values,
  options,
  onChange
}: SeveralProps<Value>) => {
  const id = useId()
  const all = Object.entries(options) as [Value, string][]
  return (
    <fieldset className="setting" aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <div className="setting-choices">
        {all.map(([option, words]) => (
          <label key={option} className="choice">
            <input
              type="checkbox"
              checked={values.includes(option)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(
                  all
                    .map(([each]) => each)
                    .filter((each) => (each === option ? checked : values.includes(each)))
                )
              }
            />
            {words}
          </label>
        ))}
      </div>
      <p id={`${id}-hint`}>{hint}</p>
    </fieldset>
  )
}
