import { useLayoutEffect, useRef } from 'react'
import { selectedSpan } from '../reader/selected-span'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

const { orphans: words } = strings.review

/** Claims somebody worked on whose words are gone, each with the ruling it had and a way to put it on other words. */
export const OrphanList = () => {
  const { view } = useSheet()
  const reviews = useDesk((state) => state.reviews)
  const { reattach, show } = useActions()
  const { orphans } = view
  const frame = useRef<HTMLDetailsElement>(null)
  const isAsked = useDesk(({ asked }) => asked === 'orphans')
  useLayoutEffect(() => {
    if (!isAsked || !frame.current) return
    frame.current.open = true
    frame.current.querySelector('button')?.focus()
    show({ asked: null })
  }, [isAsked, show])
  if (orphans.length === 0) return null
  return (
    <details className="orphans" ref={frame}>
      <summary>
        {strings.work.orphans(orphans.length)}
        <Key of="orphans" />
      </summary>
      <ul>
        {orphans.map(({ claim }) => {
          const { verdict, note } = reviewIn({ reviews }, claim.id)
          return (
            <li key={claim.id}>
              <p>
                <del dir="auto">{claim.anchor.quote}</del>
                {verdict !== null && ` ${strings.verdictNames[verdict]}`}
                {note !== '' && ` (${note})`}
              </p>
              <button
                type="button"
                className="button button-small"
                // Pressing a button must not take the selection it works on away.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  const span = selectedSpan()
                  if (span) void reattach(claim.id, span)
                  else show({ engaged: 'marking', orphan: claim.id })
                }}
              >
                {words.reattach}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
