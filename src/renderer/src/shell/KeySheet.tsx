import { useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { KeyTable } from '../ui/KeyTable'
import { strings } from '../ui/strings'

/** Every key at a glance, over the desk. */
export const KeySheet = () => {
  const { show } = useShellActions()
  return (
    <Dialog title={strings.keys.title} className="key-sheet" onClose={() => show(null)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll by keyboard */}
      <div className="key-columns" tabIndex={0}>
        <KeyTable />
      </div>
      <p className="dialog-foot">{strings.keys.again}</p>
    </Dialog>
  )
}
