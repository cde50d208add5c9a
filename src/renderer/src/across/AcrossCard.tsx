import type { CrossFinding } from '../../../core/cross/cross-finding'
import { useActions, useDesk } from '../state/use-desk'
import { acrossMessageOf } from '../ui/check-words'
import { formatDate } from '../ui/format-date'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'

const { across: words } = strings

/** What articles of the desk print of one fact or person: every version with its article, each the way to its place. */
export const AcrossCard = ({ finding }: { readonly finding: CrossFinding }) => {
  const { goToPlace, ignoreAcross } = useActions()
  const own = useDesk(({ article }) => (article.phase === 'none' ? '' : article.id))
  const articles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : null))
  const listed = new Map(articles?.map((summary) => [summary.id, summary]))
  const label = finding.check === 'cross.name' ? words.spellings : words.values
  return (
    <div className={`finding finding-${finding.severity}`} data-across-id={finding.id}>
      <p className="finding-message">
        <Sign state={finding.severity === 'agrees' ? 'supported' : 'alarm'} />
        <span className="spoken">{strings.severityWords[finding.severity]}: </span>
        <span>{acrossMessageOf(finding)}</span>
      </p>
      <table className="across" aria-label={label}>
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
                    onClick={() => void goToPlace(place)}
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
      {finding.severity !== 'agrees' && (
        <button
          type="button"
          className="button button-quiet ignore-open"
          onClick={() => void ignoreAcross(finding, true)}
        >
          {words.ignore}
        </button>
      )}
    </div>
  )
}
