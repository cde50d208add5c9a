import { acrossIn, acrossShown } from '../state/across-desk'
import { useActions, useDesk } from '../state/use-desk'
import { acrossMessageOf } from '../ui/check-words'
import { strings } from '../ui/strings'
import { AcrossCard } from './AcrossCard'

const { across: words } = strings

/** Everything the open article prints otherwise than others of the desk, or as they do. Nothing where there is nothing. */
export const AcrossSection = () => {
  const { shown, ignored } = useDesk(acrossShown)
  const unread = useDesk((state) => acrossIn(state).unread)
  const { ignoreAcross } = useActions()
  if (shown.length + ignored.length + unread === 0) return null
  return (
    <section aria-labelledby="across">
      <h3 id="across">
        {words.title} <span className="count">{shown.length}</span>
      </h3>
      {unread > 0 && <p className="detail-quiet">{words.unread(unread)}</p>}
      {shown.map((finding) => (
        <AcrossCard key={finding.id} finding={finding} />
      ))}
      {ignored.length > 0 && (
        <details className="ignored">
          <summary>{words.ignoredCount(ignored.length)}</summary>
          <ul>
            {ignored.map((finding) => (
              <li key={finding.id}>
                <p>{acrossMessageOf(finding)}</p>
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => void ignoreAcross(finding, false)}
                >
                  {words.back}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
