import { useState } from 'react'
import { exporters } from '../../../core/export/registry'
import { useActions, useDesk } from '../state/use-desk'
import { useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'

const { report } = strings

/** What can be handed over, in which form, of which articles. The forms are the exporters of the registry. */
export const ReportSheet = () => {
  const { show } = useShellActions()
  const { writeReport } = useActions()
  const count = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles.length : 0))
  const isOpen = useDesk(({ article }) => article.phase === 'open')
  const [form, setForm] = useState(exporters[0]!.id)
  const [all, setAll] = useState(!isOpen)
  return (
    <Dialog title={report.title} className="report" onClose={() => show(null)}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          show(null)
          void writeReport(form, all)
        }}
      >
        <fieldset>
          <legend>{report.of}</legend>
          <label className="choice">
            <input type="radio" name="of" checked={!all} disabled={!isOpen} onChange={() => setAll(false)} />
            {report.thisArticle}
          </label>
          <label className="choice">
            <input type="radio" name="of" checked={all} onChange={() => setAll(true)} />
            {report.allArticles(count)}
          </label>
        </fieldset>
        <fieldset>
          <legend>{report.form}</legend>
          <div className="report-forms">
            {exporters.map(({ id, label, summary }) => (
              <label key={id} className="choice">
                <input
                  type="radio"
                  name="form"
                  value={id}
                  checked={form === id}
                  data-autofocus={form === id || undefined}
                  onChange={() => setForm(id)}
                />
                <span>
                  {label}
                  <small>{summary}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => show(null)}>
            {strings.dialog.cancel}
          </button>
          <button type="submit" className="button button-main">
            {report.write}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
