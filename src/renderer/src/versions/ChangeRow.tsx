import type { TouchedClaims } from '../../../core/review/version-changes'
import { markIn } from '../state/mark-in'
import { useDesk, useSheet } from '../state/use-desk'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'

const { versions: words } = strings

/** More than this of what differs is read in the texts. In UTF-16 code units. */
const longest = 140

const short = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

const Touched = ({ claim }: { readonly claim: string }) => {
  const found = useSheet().claimOf.get(claim)
  const state = useDesk((desk) => markIn(desk, claim))
  if (!found) return null
  return (
    <span className="version-claim">
      <Sign state={state} />
      <span dir="auto">{short(found.anchor.quote)}</span>
      <span className="version-state">{strings.markNames[state]}</span>
    </span>
  )
}

interface ChangeRowProps {
  readonly nth: number
  readonly was: string
  readonly now: string
  readonly touched: TouchedClaims
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** A change between two texts: what was and is, and the rulings it touches. */
export const ChangeRow = ({ nth, was, now, touched, isChosen, onChoose }: ChangeRowProps) => {
  const orphans = useSheet().view.orphans
  return (
    <li>
      <button
        type="button"
        className="version-change"
        data-nth={nth}
        aria-current={isChosen || undefined}
        data-autofocus={isChosen || undefined}
        tabIndex={isChosen ? 0 : -1}
        onClick={onChoose}
      >
        <span className="version-words" dir="auto">
          {was.trim() !== '' && <del>{short(was)}</del>}
          {now.trim() !== '' && <ins>{short(now)}</ins>}
          {now.trim() === '' && <small>{words.removed}</small>}
          {was.trim() === '' && <small>{words.nothing}</small>}
        </span>
        {touched.there.map((claim) => (
          <Touched key={claim} claim={claim} />
        ))}
        {touched.gone.map((id) => (
          <span key={id} className="version-claim">
            <Sign state="stale" />
            <span dir="auto">
              {words.gone(orphans.find(({ claim }) => claim.id === id)?.claim.anchor.quote ?? '')}
            </span>
          </span>
        ))}
      </button>
    </li>
  )
}
