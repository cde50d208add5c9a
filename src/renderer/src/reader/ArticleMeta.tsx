import { knownChecks } from '../../../core/checks/known-checks'
import { datedOn } from '../../../core/facts/time/dated-on'
import { type HeadField, headFields } from '../../../core/model/head'
import { useRunCommand } from '../commands/use-commands'
import { recheckedIn } from '../state/desk-state'
import type { Sheet } from '../state/sheet'
import { useActions, useDesk } from '../state/use-desk'
import { wordsOf } from '../ui/check-words'
import { formatDate } from '../ui/format-date'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

const { head: words } = strings

/** Parts of the head that are set by hand and do not stand in the copy, where they would be seen. */
const besideCopy = ({ article }: Sheet['view'], field: HeadField): string => {
  const value = article.byHand?.set[field]
  if (!value || field === 'publishedOn' || field === 'dateline') return ''
  if (field === 'place') return article.dateline ? '' : value
  const isSeen = article.blocks.some(
    ({ kind, start, end }) =>
      kind === field && article.text.slice(start, end).toLowerCase().includes(value.toLowerCase())
  )
  return isSeen ? '' : value
}

/** Checks that broke down on the article, or on its corrected text: what they would have said is for the editor to see. */
const BrokenChecks = ({ sheet }: { readonly sheet: Sheet }) => {
  const corrected = useDesk((state) => recheckedIn(state)?.failed)
  const failed = [...new Set([...(sheet.view.failed ?? []), ...(corrected ?? [])])]
  if (failed.length === 0) return null
  const summaries = failed.map((id) => {
    const check = knownChecks.find((each) => each.id === id)
    return check ? `${id}: ${wordsOf(check).summary}` : id
  })
  return (
    <li className="meta-broken" role="status" title={summaries.join('\n')}>
      {strings.reader.brokenChecks(failed.join(', '), failed.length)}
    </li>
  )
}

/** Who printed the article, of what day, how long, and the way to set its head: the line above the headline. */
export const ArticleMeta = ({ sheet }: { readonly sheet: Sheet }) => {
  const { outlet, headlineLength, source, dateline, byHand, leftOut = [] } = sheet.view.article
  const { takeIn, show } = useActions()
  const run = useRunCommand()
  const day = datedOn(sheet.view.article)
  const isDaySet = Boolean(byHand?.set.publishedOn)
  return (
    <ul className="meta" title={source.entry ? `${source.name}, ${source.entry}` : source.name}>
      {outlet && <li className="meta-outlet">{outlet}</li>}
      {headFields.map((field) => {
        const value = besideCopy(sheet.view, field)
        return (
          value !== '' && (
            <li key={field} dir="auto" title={`${words.fields[field]}, ${words.byHand}`}>
              {value}
            </li>
          )
        )
      })}
      <li title={isDaySet ? words.byHand : undefined}>
        {day ? (
          <time dateTime={day}>{formatDate(day)}</time>
        ) : dateline?.date ? (
          words.noYear(dateline.date)
        ) : (
          words.undated
        )}
      </li>
      <li>{strings.reader.words(sheet.words)}</li>
      {headlineLength === 0 && !byHand?.set.headline && <li>{strings.reader.noHeadline}</li>}
      {byHand && <li>{words.byHand}</li>}
      <li>
        <button
          type="button"
          className="button button-bare meta-head"
          onClick={() => show({ engaged: 'heading' })}
        >
          {words.button}
          <Key of="head" />
        </button>
      </li>
      {sheet.view.versions.length > 0 && (
        <li>
          <button type="button" className="button button-bare meta-head" onClick={() => run('compare')}>
            {strings.versions.count(sheet.view.versions.length)}
            <Key of="compare" />
          </button>
        </li>
      )}
      {leftOut.length > 0 && (
        <li className="meta-left-out" title={leftOut.map((part) => strings.leftOut.part(part)).join('\n')}>
          {strings.leftOut.words(leftOut.reduce((sum, { words: count }) => sum + count, 0))}
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
      <BrokenChecks sheet={sheet} />
    </ul>
  )
}
