import { exporters } from '../../../core/export/registry'
import { strings } from '../ui/strings'

const { report } = strings

interface ReportFormsProps {
  readonly form: string
  readonly onChoose: (form: string) => void
}

/** The forms a report is written in, each with what it is for: the exporters of the registry. */
export const ReportForms = ({ form, onChoose }: ReportFormsProps) => (
  <fieldset className="report-forms">
    <legend>{report.form}</legend>
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
  </fieldset>
)
