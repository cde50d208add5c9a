import type { CrossFinding } from '../../../core/cross/cross-finding'
import type { Finding } from '../../../core/model/finding'
import { useActions, useDesk } from '../state/use-desk'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

const { across: words } = strings

interface AcrossPlacesProps {
  readonly finding: CrossFinding
  /** What it is in the open article. */
  readonly here: Finding
}

/** What articles of the desk print of one fact or person: every version with its article, each the way to its place. */
export const AcrossPlaces = ({ finding, here }: AcrossPlacesProps) => {
  const { goToPlace, selectFinding } = useActions()
  const own = useDesk(({ article }) => (article.phase === 'none' ? '' : article.id))
  const articles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : null))
  const listed = new Map(articles?.map((summary) => [summary.id, summary]))
  const label = finding.check === 'cross.name' ? words.spellings : words.values
  return (
    <table className="across">
      <caption>{label}</caption>
      <thead className="spoken">
        <tr>
          <th scope="col">{words.printed}</th>
          <th scope="col">{words.article}</th>
          <th scope="col">{words.date}</th>
        </tr>
      </thead>
      <tbody>
        {finding.places.map((place) => {
          const { articleId, quote, start } = place
          const { title = '', publishedOn } = listed.get(articleId) ?? {}
          return (
            <tr key={`${articleId} ${start}`}>
              <td>
                <button
                  type="button"
                  className="place"
                  aria-label={words.open(quote, articleId === own ? words.here : title)}
                  onClick={() => {
                    if (articleId === own) selectFinding(here, place)
                    else void goToPlace(place)
                  }}
                >
                  <span dir="auto">{quote}</span>
                </button>
              </td>
              <td dir="auto">{articleId === own ? words.here : title}</td>
              <td>{publishedOn && formatDate(publishedOn, 'short')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
