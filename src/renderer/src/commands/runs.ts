import type { CommandId } from '../../../commands/commands'
import type { WindowDesk } from '../state/desk-store'
import type { Shell } from '../state/shell-store'

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
  undo: ({ actions }) => void actions.undo(),
  redo: ({ actions }) => void actions.redo(),
  'show-claims': ({ actions }) => actions.showTab('claims'),
  'show-findings': ({ actions }) => actions.showTab('findings'),
  'next-article': (desk) => stepArticle(desk, 1),
  'previous-article': (desk) => stepArticle(desk, -1)
}
