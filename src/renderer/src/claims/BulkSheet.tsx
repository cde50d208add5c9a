import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { chordOf } from '../../../commands/chord'
import { keyMapOf } from '../../../commands/key-map'
import { asksAnything } from '../../../core/model/list-filter'
import { statuses, verdicts } from '../../../core/model/review'
import type { Result } from '../../../core/result'
import type { BulkAction, WantedCount } from '../../../core/review/bulk-changes'
import type { UsedSource } from '../../../core/review/used-sources'
import { settle, windowApi } from '../api'
import { isMac } from '../commands/is-mac'
import { evidenceOf } from '../state/sourcing'
import { useActions, useDesk } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { Key } from '../ui/Key'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'
import { filterName } from './filter-name'
import { usePeople } from './use-people'

const { bulk: words, filter: filterWords } = strings
const { ignore, field, statusNames } = strings.review

/** How much the filter wants in these articles; null while it is being counted. */
const useWanted = (ids: readonly string[]): Result<WantedCount> | null => {
  const filter = useDesk((state) => state.filter)
  const [wanted, setWanted] = useState<Result<WantedCount> | null>(null)
  useEffect(() => {
    let isLate = false
    setWanted(null)
    void settle(() => windowApi().countWanted(ids, filter)).then((answer) => {
      if (!isLate) setWanted(answer)
    })
    return () => {
      isLate = true
    }
  }, [ids, filter])
  return wanted
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: buttons that each do a thing, not fields of a form
  <div className="bulk-row" role="group" aria-label={name}>
    <span className="bulk-name" aria-hidden="true">
      {name}
    </span>
    {children}
  </div>
)

interface SourceRowProps {
  readonly isNothing: boolean
  readonly give: (action: BulkAction) => void
}

