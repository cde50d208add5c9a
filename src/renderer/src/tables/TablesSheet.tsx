import { useActions, useDesk } from '../state/use-desk'
import { useShellActions } from '../state/use-shell'
import { TableList } from './TableList'
import { TableQuestion } from './TableQuestion'
import { TableView } from './TableView'

/** The reference tables: the list of them, one that is looked at, or a question about one. */
export const TablesSheet = () => {
  const asked = useDesk((state) => state.tableAsked)
  const shown = useDesk((state) => state.tableShown)
  const { lookAtTable } = useActions()
  const { show } = useShellActions()
  const close = (): void => {
    lookAtTable(null)
    show(null)
  }
  if (asked) return <TableQuestion asked={asked} />
  if (shown) return <TableView key={shown.id} shown={shown} onClose={close} />
  return <TableList onClose={close} />
}
