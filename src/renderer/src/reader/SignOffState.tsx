import type { SignedOff } from '../../../core/model/review'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { useShell } from '../state/use-shell'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

const { signOff } = strings.review

/** Who signed, in words: on the text as it stands, or why that holds no longer. */
const signatureWords = (signed: SignedOff, sha256: string, needsTwo: boolean): string => {
  const names = signed.first ? strings.review.signOff.names(signed.first.by, signed.by) : signed.by
  if (signed.sha256 !== sha256) return signOff.otherText(names)
  if (signed.changedSince) return signOff.lapsed(names)
  if (needsTwo && !signed.first) return signOff.oneOfTwo(signed.by)
  return signOff.signed(names, formatDate(signed.at.slice(0, 10), 'short'))
}

/** Who answers for the article as it stands, or the way to do it. */
export const SignOffState = () => {
  const { view } = useSheet()
  const signed = useDesk((state) => state.signedOff)
  const needsTwo = useShell(({ settings }) => settings.twoSignatures)
  const { show } = useActions()
  const stands = signed !== null && !signed.changedSince && signed.sha256 === view.article.source.sha256
  const isWhole = stands && (!needsTwo || signed.first !== undefined)
  const words =
    signed === null ? signOff.button : signatureWords(signed, view.article.source.sha256, needsTwo)
  return (
    <button
      type="button"
      className={isWhole ? 'button sign-off is-signed' : 'button sign-off'}
      onClick={() => show({ engaged: 'signing' })}
    >
      {isWhole && (
        <svg className="sign sign-verified" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2.5 8.6 6 12.4 13.5 3.6" />
        </svg>
      )}
      {words}
    </button>
  )
}
