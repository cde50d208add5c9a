import { X } from 'lucide-react'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from './strings'

interface NoticesProps {
  /** Shows those with a greater number only. */
  readonly after?: number
  /** Where the focus goes when one is dismissed. */
  readonly giveFocus: () => void
}

/** What went wrong or was done beside the work, the last first and one at a time; each stays until it is dismissed. */
export const Notices = ({ after = -1, giveFocus }: NoticesProps) => {
  const all = useDesk((state) => state.notices)
  const notices = all.filter(({ id }) => id > after)
  const { dismiss } = useActions()
  const last = notices.at(-1)
  if (!last) return null
  const { id, tone, title, lines } = last
  return (
    <div className="notices">
      <div key={id} className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
        <div className="notice-words">
          <strong>{title}</strong>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        {notices.length > 1 && (
          <span className="notice-more">{strings.notices.before(notices.length - 1)}</span>
        )}
        <button
          type="button"
          className="button button-bare"
          aria-label={`${strings.notices.dismiss}: ${title}`}
          title={strings.notices.dismiss}
          onClick={() => {
            dismiss(id)
            giveFocus()
          }}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
    </div>
  )
}
