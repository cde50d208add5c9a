import { useActions, useDesk } from '../state/use-desk'
import { focusHome } from '../ui/focus-home'
import { strings } from '../ui/strings'

const { adding } = strings

/** How far long work has come, quietly, and the way to end it. Nothing while there is none. */
export const WorkLine = () => {
  const work = useDesk((state) => state.work)
  const { cancelWork } = useActions()
  if (work === null) return null
  const { kind, done, total, name } = work
  const words = adding.progress(kind, done, total)
  return (
    <span className="work-line">
      <progress aria-label={words} {...(total === null ? {} : { value: done, max: Math.max(1, total) })} />
      <span>{words}</span>
      <span className="work-line-name" title={name}>
        {name}
      </span>
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          cancelWork()
          focusHome()
        }}
      >
        {adding.cancel}
      </button>
    </span>
  )
}
