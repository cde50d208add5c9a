import type { PlaceToMend } from '../../../core/report/places-to-mend'
import { apart } from '../state/mending'
import { useActions, useDesk } from '../state/use-desk'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

const { mending: words } = strings

interface PlacesLeftProps {
  readonly articleId: string
  readonly places: readonly PlaceToMend[]
  readonly onGo: () => void
  readonly onMended: () => void
}

/** What corrections of an article take back and still stands, here and in other articles; one button mends all of it. */
export const PlacesLeft = ({ articleId, places, onGo, onMended }: PlacesLeftProps) => {
  const { goToPlace, mendPlaces } = useActions()
  const listed = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : null))
  const own = apart(places)
  if (own.length === 0) return null
  const titles = new Map(listed?.map(({ id, title }) => [id, title]))
  const mend = async (): Promise<void> => {
    if (await mendPlaces()) onMended()
  }
  return (
    <section className="standing" data-places>
      <h3>{words.title(own.length)}</h3>
      <ul>
        {own.map((place) => (
          <li key={`${place.articleId} ${place.start}`}>
            <button
              type="button"
              className="button button-bare"
              title={words.show(place.quote)}
              onClick={() => {
                onGo()
                void goToPlace({ ...place, role: 'count' })
              }}
            >
              <del>{place.quote}</del> <ins>{place.right}</ins>{' '}
              {words.standsIn(
                place.where.kind,
                place.where.number,
                place.articleId === articleId ? null : (titles.get(place.articleId) ?? '')
              )}
            </button>
            <small>{words.why[place.why](place.of ?? '')}</small>
          </li>
        ))}
      </ul>
      <button type="button" className="button" data-mend onClick={() => void mend()}>
        {words.mendAll(own.length)} <Key of="mend-places" />
      </button>
    </section>
  )
}
