import type { CommandId } from '../../../commands/commands'
import type { WindowDesk } from '../state/desk-store'
import type { Shell } from '../state/shell-store'
import { strings } from '../ui/strings'

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

/** What each command does in this window. The compiler holds it complete. */
export const runs: Readonly<Record<CommandId, (desk: WindowDesk, shell: Shell) => void>> = {
  'open-files': ({ actions }) => void actions.openFiles(),
  'open-folder': ({ actions }) => void actions.openFolder(),
  'export-report': ({ actions }) => void actions.writeReport(),
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
  history: ({ store, actions }) => actions.show({ historyOpen: !store.getState().historyOpen }),
  'add-claim': ({ actions }) => actions.show({ engaged: 'marking' }),
  'reject-claim': ({ actions }) => void actions.reject(strings.review.claim.rejectedBecause),
  'split-claim': ({ actions }) => void actions.split(),
  'merge-claim': ({ actions }) => void actions.mergeNext(),
  'start-earlier': ({ actions }) => actions.moveEdge('start', -1),
  'start-later': ({ actions }) => actions.moveEdge('start', 1),
  'end-earlier': ({ actions }) => actions.moveEdge('end', -1),
  'end-later': ({ actions }) => actions.moveEdge('end', 1),
  'next-open': ({ actions }) => actions.stepOpen(),
  'sign-off': ({ actions }) => actions.show({ engaged: 'signing' }),
  coverage: ({ store, actions }) => actions.show({ coverage: !store.getState().coverage }),
  redline: ({ store, actions }) =>
    actions.show({ reading: store.getState().reading === 'redline' ? 'plain' : 'redline' }),
  corrected: ({ store, actions }) =>
    actions.show({ reading: store.getState().reading === 'corrected' ? 'redline' : 'corrected' }),
  undo: ({ actions }) => void actions.undo(),
  redo: ({ actions }) => void actions.redo(),
  'show-claims': ({ actions }) => actions.showTab('claims'),
  'show-findings': ({ actions }) => actions.showTab('findings'),
  'next-article': (desk) => stepArticle(desk, 1),
  'previous-article': (desk) => stepArticle(desk, -1)
}
