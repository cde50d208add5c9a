import type { Finding } from '../../../core/model/finding'
import { strings } from '../ui/strings'
import { type Bar, differenceBars } from './difference-bars'

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`

const BarLine = ({ bar, look }: { readonly bar: Bar; readonly look: string }) => (
  <svg className="bar" aria-hidden="true" focusable="false">
    <rect
      className={`bar-${look}`}
      x={percent(bar.from)}
      width={percent(bar.to - bar.from)}
      height="100%"
      rx="2"
    />
  </svg>
)

const quoteFor = (finding: Finding, role: string): string | undefined =>
  finding.places.find((place) => place.role === role)?.quote.replace(/\s+/g, ' ')

/** The small picture of a subtraction, to one scale: the two figures, what is left, and what was printed. */
export const DifferencePicture = ({ finding }: { readonly finding: Finding }) => {
  const bars = differenceBars(finding)
  if (!bars) return null
  const write = (value: unknown): string =>
    typeof value === 'number' ? value.toLocaleString(strings.locale) : String(value)
  const minuend = quoteFor(finding, 'minuend') ?? write(finding.data.minuend)
  const subtrahend = quoteFor(finding, 'subtrahend') ?? write(finding.data.subtrahend)
  const difference = write(bars.value)
  const stated = bars.stated && (quoteFor(finding, 'stated') ?? write(finding.data.stated))
  return (
    <figure className="picture" aria-label={strings.findings.picture(minuend, subtrahend, difference)}>
      <BarLine bar={bars.minuend} look="minuend" />
      <span>{minuend}</span>
      <BarLine bar={bars.subtrahend} look="subtrahend" />
      <span>{subtrahend}</span>
      <BarLine bar={bars.difference} look="difference" />
      <span>
        <b>{difference}</b> <small>{strings.findings.left}</small>
      </span>
      {bars.stated && (
        <>
          <BarLine bar={bars.stated} look="stated" />
          <span>
            {stated} <small>{strings.findings.stated}</small>
          </span>
        </>
      )}
    </figure>
  )
}
