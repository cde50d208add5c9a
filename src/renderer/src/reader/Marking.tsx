import { Plus } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { focusHome } from '../ui/focus-home'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { ownWords } from './own-words'
import { selectedSpan } from './selected-span'
import { rangeOf } from './text-offsets'

const { marking } = strings.review

interface MarkingProps {
  readonly column: RefObject<HTMLElement | null>
}

interface Place {
  readonly top: number
  readonly left: number
}

/** Where the button stands: under the end of the selected words, inside the column. */
const placeUnder = (column: HTMLElement): Place | null => {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0 || !column.contains(selection.anchorNode)) return null
  const box = [...selection.getRangeAt(0).getClientRects()].at(-1)
  if (!box) return null
  const frame = column.getBoundingClientRect()
  return {
    top: box.bottom - frame.top + 6,
    left: Math.max(8, Math.min(box.right - frame.left - 40, frame.width - 190))
  }
}

/** Selects the word after the claim in hand, or the first of the article, for the keyboard to go on from. */
const selectFrom = (column: HTMLElement, start: number): void => {
  const selection = window.getSelection()
  const range = rangeOf(column, { start, end: start + 1 })
  if (!selection || !range) return
  selection.collapse(range.startContainer, range.startOffset)
  selection.modify('extend', 'forward', 'word')
}

/**
 * Marks words of the article as a claim: offered beside words selected with the mouse; asked for by key, it takes the
 * keyboard, and the selection is moved and widened word by word.
 */
export const Marking = ({ column }: MarkingProps) => {
  const sheet = useSheet()
  const isAsked = useDesk((state) => state.engaged === 'marking')
  const claim = useDesk((state) => state.claim)
  const orphan = useDesk((state) => state.orphan)
  const { addClaim, reattach, show } = useActions()
  const [place, setPlace] = useState<Place | null>(null)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const look = (): void => setPlace(column.current && selectedSpan() ? placeUnder(column.current) : null)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [column])

  useLayoutEffect(() => {
    const frame = column.current
    if (!isAsked || !frame) return
    if (!selectedSpan()) {
      const { text, bodyStart } = sheet.view.article
      const anchor = claim === null ? undefined : sheet.claimOf.get(claim)?.anchor
      const gone = sheet.view.orphans.find((each) => each.claim.id === orphan)?.claim.anchor
      const from = gone ? Math.min(gone.start, text.length - 1) : (anchor?.end ?? bodyStart)
      const word = text.slice(from).search(/[\p{L}\p{N}]/u)
      selectFrom(frame, from + Math.max(0, word))
      setPlace(placeUnder(frame))
    }
  }, [isAsked, column, claim, orphan, sheet])

  useEffect(() => {
    if (isAsked && place) bar.current?.focus({ preventScroll: true })
  }, [isAsked, place])

  const leave = (): void => {
    window.getSelection()?.removeAllRanges()
    show({ engaged: null, orphan: null })
    focusHome()
  }
  const add = (): void => {
    const span = selectedSpan()
    leave()
    if (!span) return
    const own = ownWords(sheet.view.article.text, span)
    void (orphan === null ? addClaim(own) : reattach(orphan, own))
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const selection = window.getSelection()
    const isForward = event.key === 'ArrowRight' || event.key === 'ArrowDown'
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' || event.key.toLowerCase() === 'a') add()
    else if (event.key.startsWith('Arrow') && selection) {
      const unit = event.key === 'ArrowUp' || event.key === 'ArrowDown' ? 'line' : 'word'
      const way = isForward ? 'forward' : 'backward'
      if (event.shiftKey) selection.modify('extend', way, unit)
      else {
        if (isForward) selection.collapseToEnd()
        else selection.collapseToStart()
        selection.modify('move', way, unit)
        // Coming from the right the caret stands before a word; from the left it may stand behind one.
        if (isForward && unit === 'word') {
          selection.modify('move', 'forward', 'word')
          selection.modify('move', 'backward', 'word')
        }
        selection.modify('extend', 'forward', 'word')
      }
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  if (!place) return null
  return (
    <div
      ref={bar}
      className="marking"
      role="toolbar"
      aria-label={orphan === null ? marking.label : marking.reattach}
      aria-description={marking.keys}
      tabIndex={-1}
      data-own-arrows
      style={place}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (isAsked) show({ engaged: null, orphan: null })
      }}
    >
      <button
        type="button"
        className="button button-main"
        tabIndex={-1}
        // Pressing the button must not take the selection it works on away.
        onMouseDown={(event) => event.preventDefault()}
        onClick={add}
      >
        <Plus size={14} aria-hidden="true" />
        {orphan === null ? marking.add : marking.reattach}
        <Key of="add-claim" />
      </button>
    </div>
  )
}
