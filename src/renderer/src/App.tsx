import { AddedDialog } from './adding/AddedDialog'
import { WorkPanel } from './claims/WorkPanel'
import { useCommands } from './commands/use-commands'
import { ArticleList } from './library/ArticleList'
import { Reader } from './reader/Reader'
import { isRecoverable, Recovery } from './recovery/Recovery'
import { sheetIn } from './state/desk-state'
import { SheetContext, useActions, useDesk } from './state/use-desk'
import { Announcer } from './ui/Announcer'
import { Footer } from './ui/Footer'
import { Header } from './ui/Header'
import { KeyCard } from './ui/KeyCard'
import { Quiet } from './ui/Quiet'
import { strings } from './ui/strings'

const { states } = strings

const DeskFrame = () => {
  const sheet = useDesk(sheetIn)
  useCommands()
  return (
    <div className="frame">
      <Header />
      <ArticleList />
      <SheetContext value={sheet}>
        <Reader />
        <aside className="work" aria-label={strings.work.label}>
          {sheet ? <WorkPanel /> : <KeyCard />}
        </aside>
      </SheetContext>
      <Footer />
      <AddedDialog />
      <Announcer />
    </div>
  )
}

/** The window: the desk, or in its place why there is none. */
export const App = () => {
  const desk = useDesk((state) => state.desk)
  const { retryDesk } = useActions()
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
        <button type="button" className="button button-main" onClick={() => void retryDesk()}>
          {states.again}
        </button>
      </main>
    )
  }
  return <DeskFrame />
}
