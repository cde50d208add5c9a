import { useContext, useEffect, useRef, useState } from 'react'
import { exporters } from '../../../core/export/registry'
import type { Failure } from '../../../core/result'
import { isWebAddress } from '../../../core/text/is-web-address'
import type { HandedOver } from '../../../ipc/contract'
import { BeforeItLeaves } from '../corrections/BeforeItLeaves'
import type { ReportOf } from '../state/desk-list'
import { SheetContext, useActions, useDesk } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'
import { ReportForms } from './ReportForms'
import { ReportPreviewPane } from './ReportPreviewPane'
import { useReportPreview } from './use-report-preview'

const { report } = strings

/** Forms that say where the check is published. */
const addressed: ReadonlySet<string> = new Set(['claimreview'])

type Phase =
  | { readonly phase: 'asking'; readonly failure: Failure | null }
  | { readonly phase: 'writing' }
  | { readonly phase: 'written'; readonly written: HandedOver }

/** What can be handed over, in which form, of which articles; then where it went. */
export const ReportSheet = () => {
  const { show, set } = useShellActions()
  const { writeReport, showReport, notify } = useActions()
  const count = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.articles.length : 0))
  const sheet = useContext(SheetContext)
  const last = useShell(({ settings }) => settings.reportForm)
  const [form, setForm] = useState(() => (exporters.some(({ id }) => id === last) ? last : exporters[0]!.id))
  const picked = useDesk((state) => state.picked.size)
  const choices: readonly ReportOf[] = ['open', ...(picked > 0 ? (['picked'] as const) : []), 'all']
  const [of, setOf] = useState<ReportOf>(picked > 0 ? 'picked' : sheet === null ? 'all' : 'open')
  const [address, setAddress] = useState('')
  const [state, setState] = useState<Phase>({ phase: 'asking', failure: null })
  const isShown = useRef(true)
  const needsAddress = addressed.has(form)
  const { preview, refresh } = useReportPreview({ form, of, address: needsAddress ? address : null })
  const close = () => show(null)

  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])

  const write = async () => {
    if (needsAddress && !isWebAddress(address.trim())) {
      setState({ phase: 'asking', failure: { code: 'needs-address', message: report.addressWrong } })
      return
    }
    setState({ phase: 'writing' })
    if (form !== last) set({ reportForm: form })
    const written = await writeReport({
      form,
      of,
      address: needsAddress ? address.trim() : null,
      shown: preview?.serial ?? null
    })
    // Who closed the sheet while it was written is told beside the work.
    if (!isShown.current) {
      if (!written.ok) notify('problem', strings.notices.reportFailed, [written.error.message])
      else if (written.value)
        notify('done', strings.notices.reportWritten, [written.value.path, ...written.value.notIn])
    } else if (!written.ok) setState({ phase: 'asking', failure: written.error })
    else if (written.value) setState({ phase: 'written', written: written.value })
    else setState({ phase: 'asking', failure: null })
  }

  if (state.phase === 'written') {
    const { path, kept, notIn } = state.written
    return (
      <Dialog title={strings.notices.reportWritten} className="report" key="written" onClose={close}>
        <p className="report-path" role="status">
          {path}
        </p>
        {kept !== undefined && <p>{report.keptAs(kept)}</p>}
        {notIn.length > 0 && (
          <>
            <h3>{report.notIn}</h3>
            <ul className="report-not-in">
              {notIn.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        )}
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => void showReport()}>
            {report.showInFolder}
          </button>
          <button type="button" className="button button-main" data-autofocus onClick={close}>
            {report.done}
          </button>
        </div>
      </Dialog>
    )
  }

  const isWriting = state.phase === 'writing'
  return (
    <Dialog title={report.title} className="report report-asking" onClose={close}>
      <ReportPreviewPane preview={preview} onChanged={refresh} />
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWriting) void write()
        }}
      >
        <fieldset>
          <legend>{report.of}</legend>
          {choices.map((each) => (
            <label key={each} className="choice">
              <input
                type="radio"
                name="of"
                checked={of === each}
                disabled={each === 'open' && !sheet}
                onChange={() => setOf(each)}
              />
              {each === 'open'
                ? report.thisArticle
                : each === 'picked'
                  ? strings.bulk.picked(picked)
                  : report.allArticles(count)}
            </label>
          ))}
        </fieldset>
        {sheet && of === 'open' && <BeforeItLeaves sheet={sheet} onGo={close} />}
        <ReportForms form={form} onChoose={setForm} />
        {needsAddress && (
          <label className="report-address">
            {report.address}
            <input
              type="text"
              inputMode="url"
              placeholder="https://"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          </label>
        )}
        <div className="dialog-foot">
          {state.phase === 'asking' && state.failure && (
            <p className="report-failure" role="alert">
              {state.failure.message}
            </p>
          )}
          {isWriting && <progress aria-label={report.writing} />}
          <button type="button" className="button" onClick={close}>
            {strings.dialog.cancel}
          </button>
          <button type="submit" className="button button-main" aria-disabled={isWriting}>
            {isWriting ? report.writing : report.write}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
