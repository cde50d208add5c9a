import type { MarkState } from '../reader/mark-state'

const strokes: Readonly<Record<Exclude<MarkState, 'to-check'>, string>> = {
  verified: 'M2.5 8.6 6 12.4 13.5 3.6',
  disputed: 'M3.4 3.2 12.6 12.8M12.4 3.4 3.6 12.6',
  'needs-source': 'M4.9 5.2C5 3.3 6.3 2.3 8 2.3s3.2 1.1 3.2 2.8c0 2.4-3.1 2.4-3.1 4.9M8.1 13.2v.4',
  'not-checkable': 'M3 8h10',
  supported: 'M3 5.6h10M3 10.4h10',
  alarm: 'M8 2.2v7.4M8 13v.5',
  note: 'M2.5 6.5v4.2h11V6.5',
  stale: 'M3 5.6h10M3 10.4h10M10.6 2.6 5.4 13.4'
}

/** The pencil sign of a state; the same everywhere, told apart by shape. Its meaning is said by the words beside it. */
export const Sign = ({ state }: { readonly state: MarkState }) => (
  <svg className={`sign sign-${state}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {state === 'to-check' ? <circle cx="8" cy="8" r="1.7" /> : <path d={strokes[state]} />}
  </svg>
)
