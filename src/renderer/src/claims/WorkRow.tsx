import { memo } from 'react'
import { verdictOf } from '../../../core/model/review'
import type { WorkRow as Row } from '../../../core/review/work-rows'
import { withUnseenShown } from '../../../core/text/unseen'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { rowIn } from '../state/work-in'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'
import { Card } from './Card'
import { changeParts } from './change-parts'
import { DiffText } from './DiffText'
import { SaidLine } from './SaidLine'
import { useRowLook } from './use-row-look'
import { wordsBeside } from './words-beside'

interface WorkRowProps {
  readonly row: Row
  /** Where it stands in what is listed, from 1, and how much that is. */
  readonly place: number
  readonly of: number
  /** It begins another sentence than the row before it. */
  readonly begins: boolean
}

const oneLine = (words: string): string => withUnseenShown(words.replace(/\s+/g, ' '))

/** The words of a claim in a row: with its correction written into them, or with words beside them where they say nothing. */
const ClaimWords = ({ id }: { readonly id: string }) => {
  const { anchor } = useSheet().claimOf.get(id)!
  // What was verified as it stands is not put right, whatever was written down before.
  const correction = useDesk((state) => {
    const review = reviewIn(state, id)
    return verdictOf(review) === 'verified' ? '' : review.correction.trim()
  })
  const quote = oneLine(anchor.quote)
  if (correction !== '' && correction !== quote) {
    return (
      <span dir="auto">
        <span className="spoken">
          {quote}, {strings.work.correctionTo} {correction}
        </span>
        <span aria-hidden="true">
          <DiffText parts={changeParts(quote, correction)} />
        </span>
      </span>
    )
  }
  const { before, after } = wordsBeside(anchor)
  return (
    <>
      {before && <span className="work-beside">{before}</span>}
      <span className="work-quote" dir="auto">
        {quote}
      </span>
      {after && <span className="work-beside">{after}</span>}
    </>
  )
}

/** One row of the list of work: its state, its words, what it is; in hand, its card below. */
export const WorkRow = memo(({ row, place, of, begins }: WorkRowProps) => {
  const { key, claim } = row
  const isChosen = useDesk((state) => rowIn(state)?.key === key)
  const hasChosen = useDesk((state) => rowIn(state) !== null)
  const { state, kind, words, isDone, isStale, isUnsaved, hasNote, givenTo } = useRowLook(row)
  const { selectRow } = useActions()
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list
    <div
      role="listitem"
      aria-posinset={place}
      aria-setsize={of}
      className={begins ? 'work-row begins' : 'work-row'}
      data-row={key}
      data-claim-id={claim ?? undefined}
      data-finding-id={claim === null ? key : undefined}
      data-state={state}
      data-done={isDone || undefined}
      data-chosen={isChosen || undefined}
    >
      <button
        type="button"
        className="work-head"
        id={`row-${key}`}
        aria-expanded={isChosen}
        tabIndex={isChosen || (!hasChosen && place === 1) ? 0 : -1}
        data-home={isChosen || (!hasChosen && place === 1) ? 'list' : undefined}
        onClick={() => selectRow(key)}
      >
        <Sign state={state} />
        <span className="spoken">
          {state === 'note' ? strings.severityWords.note : strings.markNames[state]}:{' '}
        </span>
        <span className="work-words">
          {claim === null ? (
            <span className="work-quote" dir="auto">
              {words}
            </span>
          ) : (
            <ClaimWords id={claim} />
          )}
        </span>
        <span className="work-tags">
          {isStale && <span className="work-alert">≠ {strings.work.stale}</span>}
          {isUnsaved && <span className="work-alert">{strings.work.unsaved}</span>}
          {givenTo !== null && (
            <span className="work-given" data-mine={givenTo === '' || undefined} dir="auto">
              {givenTo === '' ? strings.sharing.mine : strings.sharing.given(givenTo)}
            </span>
          )}
          {hasNote && (
            <svg className="note-sign" viewBox="0 0 16 16" role="img" aria-label={strings.detail.note}>
              <path d="M3 4.5h10M3 8h10M3 11.5h6" />
            </svg>
          )}
          <span>{kind}</span>
        </span>
      </button>
      {isChosen && <SaidLine />}
      {isChosen && <Card row={row} />}
    </div>
  )
})
