import { useState } from 'react'
import { useShellActions } from '../state/use-shell'
import { strings } from '../ui/strings'

const { project: words } = strings.settings

/** Takes checks and house style from a file that others use as well, or writes them into one. */
export const ProjectFile = () => {
  const { takeProject, writeProject } = useShellActions()
  const [said, setSaid] = useState<string | null>(null)
  return (
    <div className="setting">
      <h3>{words.title}</h3>
      <p className="setting-hint">{words.hint}</p>
      <div className="tables-actions">
        <button
          type="button"
          className="button button-small"
          onClick={() => void takeProject().then((told) => setSaid(told ?? said))}
        >
          {words.take}
        </button>
        <button
          type="button"
          className="button button-small"
          onClick={() => void writeProject().then((told) => setSaid(told ?? said))}
        >
          {words.write}
        </button>
      </div>
      {said !== null && <p role="status">{said}</p>}
    </div>
  )
}
