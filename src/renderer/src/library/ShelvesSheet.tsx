import { shelves } from '../../../core/model/review'
import { useActions, useDesk } from '../state/use-desk'
import { useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

const { shelves: words } = strings

const none: readonly never[] = []

/** The articles that were archived or removed, and the way back to the desk. */
export const ShelvesSheet = () => {
  const { show } = useShellActions()
  const { putBack } = useActions()
  const shelved = useDesk(({ desk }) => (desk.phase === 'ready' ? (desk.view.shelved ?? none) : none))
  return (
    <Dialog title={words.title} className="shelves" onClose={() => show(null)}>
      <div className="dialog-body">
        <p>{shelved.length === 0 ? words.none : words.hint}</p>
        {shelves.map((shelf) => {
          const own = shelved.filter((each) => each.shelf === shelf)
          if (own.length === 0) return null
          return (
            <section key={shelf} aria-labelledby={`shelf-${shelf}`}>
              <div className="shelf-head">
                <h3 id={`shelf-${shelf}`}>
                  {words.names[shelf]} <span className="count">{own.length}</span>
                </h3>
                {own.length > 1 && (
                  <button
                    type="button"
                    className="button button-small"
                    onClick={() => void putBack(own.map(({ id }) => id))}
                  >
                    {words.putAllBack}
                  </button>
                )}
              </div>
              <ul>
                {own.map(({ id, title, publishedOn }) => (
                  <li key={id} data-shelved={id}>
                    <span dir="auto">
                      {title}
                      <small>
                        {publishedOn ? formatDate(publishedOn, 'short') : strings.library.undated}
                      </small>
                    </span>
                    <button
                      type="button"
                      className="button button-small"
                      aria-label={`${words.putBack}: ${title}`}
                      onClick={() => void putBack([id])}
                    >
                      {words.putBack}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      <div className="dialog-foot">
        <button type="button" className="button button-main" data-autofocus onClick={() => show(null)}>
          {strings.dialog.close}
        </button>
      </div>
    </Dialog>
  )
}
