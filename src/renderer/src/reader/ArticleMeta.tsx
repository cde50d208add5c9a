import { datedOn } from '../../../core/facts/time/dated-on'
import type { Sheet } from '../state/sheet'
import { useActions } from '../state/use-desk'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

/** Who printed the article, of what day, how long: the line above the headline. The place stands in the text. */
export const ArticleMeta = ({ sheet }: { readonly sheet: Sheet }) => {
  const { outlet, headlineLength, source, leftOut = [] } = sheet.view.article
  const { takeIn } = useActions()
  const day = datedOn(sheet.view.article)
  return (
    <ul className="meta" title={source.entry ? `${source.name}, ${source.entry}` : source.name}>
      {outlet && <li className="meta-outlet">{outlet}</li>}
      <li>{day ? <time dateTime={day}>{formatDate(day)}</time> : strings.reader.undated}</li>
      <li>{strings.reader.words(sheet.words)}</li>
      {headlineLength === 0 && <li>{strings.reader.noHeadline}</li>}
      {leftOut.length > 0 && (
        <li className="meta-left-out" title={leftOut.map((part) => strings.leftOut.part(part)).join('\n')}>
          {strings.leftOut.words(leftOut.reduce((sum, { words }) => sum + words, 0))}
          {source.path !== undefined && source.whole !== true && (
            <button
              type="button"
              className="button button-small"
              onClick={() => void takeIn(source.path ?? '')}
            >
              {strings.leftOut.takeIn}
            </button>
          )}
        </li>
      )}
    </ul>
  )
}
