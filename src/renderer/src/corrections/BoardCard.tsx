import { useState } from 'react'
import { type BoardDeed, boardKeys } from '../../../commands/board-keys'
import { chordLabel } from '../../../commands/chord'
import type { BoardCorrection } from '../../../core/report/board-corrections'
import type { PlaceToMend } from '../../../core/report/places-to-mend'
import { isMac } from '../commands/is-mac'
import { type Board, leftOf, placesOf, rowOnBoard } from '../state/board'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'
import { ChangeWords } from './CorrectionsBoard'

const { board: words, mending } = strings

/** The key of a deed as printed on the keyboard. */
export const BoardKey = ({ of }: { readonly of: BoardDeed }) => (
  <span className="key" aria-hidden="true">
    {chordLabel(boardKeys[of][0]!, isMac)}
  </span>
)

interface PlaceRowProps {
  readonly place: PlaceToMend
  /** Its number among those left, from 0; null for one left as it is. */
  readonly nth: number | null
  readonly title: string | null
}

const PlaceRow = ({ place, nth, title }: PlaceRowProps) => {
  const { mendOnBoard, waiveOnBoard, takeUpOnBoard } = useActions()
  const where = mending.standsIn(place.where.kind, place.where.number, title)
  return (
    <li data-waived={nth === null || undefined}>
      <span className="board-place" dir="auto">
        {nth === null ? (
          place.quote
        ) : (
          <>
            <del>{place.quote}</del> <ins>{place.right}</ins>
          </>
        )}
        <small>
          {where} · {nth === null ? words.waived : mending.why[place.why](place.of ?? '')}
        </small>
      </span>
      {nth === null ? (
        <button type="button" className="button button-small" onClick={() => void takeUpOnBoard(place)}>
          {words.takeUp}
        </button>
      ) : (
        <>
          <button
            type="button"
            className="button button-small"
            aria-label={`${mending.mendAll(1)}: ${place.quote}, ${where}`}
            onClick={() => void mendOnBoard(nth)}
          >
            {mending.mendAll(1)}
            {nth < 9 && (
              <span className="key" aria-hidden="true">
                {nth + 1}
              </span>
            )}
          </button>
          <button
            type="button"
            className="button button-quiet button-small"
            aria-label={`${words.waiveAll(1)}: ${place.quote}, ${where}`}
            onClick={() => void waiveOnBoard(nth)}
          >
            {words.waiveAll(1)}
          </button>
        </>
      )}
    </li>
  )
}

/** Whether readers were told of the correction, and where; one key says so. */
const Told = ({ row }: { readonly row: BoardCorrection }) => {
  const { tellOnBoard } = useActions()
  const [where, setWhere] = useState('')
  if (!row.ordered || !row.isLast || row.where === null) return null
  return row.told ? (
    <section className="board-told">
      <p>{words.told(row.told.where)}</p>
      <button type="button" className="button" onClick={() => void tellOnBoard(null)}>
        {words.notTold}
      </button>
    </section>
  ) : (
    <form
      className="board-told"
      onSubmit={(event) => {
        event.preventDefault()
        void tellOnBoard(where.trim())
      }}
    >
      <label>
        {words.where}
        <input
          value={where}
          maxLength={200}
          placeholder={words.whereHint}
          onChange={(event) => setWhere(event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {words.tell} <BoardKey of="tell" />
      </button>
    </form>
  )
}

/** The correction in hand: every place that still prints what it takes back, and the steps that are the editor's. */
export const BoardCard = ({ board }: { readonly board: Board }) => {
  const row = useDesk(rowOnBoard)
  const titles = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles : null))
  const { mendOnBoard, waiveOnBoard, openFromBoard } = useActions()
  if (!row) return <section className="board-card" aria-label={words.inHand} />
  const places = placesOf(board, row)
  const left = leftOf(board, row)
  const titleOf = ({ articleId }: PlaceToMend): string | null =>
    articleId === row.articleId ? null : (titles?.find(({ id }) => id === articleId)?.title ?? '')
  const waived = (places ?? []).filter((place) => place.waived !== null)
  return (
    <section className="board-card" aria-label={words.inHand} data-scroller>
      <div className="board-card-head">
        <h2>
          <ChangeWords row={row} />
        </h2>
        <span role="status">{words.placesLeft(left?.length ?? null)}</span>
      </div>
      {row.where === null && <p className="board-note">{words.isGone}</p>}
      {(left?.length ?? 0) + waived.length > 0 && (
        <ul className="board-places">
          {left?.map((place, nth) => (
            <PlaceRow key={place.id} place={place} nth={nth} title={titleOf(place)} />
          ))}
          {waived.map((place) => (
            <PlaceRow key={place.id} place={place} nth={null} title={titleOf(place)} />
          ))}
        </ul>
      )}
      <div className="board-deeds">
        {left && left.length > 0 && (
          <>
            <button type="button" className="button button-main" onClick={() => void mendOnBoard()}>
              {words.mendAll(left.length)} <BoardKey of="mend" />
            </button>
            <button type="button" className="button" onClick={() => void waiveOnBoard()}>
              {words.waiveAll(left.length)} <BoardKey of="waive" />
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => void openFromBoard()}>
          {words.open} <BoardKey of="open" />
        </button>
      </div>
      <Told key={board.at} row={row} />
    </section>
  )
}
