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
  if (orphans.length === 0) return null
  return (
    <details className="orphans">
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
