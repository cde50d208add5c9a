import type { Finding } from '../../../core/model/finding'
import { letterParts } from '../hold/letter-parts'
import { strings } from '../ui/strings'
import { numberIn, wordsIn } from './finding-data'

const { picture } = strings.review

/** Two spellings under each other with how often each stands, the letters that differ told apart. */
export const SpellingsPicture = ({ finding }: { readonly finding: Finding }) => {
  const first = wordsIn(finding, 'first')
  const second = wordsIn(finding, 'second')
  if (first === null || second === null) return null
  const counts = [numberIn(finding, 'firstCount') ?? 0, numberIn(finding, 'secondCount') ?? 0] as const
  const most = Math.max(1, ...counts)
  const line = (name: string, other: string, count: number) => (
    <>
      <span className="spelling">
        {letterParts(name, other).map(({ text, differs, at }) =>
          differs ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
        )}
      </span>
      <svg className="bar" aria-hidden="true" focusable="false">
        <rect className="bar-minuend" width={`${(100 * count) / most}%`} height="100%" rx="2" />
      </svg>
      <span>{picture.times(count)}</span>
    </>
  )
  return (
    <figure
      className="picture picture-spellings"
      aria-label={picture.spellings(first, counts[0], second, counts[1])}
    >
      {line(first, second, counts[0])}
      {line(second, first, counts[1])}
    </figure>
  )
}
