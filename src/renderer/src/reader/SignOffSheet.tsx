import { useId, useState } from 'react'
import { everything, type ListFilter } from '../../../core/model/list-filter'
import { isAlarm } from '../../../core/review/findings-to-show'
import { leftForSignOff } from '../../../core/review/left-for-sign-off'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { wordsCovered } from '../state/words-covered'
import { openIn } from '../state/work-in'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'

const { signOff: words } = strings.review

/** One thing that is open, in words, and the way there. */
interface LeftItem {
  readonly what: string
  readonly isHolding?: true
  readonly go: () => void
}

/** What whoever signs is told of, and the ways to it. */
const useLeft = (
  close: () => void
): { readonly items: readonly LeftItem[]; readonly isAllRuled: boolean } => {
  const sheet = useSheet()
  const reviews = useDesk((state) => state.reviews)
  const openNow = useDesk(openIn)
  const covered = useDesk(wordsCovered)
  const { show, goToFirst, selectClaim, crossOff } = useActions()
  const twoSources = useShell(({ settings }) => settings.twoSources)
  const left = leftForSignOff({ claims: sheet.view.claims, reviews }, twoSources)
  const alarms = sheet.findings.filter((finding) => isAlarm(finding) && openNow.has(finding.id))
  const listed = (filter: Partial<ListFilter>) => () => {
    close()
    // What waits must not be hidden by what was filtered for before.
    show({ filter: { ...everything, ...filter }, chip: 'all' })
    goToFirst()
  }
  const first = (ids: readonly string[]) => () => {
    close()
    show({ filter: everything, chip: 'all' })
    if (ids[0] !== undefined) selectClaim(ids[0])
  }
  const items: readonly (LeftItem | false)[] = [
    left.asked.length > 0 && {
      what: words.asked(left.asked.length),
      isHolding: true,
      go: first(left.asked)
    },
    left.unruled.length > 0 && { what: words.open(left.unruled.length), go: listed({ verdict: 'open' }) },
    alarms.length > 0 && {
      what: words.alarms(alarms.length),
      go: () => {
        close()
        show({ filter: everything, chip: 'again' })
        goToFirst()
      }
    },
    left.conflicting.length > 0 && {
      what: words.conflicting(left.conflicting.length),
      go: first(left.conflicting)
    },
    left.needsSource.length > 0 && {
      what: words.needsSource(left.needsSource.length),
      go: listed({ verdict: 'needs-source' })
    },
    left.unsourced.length > 0 && {
      what: words.unsourced(left.unsourced.length),
      go: first(left.unsourced)
    },
    left.oneSource.length > 0 && {
      what: words.oneSource(left.oneSource.length),
      go: first(left.oneSource)
    },
    (covered?.loose ?? 0) > 0 && {
      what: words.loose(covered!.loose),
      go: () => {
        close()
        show({ filter: { ...everything, verdict: 'open' }, chip: 'all' })
        void crossOff()
      }
    }
  ]
  return { items: items.filter((item) => item !== false), isAllRuled: left.unruled.length === 0 }
}

/** Says what is open before anybody answers for the article by name. Open questions to its author hold that back. */
export const SignOffSheet = () => {
  const { view } = useSheet()
  const signed = useDesk((state) => state.signedOff)
  const checker = useShell(({ settings }) => settings.checker)
  const { set } = useShellActions()
  const { make, show } = useActions()
  const [note, setNote] = useState('')
  const [name, setName] = useState(checker)
  const id = useId()
  const close = (): void => show({ engaged: null })
  const { items: left, isAllRuled } = useLeft(close)
  const isHeld = left.some(({ isHolding }) => isHolding)
  const stands = signed !== null && !signed.changedSince && signed.sha256 === view.article.source.sha256
  const by = name.trim()
  const sign = async (value: string | null): Promise<void> => {
    if (value !== null && by === '') return
    if (value !== null && by !== checker) set({ checker: by })
    const entry = await make(
      [value === null ? { field: 'signedOff', value } : { field: 'signedOff', value, name: by }],
      value === null ? words.saidBack : words.said
    )
    if (entry !== undefined) close()
  }
  return (
    <Dialog title={words.title} className="sign-off-sheet" firm onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!isHeld) void sign(note.trim())
        }}
      >
        <div className="dialog-body">
          {isAllRuled && <p>{words.allRuled}</p>}
          {left.length > 0 && (
            <ul className="sign-off-left" aria-label={words.left}>
              {left.map(({ what, isHolding, go }, index) => (
                <li key={what} data-holding={isHolding}>
                  <span>
                    {what}
                    {isHolding && <small>{words.holdBack}</small>}
                  </span>
                  <button
                    type="button"
                    className="button button-small"
                    aria-label={words.goTo(what)}
                    data-autofocus={index === 0 || undefined}
                    onClick={go}
                  >
                    {words.go}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {stands && signed.by !== by && <p>{words.second(signed.by)}</p>}
          <label className="sign-off-note">
            {words.name}
            <input
              value={name}
              maxLength={120}
              required
              autoComplete="off"
              spellCheck={false}
              aria-describedby={checker === '' ? `${id}-hint` : undefined}
              data-autofocus={left.length === 0 && checker === '' ? true : undefined}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            {checker === '' && <small id={`${id}-hint`}>{words.nameHint}</small>}
          </label>
          <label className="sign-off-note">
            {words.note}
            <input value={note} maxLength={20_000} onChange={(event) => setNote(event.currentTarget.value)} />
          </label>
        </div>
        <div className="dialog-foot">
          <button type="button" className="button button-quiet" onClick={close}>
            {words.cancel}
          </button>
          {signed !== null && (
            <button type="button" className="button" onClick={() => void sign(null)}>
              {words.takeBack}
            </button>
          )}
          <button
            type="submit"
            className={left.length > 0 ? 'button' : 'button button-main'}
            data-autofocus={left.length > 0 || checker === '' ? undefined : true}
            aria-disabled={isHeld || by === ''}
          >
            {left.length > 0 ? words.signAnyway : words.sign}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
