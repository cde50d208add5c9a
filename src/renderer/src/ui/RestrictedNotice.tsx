import { useActions, useDesk } from '../state/use-desk'
import { strings } from './strings'

/** Says of a desk made elsewhere that no file its articles name is read, and offers to trust it. */
export const RestrictedNotice = () => {
  const isRestricted = useDesk(({ desk }) => desk.phase === 'ready' && desk.view.isRestricted === true)
  const { trustDesk } = useActions()
  if (!isRestricted) return null
  return (
    <div className="notices">
      <section className="notice" aria-label={strings.restricted.title}>
        <div className="notice-words">
          <strong>{strings.restricted.title}</strong>
          <p>{strings.restricted.text}</p>
        </div>
        <button type="button" className="button" onClick={() => void trustDesk()}>
          {strings.commands['trust-desk']}
        </button>
      </section>
    </div>
  )
}
