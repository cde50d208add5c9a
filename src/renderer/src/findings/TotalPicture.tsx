import type { Finding } from '../../../core/model/finding'
import { strings } from '../ui/strings'
import { listIn, numberIn } from './finding-data'

const { picture } = strings.review

/** The parts of a total laid end to end, and the total as printed under them, to one scale. */
export const TotalPicture = ({ finding }: { readonly finding: Finding }) => {
  const parts = listIn(finding, 'parts').filter((part) => typeof part === 'number')
  const sum = numberIn(finding, 'sum')
  const stated = numberIn(finding, 'stated')
  const widest = Math.max(sum ?? 0, stated ?? 0)
  if (sum === null || stated === null || widest <= 0 || parts.some((part) => part < 0)) return null
  const write = (value: number): string => value.toLocaleString(strings.locale)
  let from = 0
  const bars = parts.map((part) => {
    const bar = { from, width: part }
    from += part
    return bar
  })
  return (
    <figure className="picture" aria-label={picture.total(parts.map(write).join(' + '), write(sum))}>
      <svg className="bar" aria-hidden="true" focusable="false">
        {bars.map((bar, index) => (
          <rect
            key={bar.from}
            className={index % 2 === 0 ? 'bar-minuend' : 'bar-subtrahend'}
            x={`${(100 * bar.from) / widest}%`}
            width={`${(100 * bar.width) / widest}%`}
            height="100%"
          />
        ))}
      </svg>
      <span>
        <b>{write(sum)}</b> <small>{picture.sum}</small>
      </span>
      <svg className="bar" aria-hidden="true" focusable="false">
        <rect className="bar-stated" width={`${(100 * stated) / widest}%`} height="100%" rx="2" />
      </svg>
      <span>
        {write(stated)} <small>{picture.stated}</small>
      </span>
    </figure>
  )
}
