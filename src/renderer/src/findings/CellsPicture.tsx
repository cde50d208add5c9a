import type { Finding } from '../../../core/model/finding'
import { strings } from '../ui/strings'
import { listIn, numberIn, wordsIn } from './finding-data'

/** The cells of a reference table a finding rests on, and what they come to beside what was printed. */
export const CellsPicture = ({ finding }: { readonly finding: Finding }) => {
  const cells = listIn(finding, 'cells').map(String)
  const value = numberIn(finding, 'value')
  if (cells.length === 0 || value === null) return null
  const { picture } = strings.review
  return (
    <figure className="cells" aria-label={picture.cells}>
      <ul>
        {cells.map((cell) => (
          <li key={cell}>{cell}</li>
        ))}
      </ul>
      <p>
        <b>{wordsIn(finding, 'working') ?? value.toLocaleString(strings.locale)}</b>
        <small>
          {picture.stated} {wordsIn(finding, 'phrase')}
        </small>
      </p>
    </figure>
  )
}
