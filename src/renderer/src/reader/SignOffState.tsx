import { useActions, useDesk, useSheet } from '../state/use-desk'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

const { signOff } = strings.review

/** Who answers for the article as it stands, or the way to do it. */
export const SignOffState = () => {
  const { view } = useSheet()
  const signed = useDesk((state) => state.signedOff)
  const { show } = useActions()
  const words =
    signed === null
      ? signOff.button
      : signed.sha256 !== view.article.source.sha256
        ? signOff.otherText(signed.by)
        : signed.changedSince
          ? signOff.lapsed(signed.by)
          : signOff.signed(signed.by, formatDate(signed.at.slice(0, 10), 'short'))
  const stands = signed !== null && !signed.changedSince && signed.sha256 === view.article.source.sha256
  return (
    <button
      type="button"
      className={stands ? 'button sign-off is-signed' : 'button sign-off'}
      onClick={() => show({ engaged: 'signing' })}
    >
      {stands && (
        <svg className="sign sign-verified" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2.5 8.6 6 12.4 13.5 3.6" />
        </svg>
      )}
      {words}
    </button>
  )
}
