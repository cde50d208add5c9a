import { useEffect } from 'react'
import { chordOf } from '../../../commands/chord'
import { type HeldDeed, heldDeedOf } from '../../../commands/held-keys'
import { isMac } from '../commands/is-mac'
import { useWindowDesk } from '../state/use-desk'
import { useWindowShell } from '../state/use-shell'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const pressesItself = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button:not(.work-head), a, summary') !== null

/**
 * While words are held, keys speak of what stands beside them, and a click on a figure of the article takes that in
 * hand; in a field and under a sheet they are left alone.
 * @param give does a deed; a digit is the nth place to mend. @returns whether there was anything to do
 */
export const useHeldKeys = (give: (deed: HeldDeed | number) => boolean): void => {
  const { store, actions } = useWindowDesk()
  const shell = useWindowShell()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
      if (shell.store.getState().overlay !== null) return
      const chord = chordOf(event, isMac)
      if (chord === null || (chord === 'Enter' && pressesItself(event.target))) return
      const deed = /^[1-9]$/.test(chord) ? Number(chord) : heldDeedOf(chord)
      if (deed === undefined || !give(deed)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const onClick = (event: MouseEvent): void => {
      const run =
        event.target instanceof Element ? event.target.closest<HTMLElement>('main [data-claim-id]') : null
      const { article } = store.getState()
      const claim =
        article.phase === 'open' ? article.sheet.claimOf.get(run?.dataset.claimId ?? '') : undefined
      if (!claim || !actions.holdBeside(claim.anchor)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', onKeyDown, true)
    window.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
      window.removeEventListener('click', onClick, true)
    }
  }, [store, actions, shell, give])
}
