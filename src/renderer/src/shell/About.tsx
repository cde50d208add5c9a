import { useEffect, useState } from 'react'
import type { ProgramFacts } from '../../../ipc/contract'
import { settle, windowApi } from '../api'
import { useDesk } from '../state/use-desk'
import { useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'

/** What the program is, and all that a report of a fault should say. */
export const About = () => {
  const { show } = useShellActions()
  const folder = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.folder : ''))
  const [facts, setFacts] = useState<ProgramFacts | null>(null)
  useEffect(() => {
    void settle(() => windowApi().about()).then((answer) => {
      if (answer.ok) setFacts(answer.value)
    })
  }, [])
  const rows: readonly (readonly [string, string])[] = facts
    ? [
        [strings.about.version, facts.version],
        ['Electron', `${facts.electron}, Chrome ${facts.chrome}, Node ${facts.node}`],
        [strings.about.system, facts.system],
        [strings.about.desk, folder],
        [strings.about.settings, facts.settingsFile],
        [strings.about.logs, facts.logs]
      ]
    : []
  return (
    <Dialog title={strings.about.title} className="about" onClose={() => show(null)}>
      <p>{strings.about.line}</p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
