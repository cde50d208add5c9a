import { useId, useState } from 'react'

interface ListFieldProps {
  readonly label: string
  readonly hint: string
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

/** A list of words or names, one a line, taken over when the field is left. */
export const ListField = ({ label, hint, values, onChange }: ListFieldProps) => {
  const [text, setText] = useState(values.join('\n'))
  const id = useId()
  const keep = (): void => {
    const lines = text.split('\n').map((line) => line.trim().slice(0, 200))
    onChange([...new Set(lines.filter(Boolean))])
  }
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        dir="auto"
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
      />
      <p id={`${id}-hint`}>{hint}</p>
    </div>
  )
}
