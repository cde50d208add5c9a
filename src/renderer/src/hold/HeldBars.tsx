import type { FigureBeside, HeldFigure } from '../../../core/hold/held'
import { strings } from '../ui/strings'

const { hold: words } = strings

interface HeldBarsProps {
  readonly held: HeldFigure
  readonly block: FigureBeside
}

/** The figure in hand, the other, and what is printed of it, as bars of one scale. */
export const HeldBars = ({ held, block }: HeldBarsProps) => {
  const label = block.working?.split(' = ')[0] ?? ''
  const printed = block.printed?.replace(/\s+/g, ' ') ?? ''
  const widest = Math.max(block.value, held.value)
  if (widest <= 0) return null
  const bars = [
    { name: label, value: block.value, text: block.words, look: 'other' },
    { name: words.inHand, value: held.value, text: held.value.toLocaleString(strings.locale), look: 'own' }
  ]
  return (
    <div
      className="held-bars"
      role="img"
      aria-label={`${block.working ?? ''} (${words.asPrinted}: ${printed})`}
    >
      {bars.map(({ name, value, text, look }) => (
        <div key={look} className="held-bar">
          <span>{name}</span>
          <svg aria-hidden="true" focusable="false">
            <rect
              className={`held-${look}`}
              width={`${(100 * Math.max(0, value)) / widest}%`}
              height="100%"
              rx="2"
            />
          </svg>
          <b dir="auto">{text}</b>
        </div>
      ))}
    </div>
  )
}