/** One of the desk's sources for every claim that is wanted. */
const SourceRow = ({ isNothing, give }: SourceRowProps) => {
  const { readSources } = useActions()
  const [sources, setSources] = useState<readonly UsedSource[]>([])
  const [at, setAt] = useState(0)
  useEffect(() => {
    let isLate = false
    void readSources().then((read) => {
      if (!isLate) setSources(read)
    })
    return () => {
      isLate = true
    }
  }, [readSources])
  const { title, used, addToAll, noneUsed } = strings.review.evidence
  const chosen = sources[at]
  return (
    <Row name={title}>
      <div className="bulk-buttons">
        {chosen ? (
          <>
            <select
              aria-label={used}
              data-own-arrows
              value={at}
              onChange={(event) => setAt(Number(event.currentTarget.value))}
            >
              {sources.slice(0, mostSources).map(({ source, locator }, index) => (
                <option key={`${source}\n${locator}`} value={index}>
                  {[source, locator].filter(Boolean).join(', ')}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="button button-small"
              aria-disabled={isNothing}
              onClick={() => give({ field: 'evidence', value: evidenceOf(chosen) })}
            >
              {addToAll}
            </button>
          </>
        ) : (
          <span>{noneUsed}</span>
        )}
      </div>
    </Row>
  )
}

/** Every claim that is wanted for somebody, or for nobody any more; only on a desk that is shared. */
const GiveRow = ({ isNothing, give }: SourceRowProps) => {
  const isShared = useDesk(({ shared }) => shared !== null)
  const { me, names } = usePeople()
  const [chosen, setChosen] = useState('')
  const { giveTo, giveAll, nobodyYet, me: myself } = strings.sharing
  if (!isShared) return null
  return (
    <Row name={giveTo}>
      <div className="bulk-buttons">
        <select
          aria-label={giveTo}
          data-own-arrows
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{nobodyYet}</option>
          {names.map((name) => (
            <option key={name} value={`@${name}`}>
              {name === me ? myself(name) : name}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button button-small"
          aria-disabled={isNothing}
          onClick={() => give({ field: 'assignee', value: chosen.slice(1) || null })}
        >
          {giveAll}
        </button>
      </div>
    </Row>
  )
}

/** So many of the sources used last are offered. */
const mostSources = 40

/** One thing for all that is listed, in the open article or in the picked ones: one step, so one undo. */
export const BulkSheet = () => {
  const { show } = useShellActions()
  const { changeWanted, show: showOnDesk } = useActions()
  const checker = useShell(({ settings }) => settings.checker)
  const keys = useShell(({ settings }) => settings.keys)
  const filter = useDesk((state) => state.filter)
  const picked = useDesk((state) => state.picked)
  const open = useDesk(({ article }) => (article.phase === 'open' ? article.id : null))
  const articles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles.length : 0))
  const [subject, setSubject] = useState<'open' | 'picked'>(picked.size > 0 ? 'picked' : 'open')
  const [ids, setIds] = useState<readonly string[]>(() => (picked.size > 0 ? [...picked] : [open!]))
  const [because, setBecause] = useState('')
  const wanted = useWanted(ids)
  const count = wanted?.ok ? wanted.value : null

  const choose = (next: typeof subject): void => {
    setSubject(next)
    setIds(next === 'picked' ? [...picked] : [open!])
  }
  const give = (action: BulkAction): void => {
    const isNothing = action.field === 'ignored' ? count?.findings === 0 : count?.claims === 0
    if (isNothing && action.field !== 'signedOff') return
    show(null)
    void changeWanted(ids, action).then((isDone) => {
      if (isDone && subject === 'picked') showOnDesk({ picked: new Set() })
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const chord = chordOf(event.nativeEvent, isMac)
    const verdict = verdicts.find((each) => chord !== null && keyMapOf(keys).get(chord)?.id === each)
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text'
    if (verdict === undefined || isTyping) return
    event.preventDefault()
    give({ field: 'verdict', value: verdict })
  }

  return (
    <Dialog title={words.title} className="bulk" onClose={() => show(null)} onKeyDown={onKeyDown}>
      <div className="dialog-body">
        {picked.size > 0 && open !== null && (
          <fieldset className="bulk-of">
            <legend className="spoken">{words.of}</legend>
            {(['picked', 'open'] as const).map((each) => (
              <label key={each} className="choice">
                <input type="radio" name="of" checked={subject === each} onChange={() => choose(each)} />
                {each === 'open' ? words.thisArticle : words.picked(picked.size)}
              </label>
            ))}
          </fieldset>
        )}
        {picked.size === 0 && articles > 1 && <p className="bulk-hint">{words.pickHint}</p>}
        <p className="bulk-wanted" role="status">
          {wanted === null ? (
            words.counting
          ) : count === null ? (
            !wanted.ok && wanted.error.message
          ) : (
            <>
              <b>{words.wanted(count.claims, count.findings)}</b>
              <span className="bulk-wanted-of" dir="auto">
                {asksAnything(filter) ? filterName(filter) : words.all}
              </span>
            </>
          )}
        </p>
        <Row name={words.rule}>
          <div className="verdicts">
            {verdicts.map((verdict, at) => (
              <button
                key={verdict}
                type="button"
                className={`button verdict verdict-${verdict}`}
                aria-disabled={count?.claims === 0}
                data-autofocus={at === 0 || undefined}
                onClick={() => give({ field: 'verdict', value: verdict })}
              >
                <Sign state={verdict} />
                <span>{strings.verdictNames[verdict]}</span>
                <Key of={verdict} />
              </button>
            ))}
          </div>
        </Row>
        <Row name={words.status}>
          <div className="bulk-buttons">
            {[...statuses, null].map((status) => (
              <button
                key={status}
                type="button"
                className="button button-small"
                aria-disabled={count?.claims === 0}
                onClick={() => give({ field: 'status', value: status })}
              >
                {status === null ? field.statusFollows : statusNames[status]}
              </button>
            ))}
          </div>
        </Row>
        <GiveRow isNothing={count?.claims === 0} give={give} />
        <SourceRow isNothing={count?.claims === 0} give={give} />
        <Row name={filterWords.by.finding}>
          <div className="bulk-buttons">
            <input
              type="text"
              value={because}
              maxLength={2_000}
              placeholder={ignore.because}
              aria-label={ignore.because}
              onChange={(event) => setBecause(event.currentTarget.value)}
            />
            {(['once', 'article'] as const).map((reach) => (
              <button
                key={reach}
                type="button"
                className="button button-small"
                aria-disabled={count?.findings === 0}
                onClick={() => give({ field: 'ignored', value: { reach, because: because.trim() } })}
              >
                {words.ignore[reach](count?.findings ?? 0)}
              </button>
            ))}
          </div>
        </Row>
        <Row name={strings.review.signOff.title}>
          <div className="bulk-buttons">
            <button
              type="button"
              className="button button-small"
              aria-disabled={checker === ''}
              onClick={() => {
                if (checker !== '') give({ field: 'signedOff', value: '', name: checker })
              }}
            >
              {words.signOff(ids.length)}
            </button>
            {checker === '' && <span>{strings.review.signOff.nameFirst}</span>}
            {checker !== '' && count && (
              <span>{count.open > 0 ? words.open(count.open) : words.allRuled}</span>
            )}
          </div>
        </Row>
      </div>
      <div className="dialog-foot">
        <span>{words.takeBack}</span>
        <button type="button" className="button" onClick={() => show(null)}>
          {strings.dialog.cancel}
        </button>
      </div>
    </Dialog>
  )
}
