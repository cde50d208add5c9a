import type { HeldName, Spelling, SpellingPlace } from '../../../core/hold/held'
import { placesToMend, targetIn } from '../state/held-words'
import { useActions } from '../state/use-desk'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'
import { letterParts } from './letter-parts'

const { hold: words } = strings

interface HeldNameViewProps {
  readonly held: HeldName
  readonly at: number
}

const count = (number: number): string => (number === 0 ? '–' : String(number))

const placeWords = ({ article, where }: SpellingPlace): string => {
  const at = words.where(where.kind, where.number)
  if (!article) return `${words.here}, ${at}`
  return [article.title, article.publishedOn && formatDate(article.publishedOn, 'short'), at]
    .filter(Boolean)
    .join(', ')
}

/** A spelling with the letters marked that another has otherwise. */
const Letters = ({ name, beside }: { readonly name: string; readonly beside: string }) => (
  <span dir="auto">
    {letterParts(name, beside).map(({ text, differs, at }) =>
      differs ? <u key={at}>{text}</u> : <span key={at}>{text}</span>
    )}
  </span>
)

/** Every spelling of a name with where it stands, the places to mend, and who is left out. */
export const HeldNameView = ({ held, at }: HeldNameViewProps) => {
  const { holdBeside } = useActions()
  const target = targetIn(held, at)
  const places = placesToMend(held, target)
  const first = held.spellings[0]!
  const quoted = held.spellings.flatMap((spelling) =>
    spelling === target ? [] : spelling.places.filter((place) => place.quoted)
  )
  const beside = (spelling: Spelling): string => (spelling === first ? spelling.name : first.name)
  return (
    <>
      <p className="held-what" dir="auto">
        {[words.name.spellings(held.spellings.length), ...held.described].join(' · ')}
      </p>
      <table className="held-spellings">
        <thead>
          <tr>
            <th scope="col">{words.name.spelling}</th>
            <th scope="col">{words.name.here}</th>
            <th scope="col">{words.name.articles}</th>
            <th scope="col">{words.name.tables}</th>
          </tr>
        </thead>
        <tbody>
          {held.spellings.map((spelling, nth) => (
            <tr key={spelling.name} data-in-hand={nth === at || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="held-choose"
                  aria-pressed={nth === at}
                  data-held-spelling={spelling.name}
                  onClick={() => holdBeside(nth)}
                >
                  <Letters name={spelling.name} beside={beside(spelling)} />
                  {spelling.isHouse && <small>{words.name.house}</small>}
                </button>
              </th>
              <td>{count(spelling.places.filter(({ article }) => !article).length)}</td>
              <td>{count(spelling.places.filter(({ article }) => article).length)}</td>
              <td>{count(spelling.cells.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {target && target.cells.length > 0 && <p className="held-source">{target.cells.join(', ')}</p>}
      {held.spellings.length > 1 && !target && <p className="held-what">{words.name.choose}</p>}
      {places.length > 0 && <h5>{words.name.toMend(places.length)}</h5>}
      <ol className="held-places">
        {places.map((place) => (
          <li key={`${place.article?.id} ${place.start}`}>
            <span dir="auto">
              <del>{place.quote.replace(/\s+/g, ' ')}</del> <ins>{target!.name}</ins>
            </span>
            <small dir="auto">{placeWords(place)}</small>
          </li>
        ))}
      </ol>
      {target && quoted.length > 0 && (
        <p className="held-source">
          <span>{quoted.map(({ quote }) => quote.replace(/\s+/g, ' ')).join(', ')}</span>
          <span>{words.name.inQuotation}</span>
        </p>
      )}
      {held.namesakes.length > 0 && (
        <>
          <h5>{words.name.leftOut}</h5>
          <ul className="held-namesakes">
            {held.namesakes.map(({ name, because, own, other, places: [place] }) => (
              <li key={`${name} ${place?.article?.id} ${place?.start}`}>
                <span dir="auto">{name}</span>
                <small dir="auto">
                  {[words.name.because[because](own, other), place && placeWords(place)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
