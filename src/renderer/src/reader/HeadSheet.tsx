import { useId, useMemo, useState } from 'react'
import { publishedOnFrom } from '../../../core/import/published-on'
import type { AskedChange } from '../../../core/model/change'
import { asRead, type HeadField, headFields, headOf } from '../../../core/model/head'
import { standsInHead } from '../../../core/review/with-head'
import { useActions, useSheet } from '../state/use-desk'
import { Dialog } from '../ui/Dialog'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

const { head: words } = strings

/** Lines of the copy that are offered, and the longest of them, in UTF-16 code units. */
const [mostLines, longestLine] = [8, 200]

/** A day as it is typed: an ISO day as people write it, anything else as it is. */
const dayShown = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(day) : day)

interface FieldRowProps {
  readonly field: HeadField
  readonly value: string
  readonly read: string
  readonly isSet: boolean
  /** What is to be known of the value; empty where nothing is. */
  readonly remark: string
  readonly isWrong: boolean
  readonly lines: string
  readonly onChange: (value: string) => void
  readonly onReset: () => void
}

const FieldRow = ({
  field,
  value,
  read,
  isSet,
  remark,
  isWrong,
  lines,
  onChange,
  onReset
}: FieldRowProps) => {
  const id = useId()
  return (
    <div className="head-field">
      <label htmlFor={id}>{words.fields[field]}</label>
      <input
        id={id}
        dir="auto"
        maxLength={1_000}
        value={value}
        placeholder={words.hints[field]}
        spellCheck={false}
        list={field === 'place' || field === 'publishedOn' ? undefined : lines}
        data-autofocus={field === 'headline' || undefined}
        aria-describedby={remark === '' && !isSet ? undefined : `${id}-remark`}
        aria-invalid={isWrong || undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isSet && (
        <button
          type="button"
          className="button button-small"
          title={read === '' ? words.asRead : read}
          aria-label={words.asReadOf(words.fields[field])}
          onClick={onReset}
        >
          {words.asRead}
        </button>
      )}
      {(remark !== '' || isSet) && (
        <p id={`${id}-remark`} className={isWrong ? 'head-remark is-wrong' : 'head-remark'}>
          {[isSet ? words.byHand : '', remark].filter(Boolean).join(' · ')}
        </p>
      )}
    </div>
  )
}

/** Headline, byline, agency, dateline, place and day of an article, as they were read and as they are set by hand. */
export const HeadSheet = () => {
  const { view } = useSheet()
  const { article } = view
  const { make, show } = useActions()
  const lines = useId()
  const now = useMemo(() => headOf(article), [article])
  const read = useMemo(() => headOf(asRead(article)), [article])
  const [draft, setDraft] = useState(() => ({ ...now, publishedOn: dayShown(now.publishedOn) }))
  const [isTried, setTried] = useState(false)
  const close = (): void => show({ engaged: null })

  const day = draft.publishedOn.trim() === '' ? '' : publishedOnFrom(draft.publishedOn)
  const wantedOf = (field: HeadField): string =>
    field === 'publishedOn' ? (day ?? now.publishedOn) : draft[field].trim().replace(/\s+/g, ' ')
  const offered = useMemo(() => {
    const opening = article.text.slice(0, 3_000).split('\n')
    const filled = opening
      .map((line) => line.trim())
      .filter((line) => line !== '' && line.length <= longestLine)
    return [...new Set(filled)].slice(0, mostLines)
  }, [article])

  const save = async (): Promise<void> => {
    setTried(true)
    if (day === undefined) return
    const changes = headFields.flatMap((field): readonly AskedChange[] => {
      const value = wantedOf(field)
      if (value === now[field]) return []
      // What is as it was read is no longer set, so that a newer copy may say otherwise.
      return [{ field: 'head', of: field, value: value === read[field] ? null : value }]
    })
    if (changes.length === 0) return close()
    if ((await make(changes, words.said)) !== undefined) close()
  }

  const remarkOf = (field: HeadField): string => {
    const value = wantedOf(field)
    if (field === 'publishedOn') return isTried && day === undefined ? words.noDay : ''
    if (field === 'place' || value === '' || value === read[field]) return ''
    return standsInHead(article, value) ? '' : words.beside
  }

  return (
    <Dialog title={words.title} className="head-sheet" firm onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div className="dialog-body">
          <p className="head-hint">{words.hint}</p>
          <datalist id={lines}>
            {offered.map((line) => (
              <option key={line} value={line} />
            ))}
          </datalist>
          {headFields.map((field) => (
            <FieldRow
              key={field}
              field={field}
              value={draft[field]}
              read={field === 'publishedOn' ? dayShown(read.publishedOn) : read[field]}
              isSet={wantedOf(field) !== read[field]}
              remark={remarkOf(field)}
              isWrong={field === 'publishedOn' && isTried && day === undefined}
              lines={lines}
              onChange={(value) => setDraft({ ...draft, [field]: value })}
              onReset={() =>
                setDraft({
                  ...draft,
                  [field]: field === 'publishedOn' ? dayShown(read.publishedOn) : read[field]
                })
              }
            />
          ))}
        </div>
        <div className="dialog-foot">
          <button type="button" className="button button-quiet" onClick={close}>
            {strings.dialog.cancel}
          </button>
          <button type="submit" className="button button-main">
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
