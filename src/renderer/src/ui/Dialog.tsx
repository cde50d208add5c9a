import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { useWindowDesk } from '../state/use-desk'
import { Announcer } from './Announcer'
import { focusHome } from './focus-home'
import { Notices } from './Notices'
import { strings } from './strings'

interface DialogProps {
  readonly title: string
  readonly className?: string
  /** Where the title is not to be seen: a palette says what it is by what it does. */
  readonly bare?: boolean
  /** A click beside it does not close it: something is asked in it that would be lost. */
  readonly firm?: boolean
  readonly onClose: () => void
  /** Takes keys wherever the focus is in it. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/**
 * A sheet over the desk. The browser's own `dialog` keeps the keyboard inside, makes what lies under it inert, closes on
 * Escape and gives the focus back to where it was. `data-autofocus` marks what takes it first. What the desk has to say
 * while it is open, it says here too: all that lies under it is out of reach.
 */
export const Dialog = ({
  title,
  className = '',
  bare = false,
  firm = false,
  onClose,
  onKeyDown,
  children
}: DialogProps) => {
  const frame = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { store } = useWindowDesk()
  // What the desk told before stays on the desk; what it tells from now on would lie under this.
  const [told] = useState(() => store.getState().notices.at(-1)?.id ?? -1)

  const focusFirst = (): void => {
    const dialog = frame.current
    const first = dialog?.querySelector<HTMLElement>('[data-autofocus]') ?? dialog?.querySelector('button')
    first?.focus()
  }

  useLayoutEffect(() => {
    const dialog = frame.current
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => {
      dialog?.close()
      // Where it was asked for by nobody here, or by what is gone, there is nothing to go back to.
      if (document.activeElement === null || document.activeElement === document.body) focusHome()
    }
  }, [])

  return (
    <dialog
      ref={frame}
      className={`dialog ${className}`}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === frame.current && !firm) onClose()
      }}
    >
      <div className={bare ? 'spoken' : 'dialog-head'}>
        <h2 id={id}>{title}</h2>
        {!bare && (
          <button
            type="button"
            className="button button-bare"
            aria-label={strings.dialog.close}
            title={strings.dialog.close}
            onClick={onClose}
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </div>
      <Notices after={told} giveFocus={focusFirst} />
      {children}
      <Announcer />
    </dialog>
  )
}
