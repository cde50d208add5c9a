import { flushSync } from 'react-dom'
import type { CommandId } from '../../../commands/commands'
import type { Result } from '../../../core/result'
import { defaultSettings, textSizes } from '../../../ipc/settings'
import { settle, windowApi } from '../api'
import type { WindowDesk } from '../state/desk-store'
import type { Shell } from '../state/shell-store'
import { strings } from '../ui/strings'
import { whenThere } from '../ui/when-there'

/** Puts the keyboard into a field of the claim in hand, behind what is written there. */
const focusField = (name: 'correction' | 'note'): void => {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${name}"]`)
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

const stepArticle = ({ store, actions }: WindowDesk, by: 1 | -1): void => {
  const { desk, article } = store.getState()
  if (desk.phase !== 'ready') return
  const ids = desk.view.articles.map(({ id }) => id)
  const next = article.phase === 'none' ? ids[0] : ids[ids.indexOf(article.id) + by]
  if (next !== undefined) void actions.openArticle(next)
}

/**
 * Brings something up and puts the keyboard into it before the next key can come: what is typed straight after the
 * command is words, and no ruling.
 */
const focusOn = (selector: string, bringUp: () => void): void => {
  flushSync(bringUp)
  whenThere(
    () => document.querySelector<HTMLInputElement>(selector),
    (field) => {
      field.focus()
      field.select()
    }
  )
}

/** Does what may fail, and says so where it did. */
const attempt = ({ actions }: WindowDesk, failed: string, work: () => Promise<Result<unknown>>): void => {
  void settle(work).then((result) => {
    if (!result.ok) actions.notify('problem', failed, [result.error.message])
  })
}

type Shown = 'libraryShown' | 'workShown'

const showPane = ({ store, actions }: Shell, pane: Shown): void => {
  const { panes } = store.getState().settings
  if (!panes[pane]) actions.set({ panes: { ...panes, [pane]: true } })
}

const togglePane = ({ store, actions }: Shell, pane: Shown): void => {
  const { panes } = store.getState().settings
  const column = document.getElementById(pane === 'libraryShown' ? 'library' : 'work')
  const heldFocus = column?.contains(document.activeElement) ?? false
  actions.set({ panes: { ...panes, [pane]: !panes[pane] } })
  if (heldFocus) document.querySelector('main')?.focus()
}

const sizeText = ({ store, actions }: Shell, by: number): void => {
  const { textSize } = store.getState().settings
  actions.set({ textSize: Math.min(textSizes.largest, Math.max(textSizes.smallest, textSize + by)) })
}

/** Where F6 goes, in turn: the list of articles, the article, the list of claims, the claim in hand. */
const paneHomes = [
  '#library [tabindex="0"], #library button',
  'main',
  '[data-home="list"]',
  '.detail :is(button, textarea)'
]

const stepPane = (by: 1 | -1): void => {
  const homes = paneHomes
    .map((home) => document.querySelector<HTMLElement>(home))
    .filter((home) => home?.checkVisibility())
  const panes = homes.map((home) => home!.closest('#library, main, .work-list, .detail'))
  const at = panes.findIndex((pane) => pane?.contains(document.activeElement))
  homes[(at + by + homes.length) % homes.length]?.focus()
}

/** What each command does in this window. The compiler holds it complete. */
export const runs: Readonly<Record<CommandId, (desk: WindowDesk, shell: Shell) => void>> = {
  'open-files': ({ actions }) => void actions.openFiles(),
  'open-folder': ({ actions }) => void actions.openFolder(),
  'paste-article': ({ actions }) => void actions.pasteArticle(),
  'check-again': ({ actions }) => void actions.checkAgain(),
  tables: ({ actions }, shell) => {
    void actions.readTables()
    shell.actions.show('tables')
  },
  'export-report': ({ store }, { actions }) => {
    const { desk } = store.getState()
    if (desk.phase === 'ready' && desk.view.articles.length > 0) actions.show('report')
  },
  'next-claim': ({ actions }) => actions.step(1),
  'previous-claim': ({ actions }) => actions.step(-1),
  verified: ({ actions }) => actions.rule('verified'),
  disputed: ({ actions }) => actions.rule('disputed'),
  'needs-source': ({ actions }) => actions.rule('needs-source'),
  'not-checkable': ({ actions }) => actions.rule('not-checkable'),
  correction: () => focusField('correction'),
  note: () => focusField('note'),
  evidence: () => document.querySelector<HTMLElement>('[data-add-evidence]')?.click(),
  'take-repair': () => document.querySelector<HTMLElement>('.detail [data-repair]')?.click(),
  hold: ({ actions }, shell) => {
    showPane(shell, 'workShown')
    void actions.hold()
  },
  'mend-places': ({ actions }) => void actions.mendPlaces(),
  'take-cells': () => document.querySelector<HTMLElement>('.detail [data-take-cells]')?.click(),
  history: ({ store, actions }) => actions.show({ historyOpen: !store.getState().historyOpen }),
  'add-claim': ({ actions }) => actions.show({ engaged: 'marking' }),
  orphans: ({ store }, shell) => {
    showPane(shell, 'workShown')
    const list = document.querySelector<HTMLDetailsElement>('.orphans')
    if (!list) store.setState({ said: strings.review.orphans.none })
    else {
      list.open = true
      list.querySelector<HTMLElement>('button')?.focus()
    }
  },
  'reject-claim': ({ actions }) => void actions.reject(strings.review.claim.rejectedBecause),
  'split-claim': ({ actions }) => void actions.split(),
  'merge-claim': ({ actions }) => void actions.mergeNext(),
  'start-earlier': ({ actions }) => actions.moveEdge('start', -1),
  'start-later': ({ actions }) => actions.moveEdge('start', 1),
  'end-earlier': ({ actions }) => actions.moveEdge('end', -1),
  'end-later': ({ actions }) => actions.moveEdge('end', 1),
  'next-open': ({ actions }) => actions.stepOpen(),
  bulk: ({ store }, { actions }) => {
    const { article, picked } = store.getState()
    if (article.phase === 'open' || picked.size > 0) actions.show('bulk')
  },
  'sign-off': ({ actions }) => actions.show({ engaged: 'signing' }),
  coverage: ({ actions }) => actions.toggleCoverage(),
  redline: ({ store, actions }) =>
    actions.show({ reading: store.getState().reading === 'redline' ? 'plain' : 'redline' }),
  corrected: ({ store, actions }) =>
    actions.show({ reading: store.getState().reading === 'corrected' ? 'redline' : 'corrected' }),
  undo: ({ actions }) => void actions.undo(),
  redo: ({ actions }) => void actions.redo(),
  'next-article': (desk) => stepArticle(desk, 1),
  'previous-article': (desk) => stepArticle(desk, -1),
  'open-desk': (desk) => attempt(desk, strings.notices.deskNotOpened, () => windowApi().openOtherDesk(null)),
  'trust-desk': ({ actions }) => void actions.trustDesk(),
  print: (desk) => attempt(desk, strings.notices.notPrinted, () => windowApi().print()),
  settings: (_desk, { actions }) => actions.show('settings'),
  palette: (_desk, { actions }) => actions.show('palette'),
  search: (_desk, shell) => {
    focusOn('[data-search="desk"]', () => showPane(shell, 'libraryShown'))
  },
  filter: ({ actions }, shell) => {
    focusOn('[data-search="claims"]', () => {
      showPane(shell, 'workShown')
      actions.show({ filtering: true })
    })
  },
  'filter-clear': ({ actions }) => actions.clearFilter(),
  find: (_desk, { actions }) => {
    focusOn('[data-search="article"]', () => actions.find(true))
  },
  'find-next': (_desk, { actions }) => actions.stepFound(1),
  'find-previous': (_desk, { actions }) => actions.stepFound(-1),
  'show-claims': ({ actions }) => actions.showTab('claims'),
  'show-findings': ({ actions }) => actions.showTab('findings'),
  'next-pane': () => stepPane(1),
  'previous-pane': () => stepPane(-1),
  'toggle-library': (_desk, shell) => togglePane(shell, 'libraryShown'),
  'toggle-work': (_desk, shell) => togglePane(shell, 'workShown'),
  'text-larger': (_desk, shell) => sizeText(shell, textSizes.step),
  'text-smaller': (_desk, shell) => sizeText(shell, -textSizes.step),
  'text-usual': (_desk, { actions }) => actions.set({ textSize: defaultSettings.textSize }),
  theme: (_desk, { store, actions }) => {
    const themes = ['system', 'light', 'dark'] as const
    const { theme } = store.getState().settings
    actions.set({ theme: themes[(themes.indexOf(theme) + 1) % themes.length]! })
  },
  keys: (_desk, { actions }) => actions.show('keys'),
  tour: (_desk, { actions }) => actions.show('tour'),
  logs: (desk) => attempt(desk, strings.notices.logsNotShown, () => windowApi().showLogs()),
  about: (_desk, { actions }) => actions.show('about')
}
