import { useLayoutEffect, useRef } from 'react'
import type { BoardCorrection } from '../../../core/report/board-corrections'
import { changeParts } from '../claims/change-parts'
import { DiffText } from '../claims/DiffText'
import { SaidLine } from '../claims/SaidLine'
import { type Board, type BoardShow, groupOf, keyOnBoard, listedOnBoard } from '../state/board'
import { useActions } from '../state/use-desk'
import { Quiet } from '../ui/Quiet'
import { strings } from '../ui/strings'
import { BoardTrack, boardSteps } from './BoardTrack'
import { useBoardKeys } from './use-board-keys'

const { board: words } = strings

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What a correction changes, in one line. */
export const ChangeWords = ({ row }: { readonly row: BoardCorrection }) => (
  <span dir="auto">
    <span className="spoken">
      {oneLine(row.wrong)}, {strings.work.correctionTo} {oneLine(row.right)}
    </span>
    <span aria-hidden="true">
      <DiffText parts={changeParts(oneLine(row.wrong), oneLine(row.right))} />
    </span>
  </span>
)

const shows: readonly BoardShow[] = ['open', 'everywhere', 'all']

const Shows = ({ board }: { readonly board: Board }) => {
  const { showOnBoard } = useActions()
  const rows = board.rows ?? []
  const done = rows.filter((row) => groupOf(board, row) === 'everywhere').length
  const counts: Readonly<Record<BoardShow, number>> = {
    open: rows.length - done,
    everywhere: done,
    all: rows.length
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: three toggle buttons, not fields of a form
    <div className="chips board-chips" role="group" aria-label={words.showLabel}>
      <h2>{words.title}</h2>
      {shows.map((show) => (
        <button
          key={show}
          type="button"
          aria-pressed={board.show === show}
          data-board-show={show}
          onClick={() => showOnBoard(show)}
        >
          {words.show[show]} <span className="count">{counts[show]}</span>
        </button>
      ))}
    </div>
  )
}

const Row = ({ board, row }: { readonly board: Board; readonly row: BoardCorrection }) => {
  const { selectOnBoard, openFromBoard } = useActions()
  const key = keyOnBoard(row)
  const isInHand = board.at === key
  return (
    <li>
      <button
        type="button"
        className="board-row"
        aria-current={isInHand || undefined}
        tabIndex={isInHand ? 0 : -1}
        data-home={isInHand ? 'list' : undefined}
        data-correction={key}
        onClick={() => selectOnBoard(key)}
        onDoubleClick={() => void openFromBoard()}
      >
        <span className="board-words">
          <ChangeWords row={row} />
          <span className="board-title" dir="auto">
            {row.title}
          </span>
        </span>
        <BoardTrack board={board} row={row} />
      </button>
    </li>
  )
}

/** Every correction of the desk and how far it has come, by whose move it is. */
export const CorrectionsBoard = ({ board }: { readonly board: Board }) => {
  const list = useRef<HTMLElement>(null)
  const hasRows = board.rows !== null && board.rows.length > 0
  useBoardKeys()

  // The keyboard goes along with the correction in hand, unless the editor is writing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time another correction is in hand
  useLayoutEffect(() => {
    if (document.activeElement?.matches('input, textarea, select')) return
    const row = list.current?.querySelector<HTMLElement>('[aria-current]')
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [board.at, hasRows])

  const groups = listedOnBoard(board)
  return (
    <main className="board" aria-label={words.list} ref={list} tabIndex={hasRows ? -1 : 0} data-scroller>
      <Shows board={board} />
      {board.rows === null ? (
        <Quiet title={words.reading} slow />
      ) : !hasRows ? (
        <Quiet title={words.none}>
          <p>{words.noneHow}</p>
        </Quiet>
      ) : groups.length === 0 ? (
        <p className="detail-quiet">{words.nothingHere}</p>
      ) : (
        groups.map(({ group, rows }) => (
          <section key={group} className="board-group" aria-labelledby={`board-${group}`}>
            <div className="board-head">
              <h3 id={`board-${group}`}>
                {words.groups[group]} <span className="count">{rows.length}</span>
              </h3>
              <span className="track-names" aria-hidden="true">
                {boardSteps.map((step) => (
                  <span key={step}>{words.steps[step]}</span>
                ))}
              </span>
            </div>
            <ul>
              {rows.map((row) => (
                <Row key={keyOnBoard(row)} board={board} row={row} />
              ))}
            </ul>
          </section>
        ))
      )}
      <div className="reader-said">
        <SaidLine />
      </div>
    </main>
  )
}
