import { flushSync } from 'react-dom'
import { type CommandId, commandOf } from '../../../commands/commands'
import { keysOf } from '../../../commands/key-map'
import { isAsked, type Verdict } from '../../../core/model/review'
import type { Result } from '../../../core/result'
import { defaultSettings, textSizes } from '../../../ipc/settings'
import { settle, windowApi } from '../api'
import { ownWords } from '../reader/own-words'
import { selectArticle } from '../reader/select-article'
import { selectedSpan } from '../reader/selected-span'
import { type Field, reviewIn, sheetIn } from '../state/desk-state'
import type { WindowDesk } from '../state/desk-store'
import { cellsOf } from '../state/desk-tables'
import type { Shell } from '../state/shell-store'
import { rowIn } from '../state/work-in'
import { strings } from '../ui/strings'

const stepArticle = ({ store, actions }: WindowDesk, by: 1 | -1): void => {
  const { desk, article } = store.getState()
  if (desk.phase !== 'ready') return
  const ids = desk.view.articles.map(({ id }) => id)
  const next = article.phase === 'none' ? ids[0] : ids[ids.indexOf(article.id) + by]
  if (next !== undefined) void actions.openArticle(next)
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
  actions.set({ panes: { ...panes, [pane]: !panes[pane] } })
}

/** Fields of the right column; the others stand elsewhere. */
const inWork: ReadonlySet<Field> = new Set([
  'correction',
  'note',
  'question',
  'answer',
  'assignee',
  'evidence',
  'ignore',
  'filter',
  'orphans'
])

/**
 * Shows a field and puts the keyboard into it, all before the next key can come: what is typed straight after the
 * command is words, and no ruling.
 */
const askFor = (
  { actions }: WindowDesk,
  shell: Shell,
  field: Field,
  alongside: () => void = () => {}
): void =>
  flushSync(() => {
    if (inWork.has(field)) showPane(shell, 'workShown')
    if (field === 'search') showPane(shell, 'libraryShown')
    alongside()
    actions.show({ asked: field })
  })

/** Rules, and goes on or stays as the editor has it set; with Shift the other way. */
const rule = (
  { actions }: WindowDesk,
  { store }: Shell,
  verdict: Verdict,
  chord: string | undefined
): void => {
  const { goesOn } = store.getState().settings
  actions.rule(verdict, chord?.startsWith('Shift+') ? !goesOn : goesOn)
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
  '.card :is(button, textarea)'
]

const stepPane = (by: 1 | -1): void => {
  const homes = paneHomes
    .map((home) => document.querySelector<HTMLElement>(home))
    .filter((home) => home?.checkVisibility())
  const panes = homes.map((home) => home!.closest('#library, main, .card, .work-list'))
  const at = panes.findIndex((pane) => pane?.contains(document.activeElement))
  homes[(at + by + homes.length) % homes.length]?.focus()
}

/** What each command does in this window. The compiler holds it complete. */
export const runs: Readonly<
  Record<CommandId, (desk: WindowDesk, shell: Shell, chord: string | undefined) => void>
