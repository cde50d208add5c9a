import { datedOn } from '../../../core/facts/time/dated-on'
import type { Sheet } from '../state/sheet'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

/** Who printed the article, of what day, how long: the line above the headline. The place stands in the text. */
export const ArticleMeta = ({ sheet }: { readonly sheet: Sheet }) => {
  const { outlet, headlineLength, source } = sheet.view.article
  const day = datedOn(sheet.view.article)
  return (
    <ul className="meta" title={source.entry ? `${source.name}, ${source.entry}` : source.name}>
      {outlet && <li className="meta-outlet">{outlet}</li>}
      <li>{day ? <time dateTime={day}>{formatDate(day)}</time> : strings.reader.undated}</li>
      <li>{strings.reader.words(sheet.words)}</li>
      {headlineLength === 0 && <li>{strings.reader.noHeadline}</li>}
    </ul>
  )
}
