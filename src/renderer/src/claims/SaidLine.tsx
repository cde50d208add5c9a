import { useEffect, useState } from 'react'
import { useActions, useDesk } from '../state/use-desk'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

/** How long what was said stays in sight, in ms. */
const stays = 6_000

/** What the desk did a moment ago, where the eye is, with the way to take it back; fades by itself and takes no room. */
export const SaidLine = () => {
  const said = useDesk((state) => state.said)
  const { serial, canUndo, at } = useDesk((state) => state.saying)
  const { undo } = useActions()
  const [gone, setGone] = useState(0)
  const left = at + stays - Date.now()
  // biome-ignore lint/correctness/useExhaustiveDependencies: one timer for each thing said
  useEffect(() => {
    const timer = window.setTimeout(() => setGone(serial), left)
    return () => window.clearTimeout(timer)
  }, [serial])
  const isShown = said !== '' && gone !== serial && left > 0
  if (!isShown) return null
  return (
    // The announcer says it aloud.
    <p className="said" key={serial} aria-hidden={!canUndo || undefined}>
      <span aria-hidden="true">{said}</span>
      {canUndo && (
        <button type="button" className="said-undo" tabIndex={-1} onClick={() => void undo()}>
          {strings.said.takeBack}
          <Key of="undo" />
        </button>
      )}
    </p>
  )
}
