import { messageFor } from '../../../core/checks/message-for'
import type { CorrectedFindings } from '../../../core/review/corrected-findings'
import { findingWords } from '../ui/check-words'
import { strings } from '../ui/strings'

const { mending: words } = strings

/** What the checks say of the corrected text: what its corrections made wrong, or that there is nothing. */
export const CheckedAgain = ({ checked }: { readonly checked: CorrectedFindings | null }) => {
  if (checked === null) return null
  if (checked.raised.length === 0 && checked.failed.length > 0)
    return (
      <p data-checked role="status">
        {strings.reader.brokenChecks(checked.failed.join(', '), checked.failed.length)}
      </p>
    )
  if (checked.raised.length === 0)
    return (
      <p className="checked-clean" data-checked role="status">
        {words.clean}
      </p>
    )
  return (
    <section className="standing" data-checked>
      <h3>{words.raised(checked.raised.length)}</h3>
      <ul>
        {checked.raised.map((finding) => (
          <li key={finding.id}>{messageFor(finding, findingWords())}</li>
        ))}
      </ul>
    </section>
  )
}
