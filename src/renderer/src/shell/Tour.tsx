import { useState } from 'react'
import { useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'

const { tour } = strings

const steps = ['articles', 'marks', 'findings', 'rule', 'more'] as const

/** Five short words on what is where. What it speaks of is bright while the rest of the desk is dimmed. */
export const Tour = () => {
  const { show, set } = useShellActions()
  const [at, setAt] = useState(0)
  const step = steps[at]!
  const end = (): void => {
    set({ toured: true })
    show(null)
  }
  return (
    <Dialog title={tour.steps[step].title} className={`tour tour-${step}`} onClose={end}>
      <p aria-live="polite">{tour.steps[step].text}</p>
      <div className="dialog-foot">
        <span className="tour-step">{tour.step(at + 1, steps.length)}</span>
        {at > 0 && (
          <button type="button" className="button" onClick={() => setAt(at - 1)}>
            {tour.back}
          </button>
        )}
        {at < steps.length - 1 && (
          <button type="button" className="button" onClick={end}>
            {tour.skip}
          </button>
        )}
        <button
          type="button"
          className="button button-main"
          data-autofocus
          onClick={() => (at < steps.length - 1 ? setAt(at + 1) : end())}
        >
          {at < steps.length - 1 ? tour.next : tour.done}
        </button>
      </div>
    </Dialog>
  )
}
