import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { ignoreRuleFor, subjectOf } from '../../../core/checks/post/ignored'
import type { IgnoreRule } from '../../../core/model/check-settings'
import type { Finding } from '../../../core/model/finding'
import { useActions, useDesk } from '../state/use-desk'
import { useShellActions, useWindowShell } from '../state/use-shell'
import { focusHome } from '../ui/focus-home'
import { Key } from '../ui/Key'
import { showWhole } from '../ui/show-whole'
import { strings } from '../ui/strings'

const { ignore } = strings.review
const reaches = ['once', 'article', 'always'] as const satisfies readonly IgnoreRule['reach'][]

interface IgnoreMenuProps {
  /** With all its places, where it is of several articles. */
  readonly finding: Finding
  readonly isAcross: boolean
  /** The command opens this one. */
  readonly isFirst: boolean
}

/** Says of a finding that it is no matter: how far that holds, and why. */
export const IgnoreMenu = ({ finding, isAcross, isFirst }: IgnoreMenuProps) => {
  const { make, notify, openAgain, goOn, show } = useActions()
  const isAsked = useDesk(({ asked }) => isFirst && asked === 'ignore')
  const { set } = useShellActions()
  const { store } = useWindowShell()
  const [isOpen, setIsOpen] = useState(false)
  const [because, setBecause] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const list = useId()
  useLayoutEffect(() => {
    if (!isAsked) return
    setIsOpen(true)
    show({ asked: null })
  }, [isAsked, show])
  const close = (): void => {
    setIsOpen(false)
    opener.current?.focus()
  }
  const ignoreIt = async (reach: IgnoreRule['reach']): Promise<void> => {
    if (reach === 'always') {
      set({ ignore: [...store.getState().settings.ignore, ignoreRuleFor(finding, reach, because.trim())] })
      await openAgain()
      notify('done', ignore.said, [ignore.saidAlways])
      focusHome()
      return
    }
    // Where it goes on from is read before the row is gone.
    goOn('finding')
    const entry = await make(
      [
        {
          field: 'ignored',
          finding: finding.id,
          value: { reach, because: because.trim() },
          ...(isAcross ? { across: subjectOf(finding) } : {})
        }
      ],
      ignore.said
    )
    if (entry) focusHome()
  }
  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        className="button button-quiet ignore-open"
        aria-expanded="false"
        onClick={() => setIsOpen(true)}
      >
        {ignore.title}
        {isFirst && <Key of="ignore" />}
      </button>
    )
  }
  return (
    <form
      ref={showWhole}
      className="ignore"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void ignoreIt('once')
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the menu was just asked for, and this is its first field
        autoFocus
        value={because}
        maxLength={2_000}
        list={list}
        placeholder={ignore.because}
        aria-label={ignore.because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <datalist id={list}>
        {ignore.reasons.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
      <div className="ignore-reaches">
        {reaches.map((reach) => (
          <button
            key={reach}
            type={reach === 'once' ? 'submit' : 'button'}
            className="button button-small"
            onClick={reach === 'once' ? undefined : () => void ignoreIt(reach)}
          >
            {ignore[reach]}
          </button>
        ))}
      </div>
    </form>
  )
}
