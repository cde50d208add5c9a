import { useState } from 'react'
import { everything } from '../../../core/model/list-filter'
import { coverageOf } from '../../../core/review/coverage-of'
import { isAlarm } from '../../../core/review/findings-to-show'
import { progressOf } from '../../../core/review/progress-of'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { openIn } from '../state/work-in'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'

const { signOff } = strings.review

/** How many open claims are named; the rest are counted. */
const named = 8

/** Asks about what nobody has ruled on before anybody answers for the article. */
export const SignOffSheet = () => {
  const sheet = useSheet()
  const reviews = useDesk((state) => state.reviews)
  const signed = useDesk((state) => state.signedOff)
  const { make, show, goToFirst } = useActions()
  const [note, setNote] = useState('')
  const { open } = coverageOf(sheet.view.claims, reviews)
  const openNow = useDesk(openIn)
  const alarms = sheet.findings.filter((finding) => isAlarm(finding) && openNow.has(finding.id)).length
  const { needsSource } = progressOf(sheet.view.claims, reviews)
  const close = (): void => show({ engaged: null })
  const sign = async (value: string | null): Promise<void> => {
    const entry = await make(
      [{ field: 'signedOff', value }],
      value === null ? signOff.saidBack : signOff.said
    )
    if (entry !== undefined) close()
  }
  return (
    <Dialog title={signOff.title} className="sign-off-sheet" firm onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void sign(note.trim())
        }}
      >
        <div className="dialog-body">
          {open.length === 0 ? (
            <p>{signOff.allRuled}</p>
          ) : (
            <>
              <p>{signOff.open(open.length)}</p>
              <ul className="sign-off-open">
                {open.slice(0, named).map((id) => (
                  <li key={id}>{sheet.claimOf.get(id)?.anchor.quote.replace(/\s+/g, ' ')}</li>
                ))}
                {open.length > named && (
                  <li className="sign-off-more">{signOff.more(open.length - named)}</li>
                )}
              </ul>
            </>
          )}
          {needsSource > 0 && <p>{signOff.unsourced(needsSource)}</p>}
          {alarms > 0 && <p>{signOff.alarms(alarms)}</p>}
          <label className="sign-off-note">
            {signOff.note}
            <input value={note} maxLength={20_000} onChange={(event) => setNote(event.currentTarget.value)} />
          </label>
        </div>
        <div className="dialog-foot">
          <button type="button" className="button button-quiet" onClick={close}>
            {signOff.cancel}
          </button>
          {signed !== null && (
            <button type="button" className="button" onClick={() => void sign(null)}>
              {signOff.takeBack}
            </button>
          )}
          {open.length > 0 && (
            <button
              type="button"
              className="button button-main"
              data-autofocus
              onClick={() => {
                close()
                // What waits must not be hidden by what was filtered for before.
                show({ filter: { ...everything, verdict: 'open' }, chip: 'all' })
                goToFirst()
              }}
            >
              {signOff.goThrough}
            </button>
          )}
          <button
            type="submit"
            className={open.length > 0 ? 'button' : 'button button-main'}
            data-autofocus={open.length > 0 ? undefined : true}
          >
            {open.length > 0 ? signOff.signAnyway : signOff.sign}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
