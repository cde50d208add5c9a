import { useId, useState } from 'react'
import { useActions, useDesk } from '../state/use-desk'
import { useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'

const { sharing: words } = strings

/** Shares the desk, or joins one; of a shared desk, how it stands and who else is there. */
export const SharingSheet = ({ way }: { readonly way: 'share' | 'join' }) => {
  const { show } = useShellActions()
  const { shareDesk, joinDesk, readShared, notify } = useActions()
  const shared = useDesk((state) => state.shared)
  const articles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : null))
  const [address, setAddress] = useState(way === 'share' ? (shared?.server ?? '') : '')
  const [password, setPassword] = useState('')
  const [isBusy, setBusy] = useState(false)
  const hint = useId()
  const isJoining = way === 'join'
  const close = () => show(null)
  const send = async () => {
    if (address.trim() === '' || isBusy) return
    setBusy(true)
    const result = await (isJoining ? joinDesk : shareDesk)(address.trim(), password)
    setBusy(false)
    if (!result.ok)
      notify('problem', isJoining ? words.failedJoin : words.failedShare, [result.error.message])
    else if (isJoining) close()
  }
  const titleOf = (id: string | null): string => articles?.find((each) => each.id === id)?.title ?? ''
  const isAsked = isJoining || shared === null || shared.state === 'offline'
  return (
    <Dialog title={isJoining ? words.join : words.share} className="sharing" firm onClose={close}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <div className="dialog-body">
          {(isJoining || shared === null) && <p>{isJoining ? words.joinHint : words.shareHint}</p>}
          {!isJoining && shared && (
            <>
              <p dir="ltr">{shared.server}</p>
              <p role="status">{shared.waiting > 0 ? words.waiting(shared.waiting) : words.allSent}</p>
              {!shared.mayWrite && <p>{words.mayRead}</p>}
              {!shared.isPasswordKept && <p>{words.notKept}</p>}
              {shared.problems.map((problem) => (
                <p key={problem} className="sharing-problem">
                  {problem}
                </p>
              ))}
              <h3>{words.colleagues}</h3>
              {shared.colleagues.length === 0 ? (
                <p>{words.nobody}</p>
              ) : (
                <ul>
                  {shared.colleagues.map(({ device, checker, article, paragraph }) => (
                    <li key={device} dir="auto">
                      {checker}
                      {article !== null && titleOf(article) !== '' && (
                        <small> {words.in(titleOf(article), (paragraph ?? 0) + 1)}</small>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </>
          )}
          {isAsked && (
            <div className="columns-fields">
              <label className="columns-field">
                <span>{words.server}</span>
                <input
                  type="text"
                  required
                  maxLength={2_000}
                  value={address}
                  placeholder="postgres://name@db.example/newsroom"
                  dir="ltr"
                  spellCheck={false}
                  data-autofocus
                  onChange={(event) => setAddress(event.currentTarget.value)}
                />
              </label>
              <label className="columns-field">
                <span>{words.password}</span>
                <input
                  type="password"
                  maxLength={2_000}
                  value={password}
                  aria-describedby={hint}
                  onChange={(event) => setPassword(event.currentTarget.value)}
                />
              </label>
            </div>
          )}
          {isAsked && (
            <p className="columns-why" id={hint}>
              {words.passwordHint}
            </p>
          )}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" data-autofocus={!isAsked} onClick={close}>
            {strings.dialog.close}
          </button>
          {!isJoining && shared?.state === 'offline' && (
            <button type="button" className="button" onClick={() => void readShared()}>
              {words.tryNow}
            </button>
          )}
          {isAsked && (
            <button type="submit" className="button button-main" aria-disabled={isBusy}>
              {isJoining ? words.doJoin : shared ? words.again : words.doShare}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
