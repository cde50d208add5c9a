import { useDesk } from '../state/use-desk'

/** Says each ruling to those who listen instead of looking. */
export const Announcer = () => {
  const said = useDesk((state) => state.said)
  return (
    <div className="spoken" aria-live="polite">
      {said}
    </div>
  )
}
