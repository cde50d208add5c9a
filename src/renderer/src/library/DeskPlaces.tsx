import { useRunCommand } from '../commands/use-commands'
import { useActions, useDesk } from '../state/use-desk'
import { useAriaKeys } from '../state/use-shell'
import { strings } from '../ui/strings'

/** The parts of the desk: its articles, the corrections it follows, its tables. */
export const DeskPlaces = () => {
  const isBoard = useDesk(({ board }) => board !== null)
  const { closeBoard } = useActions()
  const run = useRunCommand()
  const boardKeys = useAriaKeys('corrections')
  const tableKeys = useAriaKeys('tables')
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that show one part of the desk, not fields of a form
    <div className="library-places" role="group" aria-label={strings.library.places}>
      <button type="button" aria-pressed={!isBoard} onClick={closeBoard}>
        {strings.library.label}
      </button>
      <button
        type="button"
        aria-pressed={isBoard}
        aria-keyshortcuts={boardKeys}
        onClick={() => {
          if (!isBoard) run('corrections')
        }}
      >
        {strings.board.title}
      </button>
      <button type="button" aria-keyshortcuts={tableKeys} onClick={() => run('tables')}>
        {strings.library.tables}
      </button>
    </div>
  )
}
