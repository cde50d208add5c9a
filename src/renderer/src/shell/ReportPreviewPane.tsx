import type { ReportPreview } from '../../../ipc/contract'
import { strings } from '../ui/strings'
import { NoticeEditor } from './NoticeEditor'
import { PdfPages } from './PdfPages'

const { report, mending } = strings

/** A text longer than this is shown by its beginning: no one reads more of it here. */
const most = 300_000

interface ReportPreviewPaneProps {
  /** Null while it is being made. */
  readonly preview: ReportPreview | null
  readonly onChanged: () => void
}

/** What will leave, as it will be written, with its count and what it leaves out. */
export const ReportPreviewPane = ({ preview, onChanged }: ReportPreviewPaneProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
  <section className="preview" aria-label={report.preview} tabIndex={0}>
    {preview === null ? (
      <p className="preview-count">{report.making}</p>
    ) : (
      <>
        <p className="preview-count" data-corrections={preview.leaving.corrections}>
          {report.corrections(preview.leaving.corrections, preview.leaving.articles)}
        </p>
        <LeftOut preview={preview} />
        {preview.leaving.notice && (
          <NoticeEditor key={preview.serial} notice={preview.leaving.notice} onKept={onChanged} />
        )}
        <Shown shown={preview.shown} />
      </>
    )}
  </section>
)

const LeftOut = ({ preview: { leaving } }: { readonly preview: ReportPreview }) => {
  const { leftOut, notReviewed, articles } = leaving
  // Of one article they are named beside the form already.
  const named = articles > 1 ? leftOut : []
  if (named.length + notReviewed.length === 0) return null
  return (
    <ul className="preview-left-out">
      {named.map(({ article, wrong, right, reason }) => (
        <li key={`${article} ${wrong} ${right}`}>
          {article}: <del>{wrong}</del> <ins>{right}</ins> <small>{mending.leftOutWhy[reason]}</small>
        </li>
      ))}
      {notReviewed.map(({ quote, why }) => (
        <li key={`${why} ${quote}`}>
          {quote} <small>{report.notReviewed[why]}</small>
        </li>
      ))}
    </ul>
  )
}

const Shown = ({ shown }: Pick<ReportPreview, 'shown'>) => {
  switch (shown.kind) {
    case 'none':
      return <p className="preview-none">{shown.why}</p>
    case 'pages':
      return <PdfPages pdf={shown.pdf} />
    case 'text':
      return (
        <>
          <pre dir="auto">{shown.text.slice(0, most)}</pre>
          {shown.text.length > most && <p className="preview-count">{report.goesOn}</p>}
        </>
      )
  }
}
