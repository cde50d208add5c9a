import type { Progress } from '../../../core/model/desk'

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`

/** How far an article has come: settled, in want of a source, disputed, still open. The numbers stand beside it. */
export const ProgressBar = ({ progress }: { readonly progress: Progress }) => {
  const { claims, ruled, disputed, needsSource } = progress
  const whole = Math.max(1, claims)
  const settled = ruled - disputed - needsSource
  return (
    <svg className="progress" aria-hidden="true" focusable="false">
      <rect className="progress-ground" width="100%" height="100%" />
      <rect className="progress-settled" width={percent(settled, whole)} height="100%" />
      <rect
        className="progress-source"
        x={percent(settled, whole)}
        width={percent(needsSource, whole)}
        height="100%"
      />
      <rect
        className="progress-disputed"
        x={percent(settled + needsSource, whole)}
        width={percent(disputed, whole)}
        height="100%"
      />
    </svg>
  )
}
