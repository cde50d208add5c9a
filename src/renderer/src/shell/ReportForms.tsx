import { exporters } from '../../../core/export/registry'
import { strings } from '../ui/strings'

const { report } = strings

interface ReportFormsProps {
  readonly form: string
  readonly onChoose: (form: string) => void
}

/** The forms a report is written in, each with what it is for: the exporters of the registry. */
export const ReportForms = ({ form, onChoose }: ReportFormsProps) => (
  <fieldset>
    <legend>{report.form}</legend>
    <div className="report-forms">
      {exporters.map(({ id }) => (
        <label key={id} className="choice">
          <input
            type="radio"
            name="form"
            value={id}
            checked={form === id}
            data-autofocus={form === id || undefined}
            onChange={() => onChoose(id)}
          />
          <span>
            {report.forms[id]!.label}
            <small>{report.forms[id]!.summary}</small>
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)
