import type { Finding } from '../../../core/model/finding'
import { changeParts } from '../claims/change-parts'
import { strings } from '../ui/strings'
import { numberIn, wordsIn } from './finding-data'

const { picture } = strings.review

/** Two spellings under each other with how often each stands, the letters that differ told apart. */
export const SpellingsPicture = ({ finding }: { readonly finding: Finding }) => {
  const first = wordsIn(finding, 'first')
  const second = wordsIn(finding, 'second')
  if (first === null || second === null) return null
  const parts = changeParts(first, second)
  const counts = [numberIn(finding, 'firstCount') ?? 0, numberIn(finding, 'secondCount') ?? 0] as const
  const most = Math.max(1, ...counts)
  const line = (side: 'removed' | 'added', count: number) => {
    let at = 0
    return (
      <>
        <span className="spelling">
          {parts
            .filter(({ kind }) => kind === 'same' || kind === side)
            .map(({ kind, text }) => {
              at += text.length
              return kind === 'same' ? <span key={at}>{text}</span> : <mark key={at}>{text}</mark>
            })}
        </span>
        <svg className="bar" aria-hidden="true" focusable="false">
          <rect className="bar-minuend" width={`${(100 * count) / most}%`} height="100%" rx="2" />
        </svg>
        <span>{picture.times(count)}</span>
      </>
    )
  }
  return (
    <figure
      className="picture picture-spellings"
      aria-label={picture.spellings(first, counts[0], second, counts[1])}
    >
      {line('removed', counts[0])}
      {line('added', counts[1])}
    </figure>
  )
}
