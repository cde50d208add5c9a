import { useEffect } from 'react'
import { type BoardDeed, boardDeedOf } from '../../../commands/board-keys'
import { chordOf } from '../../../commands/chord'
import { isMac } from '../commands/is-mac'
import { useWindowDesk } from '../state/use-desk'
import { useWindowShell } from '../state/use-shell'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const pressesItself = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button:not(.board-row), a, summary') !== null

/** Lists that move by arrows, and take Enter and Escape, keep them: the list of articles beside the board. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('#library') !== null

/**
 * While the board is shown, keys speak of the correction in hand; in a field and under a sheet they are left alone.
 */
export const useBoardKeys = (): void => {
  const { actions } = useWindowDesk()
  const shell = useWindowShell()
  useEffect(() => {
    const deeds: Readonly<Record<BoardDeed, () => void>> = {
      next: () => actions.stepOnBoard(1),
      previous: () => actions.stepOnBoard(-1),
      mend: () => void actions.mendOnBoard(),
      waive: () => void actions.waiveOnBoard(),
      tell: () => void actions.tellOnBoard(''),
      open: () => void actions.openFromBoard(),
      close: actions.closeBoard
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
      if (shell.store.getState().overlay !== null) return
      const chord = chordOf(event, isMac)
      if (chord === null || (chord === 'Enter' && pressesItself(event.target))) return
      const isNumber = /^[1-9]$/.test(chord)
      const deed = boardDeedOf(chord)
      if (!isNumber && deed === undefined) return
      if (isElsewhere(event.target) && /^(?:Arrow|Enter|Escape)/.test(chord)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (isNumber) void actions.mendOnBoard(Number(chord) - 1)
      else deeds[deed!]()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [actions, shell])
}
