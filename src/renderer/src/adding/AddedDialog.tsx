import type { Added, FileProblem } from '../../../core/model/adding'
import { failureIn } from '../../../strings/failures/failure-words'
import { useActions, useDesk } from '../state/use-desk'
import { useShell } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { language, strings } from '../ui/strings'

const { adding } = strings

/** What came of adding files, when there is more to tell than the article that opened. */
export const AddedDialog = () => {
  const added = useDesk((state) => state.added)
  // On a first start the tour comes first.
  const isFree = useShell(({ overlay }) => overlay === null)
  return added === null || !isFree ? null : <Summary added={added} />
}

const Summary = ({ added }: { readonly added: Added }) => {
  const { dismissAdded } = useActions()
  return (
    <Dialog title={adding.kept(added)} className="added" onClose={dismissAdded}>
      <div className="dialog-body">
        <Problems title={adding.unread} problems={added.unread} count={added.unreadCount} tone="no" />
        <Problems title={adding.remarks} problems={added.remarks} count={added.remarkCount} tone="ask" />
      </div>
      <div className="dialog-foot">
        {/* Enter puts it away; the lists are a Tab away. */}
        <button type="button" className="button button-main" data-autofocus onClick={dismissAdded}>
          {adding.close}
        </button>
      </div>
    </Dialog>
  )
}

interface ProblemsProps {
  readonly title: (count: number) => string
  readonly problems: readonly FileProblem[]
  readonly count: number
  readonly tone: 'no' | 'ask'
}

const Problems = ({ title, problems, count, tone }: ProblemsProps) => {
  const { askColumns, takeIn } = useActions()
  if (count === 0) return null
  return (
    <section className={`added-problems added-problems-${tone}`}>
      <h3>{title(count)}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by key */}
      <ul tabIndex={0} aria-label={title(count)}>
        {problems.map(({ path, code, message, data }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and the same words may come twice
          <li key={i} title={path}>
            {failureIn(language, { code, message, ...(data ? { data } : {}) })}
            {code === 'unknown-columns' && (
              <button type="button" className="button button-small" onClick={() => void askColumns(path)}>
                {strings.columns.ask}
              </button>
            )}
            {(code === 'left-out-words' || code === 'not-published') && (
              <button type="button" className="button button-small" onClick={() => void takeIn(path)}>
                {strings.leftOut.takeIn}
              </button>
            )}
          </li>
        ))}
        {count > problems.length && <li>{adding.more(count - problems.length)}</li>}
      </ul>
    </section>
  )
}
