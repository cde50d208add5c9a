import { useState } from 'react'
import { useDesk, useWindowDesk } from '../state/use-desk'

/** Says each ruling to those who listen instead of looking; nothing that was said before it came. */
export const Announcer = () => {
  const { store } = useWindowDesk()
  const [before] = useState(() => store.getState().said)
  const said = useDesk((state) => state.said)
  return (
    <div className="spoken" aria-live="polite">
      {said === before ? '' : said}
    </div>
  )
}
