import { useId, useState } from 'react'
import type { LeavingReport } from '../../../core/report/leaving'
import { useActions } from '../state/use-desk'
import { strings } from '../ui/strings'

const { report } = strings

interface NoticeEditorProps {
  readonly notice: NonNullable<LeavingReport['notice']>
  readonly onKept: () => void
}

/** The notice before it leaves, to be read and written over; what is kept stays with the article. */
export const NoticeEditor = ({ notice, onKept }: NoticeEditorProps) => {
  const [text, setText] = useState(notice.text)
  const { make } = useActions()
  const id = useId()
  const keep = async (value: string | null): Promise<void> => {
    if ((await make([{ field: 'notice', value }], report.noticeKept)) !== undefined) onKept()
  }
  return (
    <section className="preview-notice">
      <label htmlFor={id}>{notice.isEdited ? report.noticeEdited : report.noticeText}</label>
      <textarea
        id={id}
        dir="auto"
        rows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="preview-notice-foot">
        <button
          type="button"
          className="button"
          disabled={text.trim() === '' || text === notice.text}
          onClick={() => void keep(text)}
        >
          {report.keepNotice}
        </button>
        {notice.isEdited && (
          <button type="button" className="button" onClick={() => void keep(null)}>
            {report.ownNotice}
          </button>
        )}
      </div>
      {notice.outdated !== null && (
        <p>
          {report.noticeOutdated} <q>{notice.outdated}</q>
        </p>
      )}
    </section>
  )
}
