import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { chordOf } from '../../../commands/chord'
import { keyMapOf } from '../../../commands/key-map'
import type { Article } from '../../../core/model/article'
import type { Span } from '../../../core/model/span'
import { touchedBy, versionChanges } from '../../../core/review/version-changes'
import { settle, windowApi } from '../api'
import { isMac } from '../commands/is-mac'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { ChangeRow } from './ChangeRow'
import { showChange, useSyncedPanes } from './use-synced-panes'
import { VersionText } from './VersionText'

const { versions: words } = strings

const moment = new Intl.DateTimeFormat(strings.locale, { dateStyle: 'medium', timeStyle: 'short' })

/** What stands beside the open article: an older text of it, by its number, or another article, by its id. */
type Beside = { readonly version: number } | { readonly id: string }

/** The other article, once it is read; an older text at once. */
const useBeside = (beside: Beside | null): Article | null => {
  const { versions } = useSheet().view
  const [other, setOther] = useState<Article | null>(null)
  const id = beside && 'id' in beside ? beside.id : null
  useEffect(() => {
    let isLate = false
    setOther(null)
    if (id !== null)
      void settle(() => windowApi().openArticle(id)).then((read) => {
        if (!isLate && read.ok) setOther(read.value.article)
      })
    return () => {
      isLate = true
    }
  }, [id])
  if (beside === null) return null
  return 'version' in beside ? (versions[beside.version]?.article ?? null) : other
}

const wordsAt = ({ text }: Pick<Article, 'text'>, { start, end }: Span): string => text.slice(start, end)

/** Two texts side by side, what differs as a list that J and K go through, each change with the rulings it touches. */
export const VersionsSheet = () => {
  const { show } = useShellActions()
  const { selectClaim, reveal } = useActions()
  const keys = useShell(({ settings }) => settings.keys)
  const { view } = useSheet()
  const { article, versions } = view
  const reviews = useDesk((state) => state.reviews)
  const desk = useDesk((state) => state.desk)
  const others = desk.phase === 'ready' ? desk.view.articles.filter(({ id }) => id !== article.id) : []
  const [chosenBeside, setBeside] = useState<Beside | null>(
    versions.length > 0 ? { version: versions.length - 1 } : null
  )
  const older = useBeside(chosenBeside)
  const [at, setAt] = useState(0)
  const left = useRef<HTMLElement>(null)
  const right = useRef<HTMLElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const changes = useMemo(() => (older ? versionChanges(older, article) : []), [older, article])
  const version = chosenBeside && 'version' in chosenBeside ? chosenBeside.version : null
  const touched = useMemo(
    () => changes.map((change) => touchedBy(view, version, change, (claim) => claim in reviews)),
    [changes, view, version, reviews]
  )
  useSyncedPanes(left, right, older)

  const choose = (nth: number): void => {
    if (nth < 0 || nth >= changes.length) return
    setAt(nth)
    list.current?.querySelector<HTMLElement>(`[data-nth="${nth}"]`)?.focus()
  }
  useEffect(() => {
    if (changes.length === 0) return
    showChange(left, at)
    showChange(right, at)
  }, [at, changes])

  const open = (): void => {
    const change = changes[at]
    if (!change) return
    show(null)
    const claim = touched[at]!.there[0]
    if (claim === undefined) reveal(change.after.start)
    else selectClaim(claim)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLSelectElement) return
    const chord = chordOf(event.nativeEvent, isMac)
    const command = chord === null ? undefined : keyMapOf(keys).get(chord)?.id
    const isOnButton = event.target instanceof HTMLButtonElement && event.target.dataset.nth === undefined
    if (command === 'next-claim') choose(at + 1)
    else if (command === 'previous-claim') choose(at - 1)
    else if (event.key === 'Enter' && !isOnButton) open()
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={words.title} className="versions" onClose={() => show(null)} onKeyDown={onKeyDown}>
      <div className="versions-of">
        <label>
          <span>{words.older}</span>
          <select
            aria-label={words.choice}
            value={
              chosenBeside === null
                ? ''
                : 'version' in chosenBeside
                  ? `${chosenBeside.version}`
                  : chosenBeside.id
            }
            onChange={({ currentTarget: { value } }) => {
              setAt(0)
              list.current?.scrollTo({ top: 0 })
              setBeside(
                /^\d+$/.test(value) && versions[Number(value)] ? { version: Number(value) } : { id: value }
              )
            }}
          >
            {versions.length > 0 && (
              <optgroup label={words.olderTexts}>
                {versions
                  .map(({ replacedAt, replacedBy }, nth) => (
                    <option key={replacedAt} value={nth}>
                      {words.text(moment.format(new Date(replacedAt)), replacedBy)}
                    </option>
                  ))
                  .reverse()}
              </optgroup>
            )}
            {versions.length === 0 && <option value="" disabled />}
            {others.length > 0 && (
              <optgroup label={words.otherArticles}>
                {others.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </label>
        <p role="status">
          {older ? words.changes(changes.length) : chosenBeside ? words.reading : words.none}
        </p>
        {changes.length > 0 && (
          <p className="versions-keys">
            <Key of="next-claim" />
            <Key of="previous-claim" />
            <button type="button" className="button button-small" onClick={open}>
              {words.open}
              <span className="key">↵</span>
            </button>
          </p>
        )}
      </div>
      {older && (
        <div className="versions-panes">
          <VersionText
            article={older}
            spans={changes.map(({ before }) => before)}
            as="del"
            chosen={at}
            onChoose={choose}
            label={words.older}
            pane={left}
          />
          <VersionText
            article={article}
            spans={changes.map(({ after }) => after)}
            as="ins"
            chosen={at}
            onChoose={choose}
            label={words.now}
            pane={right}
          />
          <ol className="version-list" aria-label={words.list} ref={list}>
            {changes.map((change, nth) => (
              <ChangeRow
                key={`${change.before.start} ${change.after.start}`}
                nth={nth}
                was={wordsAt(older, change.before)}
                now={wordsAt(article, change.after)}
                touched={touched[nth]!}
                isChosen={nth === at}
                onChoose={() => choose(nth)}
              />
            ))}
          </ol>
        </div>
      )}
    </Dialog>
  )
}
