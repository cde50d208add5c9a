import { useRunCommand } from './commands/use-commands'
import { isRecoverable, Recovery } from './recovery/Recovery'
import { DeskFrame } from './shell/DeskFrame'
import { useAppearance } from './shell/use-appearance'
import { useActions, useDesk } from './state/use-desk'
import { Quiet } from './ui/Quiet'
import { strings } from './ui/strings'

const { states } = strings

/** The window: the desk, or in its place why there is none. */
export const App = () => {
  const desk = useDesk((state) => state.desk)
  const { retryDesk } = useActions()
  const run = useRunCommand()
  useAppearance()
  if (desk.phase === 'loading') {
    return (
      <main className="whole">
        <Quiet title={states.loading} slow level={1} />
      </main>
    )
  }
  if (desk.phase === 'failed') {
    return (
      <main className="whole">
        <div role="alert">
          <Quiet title={states.deskFailed[desk.error.code] ?? states.deskFailedDefault} level={1}>
            <p>{desk.error.message}</p>
          </Quiet>
        </div>
        {isRecoverable(desk.error.code) && <Recovery />}
        <button
          type="button"
          className={isRecoverable(desk.error.code) ? 'button' : 'button button-main'}
          onClick={() => void retryDesk()}
        >
          {states.again}
        </button>
        <button type="button" className="button" onClick={() => run('open-desk')}>
          {strings.commands['open-desk']}
        </button>
      </main>
    )
  }
  return <DeskFrame />
}
