import { useEffect, useState } from 'react'
import type { StillPrinted } from '../../../core/report/still-printed'
import { settle, windowApi } from '../api'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'

const { across: words } = strings

interface SiblingWordsProps {
  readonly articleId: string
  readonly onGo: () => void
}

/** What corrections of the open article take back and other articles still print; each leads to its place. */
export const SiblingWords = ({ articleId, onGo }: SiblingWordsProps) => {
  const [standing, setStanding] = useState<readonly StillPrinted[]>([])
  const titles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : null))
  const { goToPlace } = useActions()
  useEffect(() => {
    let isAsked = true
    void settle(() => windowApi().stillPrinted(articleId)).then((answer) => {
      if (isAsked && answer.ok) setStanding(answer.value)
    })
    return () => {
      isAsked = false
    }
  }, [articleId])
  if (standing.length === 0) return null
  const titleOf = new Map(titles?.map(({ id, title }) => [id, title]))
  return (
    <section className="standing" data-siblings>
      <h3>{words.standing(standing.length)}</h3>
      <ul>
        {standing.map(({ wrong, right, place }) => (
          <li key={`${place.articleId} ${place.start} ${right}`}>
            <button
              type="button"
              className="button button-bare"
              onClick={() => {
                onGo()
                void goToPlace(place)
              }}
            >
              <q>{place.quote}</q> {words.standsIn(titleOf.get(place.articleId) ?? '')}
            </button>
            <small>{words.corrected(wrong, right)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
