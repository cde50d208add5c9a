import { memo } from 'react'
import { reviewIn } from '../state/desk-state'
import { markIn } from '../state/mark-in'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'
import { wordsBeside } from './words-beside'

/** One claim in the list: its state, its words, its kind, and the correction if there is one. Takes the claim's id. */
export const ClaimRow = memo(({ id }: { readonly id: string }) => {
  const sheet = useSheet()
  const claim = sheet.claimOf.get(id)!
  const state = useDesk((desk) => markIn(desk, id))
  const correction = useDesk((desk) => reviewIn(desk, id).correction.trim())
  const isStale = useDesk((desk) => reviewIn(desk, id).stale !== undefined)
  const hasNote = useDesk((desk) => reviewIn(desk, id).note.trim() !== '')
  const isChosen = useDesk((desk) => desk.claim === id)
  const isUnsaved = useDesk(({ unsaved }) => id in unsaved)
  const { selectClaim } = useActions()
  const { before, after } = wordsBeside(claim.anchor)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names its active row
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list is moved through by keys of the whole window
    <div
      id={`claim-row-${id}`}
      role="option"
      aria-selected={isChosen}
      aria-posinset={sheet.indexOf.get(id)! + 1}
      aria-setsize={sheet.order.length}
      className="claim-row"
      data-claim-id={id}
      data-state={state}
      onClick={() => selectClaim(id)}
    >
      <Sign state={state} />
      <span className="spoken">{strings.markNames[state]}: </span>
      <span className="claim-row-words">
        {before && <span className="claim-row-beside">{before}</span>}
        <span className={state === 'disputed' ? 'claim-row-quote is-struck' : 'claim-row-quote'} dir="auto">
          {claim.anchor.quote}
        </span>
        {after && correction === '' && <span className="claim-row-beside">{after}</span>}
        {correction !== '' && (
          <>
            <span className="spoken">, {strings.work.correctionTo} </span>
            <span className="claim-row-correction" dir="auto">
              {correction}
            </span>
          </>
        )}
      </span>
      <span className="claim-row-tags">
        {isStale && <span className="tag tag-stale">≠ {strings.work.stale}</span>}
        {isUnsaved && <span className="tag tag-unsaved">{strings.work.unsaved}</span>}
        {hasNote && (
          <svg className="note-sign" viewBox="0 0 16 16" role="img" aria-label={strings.detail.note}>
            <path d="M3 4.5h10M3 8h10M3 11.5h6" />
          </svg>
        )}
        {/* The first kind is the narrowest: a margin need not be told to be a figure. */}
        {claim.kinds.slice(0, 1).map((kind) => (
          <span key={kind} className="tag">
            {strings.kindNames[kind]}
          </span>
        ))}
      </span>
    </div>
  )
})
