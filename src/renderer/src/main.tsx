import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { windowApi } from './api'
import { createDesk } from './state/desk-store'
import { placeMemory } from './state/last-place'
import { createShell } from './state/shell-store'
import { DeskContext } from './state/use-desk'
import { ShellContext } from './state/use-shell'
import { readCheckWords } from './ui/check-words'
import { Mishap } from './ui/Mishap'
import { strings } from './ui/strings'
import './ui/fonts.css'
import './ui/palette.css'
import './ui/base.css'
import './ui/frame.css'
import './library/library.css'
import './library/tags.css'
import './reader/column.css'
import './reader/marks.css'
import './reader/reader-bar.css'
import './reader/strip.css'
import './reader/marking.css'
import './reader/sign-off.css'
import './reader/head-sheet.css'
import './reader/find.css'
import './reader/print.css'
import './claims/work.css'
import './claims/rulings.css'
import './claims/evidence.css'
import './claims/claim-foot.css'
import './claims/filter.css'
import './findings/findings.css'
import './hold/hold.css'
import './hold/relations.css'
import './adding/adding.css'
import './corrections/corrections.css'
import './tables/tables.css'
import './versions/versions.css'
import './recovery/recovery.css'
import './guide/guide.css'
import './shell/dialog.css'
import './shell/palette.css'
import './shell/help.css'
import './shell/report.css'
import './shell/settings.css'

document.documentElement.lang = strings.locale

const desk = createDesk(windowApi(), () => window.close(), placeMemory(window.localStorage))
const shell = createShell(windowApi())

desk.store.subscribe(({ desk: { phase } }) => {
  document.documentElement.dataset.appState = phase
})
// Typing that waits for its pause is saved before the window can go.
window.addEventListener('blur', desk.actions.flush)
window.addEventListener('pagehide', desk.actions.flush)
window.addEventListener('beforeunload', (event) => {
  if (!desk.actions.holdsUnsaved()) return
  event.preventDefault()
  // Chrome up to 118 asks for this as well.
  event.returnValue = true
})
desk.actions.start()

const draw = (): void =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <DeskContext value={desk}>
        <ShellContext value={shell}>
          <Mishap>
            <App />
          </Mishap>
        </ShellContext>
      </DeskContext>
    </StrictMode>
  )

// What is drawn first is drawn as this editor has set it. Not awaited here: a file that is read on demand may need this
// one, which would have to be done first.
void Promise.all([shell.actions.start(), readCheckWords()]).then(draw)
