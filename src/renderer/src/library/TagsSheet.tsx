import { X } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { tagsIn, toTag } from '../state/tagging'
import { useActions, useDesk } from '../state/use-desk'
import { useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'

const { tags: words } = strings

/** What the picked articles, else the open one, are filed under: put on, or taken off. */
export const TagsSheet = () => {
  const { show } = useShellActions()
  const { tag } = useActions()
  const desk = useDesk((state) => state.desk)
  const article = useDesk((state) => state.article)
  const picked = useDesk((state) => state.picked)
  const articles = useMemo(() => toTag({ desk, article, picked }), [desk, article, picked])
  const all = useMemo(() => tagsIn(desk.phase === 'ready' ? desk.view.articles : []), [desk])
  const own = tagsIn(articles)
  const [typed, setTyped] = useState('')
  const id = useId()
  const title = articles.length === 1 ? articles[0]!.title : ''
  return (
    <Dialog
      title={`${words.title}: ${words.of(articles.length, title)}`}
      className="tags-sheet"
      onClose={() => show(null)}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === '') show(null)
          else void tag(typed, true).then(() => setTyped(''))
        }}
      >
        <div className="dialog-body">
          <label htmlFor={id}>{words.add}</label>
          <div className="tags-add">
            <input
              id={id}
              type="text"
              list={`${id}-known`}
              value={typed}
              maxLength={60}
              placeholder={words.placeholder}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              data-autofocus
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" className="button" aria-disabled={typed.trim() === ''}>
              {words.addButton}
            </button>
          </div>
          <datalist id={`${id}-known`}>
            {[...all.keys()].map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          {own.size === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className="tags-own">
              {[...own].map(([each, count]) => (
                <li key={each}>
                  <span dir="auto">{each}</span>
                  <small>{words.some(count, articles.length)}</small>
                  <button
                    type="button"
                    className="button button-bare"
                    aria-label={words.takeOff(each)}
                    title={words.takeOff(each)}
                    onClick={() => void tag(each, false)}
                  >
                    <X size={14} aria-hidden="true" />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button button-main" onClick={() => show(null)}>
            {strings.dialog.close}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
