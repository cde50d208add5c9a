import type { Finding } from '../../../core/model/finding'
import { strings } from '../ui/strings'
import { numberIn } from './finding-data'

const { picture } = strings.review

/** A share as a bar of the whole, and the share as printed where that is another. */
export const SharePicture = ({ finding }: { readonly finding: Finding }) => {
  const count = numberIn(finding, 'count')
  const base = numberIn(finding, 'base')
  const stated = numberIn(finding, 'stated')
  if (count === null || base === null || base <= 0 || count < 0 || count > base) return null
  const real = (100 * count) / base
  const write = (value: number): string => value.toLocaleString(strings.locale, { maximumFractionDigits: 2 })
  const isOff = stated !== null && finding.severity !== 'agrees' && stated <= 100
  return (
    <figure className="picture" aria-label={picture.share(write(count), write(base), `${write(real)}%`)}>
      <svg className="bar" aria-hidden="true" focusable="false">
        <rect className="bar-whole" width="100%" height="100%" rx="2" />
        <rect className="bar-difference" width={`${real}%`} height="100%" rx="2" />
      </svg>
      <span>
        <b>{write(real)}%</b> <small>{`${write(count)} / ${write(base)}`}</small>
      </span>
      {isOff && (
        <>
          <svg className="bar" aria-hidden="true" focusable="false">
            <rect className="bar-stated" width={`${stated}%`} height="100%" rx="2" />
          </svg>
          <span>
            {write(stated)}% <small>{picture.stated}</small>
          </span>
        </>
      )}
    </figure>
  )
}
