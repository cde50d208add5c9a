import { reviewIn } from '../state/desk-state'
import { useDesk, useSheet } from '../state/use-desk'
import { strings } from '../ui/strings'

/** Claims somebody worked on whose words are gone from the article, with the ruling they had; nothing where none are. */
export const OrphanList = () => {
  const { orphans } = useSheet().view
  const reviews = useDesk((state) => state.reviews)
  if (orphans.length === 0) return null
  return (
    <details className="orphans">
      <summary>{strings.work.orphans(orphans.length)}</summary>
      <ul>
        {orphans.map(({ claim }) => {
          const { verdict, note } = reviewIn({ reviews }, claim.id)
          return (
            <li key={claim.id}>
              <del>{claim.anchor.quote}</del>
              {verdict !== null && ` ${strings.verdictNames[verdict]}`}
              {note !== '' && ` (${note})`}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
