import { memo } from 'react'
import { markIn } from '../state/mark-in'
import { useDesk } from '../state/use-desk'
import { Sign } from '../ui/Sign'
import { paragraphState } from './mark-state'

/** The sign in the margin for what a paragraph most needs. A glance's help: the marks themselves say it in words. */
export const ParagraphSign = memo(({ claims }: { readonly claims: readonly string[] }) => {
  const state = useDesk((desk) => paragraphState(claims.map((id) => markIn(desk, id))))
  return (
    <span className="paragraph-sign" data-aside data-state={state ?? undefined}>
      {state && <Sign state={state} />}
    </span>
  )
})