> = {
  'open-files': ({ actions }) => void actions.openFiles(),
  'open-folder': ({ actions }) => void actions.openFolder(),
  'paste-article': ({ actions }) => void actions.pasteArticle(),
  'check-again': ({ actions }) => void actions.checkAgain(),
  tables: ({ actions }, shell) => {
    void actions.readTables()
    shell.actions.show('tables')
  },
  corrections: ({ store, actions }) => {
    if (store.getState().board === null) void actions.openBoard()
    else actions.closeBoard()
  },
  'export-report': ({ store }, { actions }) => {
    const { desk } = store.getState()
    if (desk.phase === 'ready' && desk.view.articles.length > 0) actions.show('report')
  },
  'next-claim': ({ actions }) => actions.step(1),
  'previous-claim': ({ actions }) => actions.step(-1),
  hold: ({ actions }, shell) => {
    showPane(shell, 'workShown')
    void actions.hold()
  },
  'mend-places': ({ actions }) => void actions.mendPlaces(),
  verified: (desk, shell, chord) => rule(desk, shell, 'verified', chord),
  disputed: (desk, shell, chord) => rule(desk, shell, 'disputed', chord),
  'needs-source': (desk, shell, chord) => rule(desk, shell, 'needs-source', chord),
  'not-checkable': (desk, shell, chord) => rule(desk, shell, 'not-checkable', chord),
  'said-true': ({ actions }) => actions.ruleTruth('true'),
  'said-half': ({ actions }) => actions.ruleTruth('half-true'),
  'said-false': ({ actions }) => actions.ruleTruth('false'),
  'said-unproven': ({ actions }) => actions.ruleTruth('unproven'),
  correction: (desk, shell) => {
    askFor(desk, shell, 'correction')
    void desk.actions.ensureClaim()
  },
  note: (desk, shell) => askFor(desk, shell, 'note'),
  evidence: (desk, shell) => askFor(desk, shell, 'evidence'),
  'take-repair': ({ actions }) => void actions.takeRepair(null),
  'take-numbered': ({ actions }, { store }, chord) => {
    const keys = keysOf(commandOf('take-numbered'), store.getState().settings.keys)
    void actions.takeRepair(Math.max(0, keys.indexOf(chord ?? '')))
  },
  ignore: (desk, shell) => {
    if (rowIn(desk.store.getState())?.findings.length) askFor(desk, shell, 'ignore')
    else desk.actions.say(strings.said.nothingToIgnore)
  },
  'take-cells': ({ store, actions }) => {
    const state = store.getState()
    const sheet = sheetIn(state)
    const cells =
      (state.claim && sheet?.findingsOn.get(state.claim)?.find((each) => cellsOf(each).length > 0)) || null
    if (state.claim && cells) void actions.takeCells(state.claim, cells)
  },
  history: ({ store, actions }) => actions.show({ historyOpen: !store.getState().historyOpen }),
  'add-claim': ({ store, actions }) => {
    const sheet = sheetIn(store.getState())
    const span = selectedSpan()
    // Words selected already are what is meant; else they are chosen by key.
    if (sheet && span) void actions.addClaim(ownWords(sheet.view.article.text, span))
    else actions.show({ engaged: 'marking' })
  },
  orphans: (desk, shell) => {
    if (sheetIn(desk.store.getState())?.view.orphans.length) askFor(desk, shell, 'orphans')
    else desk.actions.say(strings.review.orphans.none)
  },
  'reject-claim': ({ actions }) => void actions.reject(strings.review.claim.rejectedBecause),
  'split-claim': ({ actions }) => void actions.split(),
  'merge-claim': ({ actions }) => void actions.mergeNext(),
  'start-earlier': ({ actions }) => actions.moveEdge('start', -1),
  'start-later': ({ actions }) => actions.moveEdge('start', 1),
  'end-earlier': ({ actions }) => actions.moveEdge('end', -1),
  'end-later': ({ actions }) => actions.moveEdge('end', 1),
  'next-open': ({ actions }) => actions.stepOpen(),
  bulk: ({ store, actions: desk }, { actions }) => {
    const { article, picked } = store.getState()
    if (article.phase !== 'open' && picked.size === 0) return
    // It does things to all that the filter wants: what is listed beside it is just that.
    desk.show({ chip: 'all' })
    actions.show('bulk')
  },
  archive: ({ actions }) => void actions.shelve('archived'),
  remove: ({ actions }) => void actions.shelve('removed'),
  compare: (_desk, { actions }) => actions.show('versions'),
  tags: ({ store }, { actions }) => {
    const { article, picked } = store.getState()
    if (article.phase !== 'none' || picked.size > 0) actions.show('tags')
  },
  shelves: (_desk, { actions }) => actions.show('shelves'),
  'sign-off': ({ actions }) => actions.show({ engaged: 'signing' }),
  head: ({ actions }) => actions.show({ engaged: 'heading' }),
  // What was asked is not asked again: its answer is what is written next.
  question: (desk, shell) => {
    const state = desk.store.getState()
    const isOpen = state.claim !== null && isAsked(reviewIn(state, state.claim))
    askFor(desk, shell, isOpen ? 'answer' : 'question')
  },
  give: (desk, shell) => askFor(desk, shell, 'assignee'),
  'copy-questions': ({ actions }) => void actions.copyQuestions(),
  widen: ({ actions }) => actions.widen(),
  narrow: ({ actions }) => actions.narrow(),
  'cross-off': ({ actions }) => void actions.crossOff(),
  'last-source': ({ actions }) => void actions.lastSource(),
  coverage: ({ actions }) => actions.toggleCoverage(),
  redline: ({ store, actions }) =>
    actions.show({ reading: store.getState().reading === 'redline' ? 'plain' : 'redline' }),
  corrected: ({ store, actions }) =>
    actions.show({ reading: store.getState().reading === 'corrected' ? 'redline' : 'corrected' }),
  undo: ({ actions }) => void actions.undo(),
  redo: ({ actions }) => void actions.redo(),
  'next-article': (desk) => stepArticle(desk, 1),
  'previous-article': (desk) => stepArticle(desk, -1),
  'next-work': ({ actions }) => void actions.openNextWork(),
  'select-article': () => selectArticle(),
  'copy-corrected': ({ actions }) => void actions.copyCorrected(),
  'open-desk': (desk) => attempt(desk, strings.notices.deskNotOpened, () => windowApi().openOtherDesk(null)),
  'trust-desk': ({ actions }) => void actions.trustDesk(),
  'share-desk': (_desk, { actions }) => actions.show('share'),
  'join-desk': (_desk, { actions }) => actions.show('join'),
  print: (desk) => attempt(desk, strings.notices.notPrinted, () => windowApi().print()),
  settings: (_desk, { actions }) => actions.show('settings'),
  palette: (_desk, { actions }) => actions.show('palette'),
  search: (desk, shell) => askFor(desk, shell, 'search'),
  filter: (desk, shell) => askFor(desk, shell, 'filter', () => desk.actions.show({ filtering: true })),
  'filter-clear': ({ actions }) => actions.clearFilter(),
  find: (desk, shell) => askFor(desk, shell, 'find', () => shell.actions.find(true)),
  'find-next': (_desk, { actions }) => actions.stepFound(1),
  'find-previous': (_desk, { actions }) => actions.stepFound(-1),
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
  guide: (_desk, { actions }) => actions.show('guide'),
  tour: (_desk, { actions }) => actions.show('tour'),
  logs: (desk) => attempt(desk, strings.notices.logsNotShown, () => windowApi().showLogs()),
  about: (_desk, { actions }) => actions.show('about')
}
