import { useActions, useDesk, useSheet } from '../state/use-desk'
import { messageOf } from '../ui/check-words'
import { focusHome } from '../ui/focus-home'
import { strings } from '../ui/strings'

const { ignore } = strings.review

/** The findings somebody chose to ignore, folded away, each with its reason and the way back. */
export const IgnoredFindings = () => {
  const { findingOf } = useSheet()
  const rules = useDesk((state) => state.ignored)
  const { make } = useActions()
  const own = [...findingOf.values()].filter(({ id }) => rules[id] !== undefined)
  if (own.length === 0) return null
  return (
    <details className="ignored">
      <summary>{ignore.ignored(own.length)}</summary>
      <ul>
        {own.map((finding) => (
          <li key={finding.id}>
            <p>{messageOf(finding)}</p>
            <p className="ignored-why">
              {ignore[rules[finding.id]!.reach]}
              {rules[finding.id]!.because && ` · ${rules[finding.id]!.because}`}
            </p>
            <button
              type="button"
              className="button button-small"
              onClick={() => {
                void make([{ field: 'ignored', finding: finding.id, value: null }])
                focusHome()
              }}
            >
              {ignore.back}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
