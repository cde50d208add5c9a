import { useEffect, useLayoutEffect, useRef } from 'react'
import { AddedDialog } from '../adding/AddedDialog'
import { ColumnsDialog } from '../adding/ColumnsDialog'
import { DropVeil } from '../adding/DropVeil'
import { WorkPanel } from '../claims/WorkPanel'
import { useCommands } from '../commands/use-commands'
import { BoardCard } from '../corrections/BoardCard'
import { CorrectionsBoard } from '../corrections/CorrectionsBoard'
import { ArticleList } from '../library/ArticleList'
import { Reader } from '../reader/Reader'
import { sheetIn } from '../state/desk-state'
import { SheetContext, useDesk } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { Announcer } from '../ui/Announcer'
import { Footer } from '../ui/Footer'
import { focusHome } from '../ui/focus-home'
import { Header } from '../ui/Header'
import { KeyCard } from '../ui/KeyCard'
import { Notices } from '../ui/Notices'
import { strings } from '../ui/strings'
import { Overlays } from './Overlays'
import { Separator } from './Separator'

type Column = 'library' | 'work'

/** The three columns, each as wide as the editor drew it, or away. */
export const DeskFrame = () => {
  const sheet = useDesk(sheetIn)
  const board = useDesk((state) => state.board)
  const panes = useShell(({ settings }) => settings.panes)
  const { set } = useShellActions()
  const frame = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)
  useCommands()

  // A column that is put away leaves the keyboard to the article.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once each time a column comes or goes
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else if (document.activeElement === document.body) focusHome()
  }, [panes.libraryShown, panes.workShown])

  const draw = (column: Column, width: number | null): void => {
    if (width === null) frame.current?.style.removeProperty(`--${column}`)
    else frame.current?.style.setProperty(`--${column}`, `${width}px`)
  }
  useLayoutEffect(() => {
    draw('library', panes.library)
    draw('work', panes.work)
  })

  const separator = (column: Column, of: 'left' | 'right') => (
    <Separator
      label={strings.panes[column]}
      of={of}
      controls={column}
      width={panes[column]}
      // On the way only the style moves; what is drawn anew, and kept, is the last width.
      onWidth={(width, isLast) =>
        isLast ? set({ panes: { ...panes, [column]: width } }) : draw(column, width)
      }
      onReset={() => set({ panes: { ...panes, [column]: null } })}
    />
  )

  return (
    <div
      ref={frame}
      className="frame"
      data-library={panes.libraryShown ? 'shown' : 'away'}
      data-work={panes.workShown ? 'shown' : 'away'}
    >
      <Header />
      <ArticleList />
      {panes.libraryShown && separator('library', 'left')}
      <Notices giveFocus={focusHome} />
      <SheetContext value={sheet}>
        {board ? <CorrectionsBoard board={board} /> : <Reader />}
        {panes.workShown && separator('work', 'right')}
        <aside
          className="work"
          id="work"
          aria-label={board ? strings.board.inHand : strings.work.label}
          hidden={!panes.workShown}
        >
          {board ? <BoardCard board={board} /> : sheet ? <WorkPanel /> : <KeyCard />}
        </aside>
        <Footer />
        <Overlays />
      </SheetContext>
      <AddedDialog />
      <ColumnsDialog />
      <DropVeil />
      <Announcer />
    </div>
  )
}
