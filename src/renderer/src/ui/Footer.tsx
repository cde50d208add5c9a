import type { BoardDeed } from '../../../commands/board-keys'
import type { CommandId } from '../../../commands/commands'
import type { Progress } from '../../../core/model/desk'
import { WorkLine } from '../adding/WorkLine'
import { BoardKey } from '../corrections/BoardCard'
import { SharedLine } from '../sharing/SharedLine'
import { type Board, groupOf, leftOf } from '../state/board'
import { useActions, useDesk } from '../state/use-desk'
import { wordsCovered } from '../state/words-covered'
import { focusHome } from './focus-home'
import { Key } from './Key'
import { strings } from './strings'

const { footer, board: boardWords } = strings

const Counts = ({ progress }: { readonly progress: Progress }) => {
  const loose = useDesk((state) => wordsCovered(state)?.loose ?? 0)
  const parts = [footer.ruled(progress.ruled, progress.claims)]
  if (progress.disputed > 0) parts.push(footer.disputed(progress.disputed))
  if (progress.needsSource > 0) parts.push(footer.needsSource(progress.needsSource))
  // That every claim is ruled on says nothing of the words in none.
  if (loose > 0 && progress.ruled === progress.claims) parts.push(footer.loose(loose))
  return <span className="footer-counts">{parts.join(' · ')}</span>
}

const hints: readonly { readonly of: readonly CommandId[]; readonly does: string }[] = [
  { of: ['next-claim', 'previous-claim'], does: footer.move },
  { of: ['take-repair'], does: footer.take },
  { of: ['verified', 'disputed', 'needs-source', 'not-checkable'], does: footer.rule },
  { of: ['undo'], does: footer.undo },
  { of: ['keys'], does: footer.keys }
]

const boardHints: readonly { readonly of: readonly BoardDeed[]; readonly does: string }[] = [
  { of: ['next', 'previous'], does: boardWords.keys.step },
  { of: ['mend'], does: boardWords.keys.mend },
  { of: ['waive'], does: boardWords.keys.waive },
  { of: ['tell'], does: boardWords.keys.tell },
  { of: ['open'], does: boardWords.keys.open },
  { of: ['close'], does: boardWords.keys.close }
]

/** How many corrections have a step to go, and how many places still print what they take back. */
const BoardCounts = ({ board }: { readonly board: Board }) => {
  const rows = board.rows ?? []
  const open = rows.filter((row) => groupOf(board, row) !== 'everywhere').length
  const left = rows.reduce((sum, row) => sum + (leftOf(board, row)?.length ?? 0), 0)
  return <span className="footer-counts">{boardWords.counts(open, left)}</span>
}

/** Whether everything is on the disk, how far the article has come, and the keys. */
export const Footer = () => {
  const board = useDesk((state) => state.board)
  const save = useDesk((state) => state.save)
  const progress = useDesk(({ article, desk }) =>
    article.phase === 'open' && desk.phase === 'ready'
      ? desk.view.articles.find(({ id }) => id === article.id)?.progress
      : undefined
  )
  const { retrySaves } = useActions()
  const words =
    save.state === 'saved'
      ? footer.saved
      : save.state === 'saving'
        ? footer.saving
        : footer.failed(save.error.message)
  return (
    <footer className="footer" data-save-state={save.state}>
      <span role="status" className="footer-save" title={save.state === 'failed' ? words : undefined}>
        <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          {save.state === 'failed' ? <path d="M5 1 9.5 9h-9z" /> : <circle cx="5" cy="5" r="3.5" />}
        </svg>
        <span>{words}</span>
      </span>
      {save.state === 'failed' && (
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            retrySaves()
            focusHome()
          }}
        >
          {footer.retry}
        </button>
      )}
      <SharedLine />
      <WorkLine />
      {board ? <BoardCounts board={board} /> : progress && <Counts progress={progress} />}
      {board && (
        <span className="footer-keys" aria-hidden="true">
          {boardHints.map(({ of, does }) => (
            <span key={does}>
              {of.map((deed) => (
                <BoardKey key={deed} of={deed} />
              ))}
              {does}
            </span>
          ))}
        </span>
      )}
      {!board && progress && (
        <span className="footer-keys" aria-hidden="true">
          {hints.map(({ of, does }) => (
            <span key={does}>
              {of.map((id) => (
                <Key key={id} of={id} />
              ))}
              {does}
            </span>
          ))}
        </span>
      )}
    </footer>
  )
}
