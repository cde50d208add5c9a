import { useMemo } from 'react'
import { useDesk } from '../state/use-desk'

/** The editor's own name, and the names of those a claim can be given to. */
export interface People {
  readonly me: string
  /** The editor first, then whoever is here, then whoever is in the article's history. */
  readonly names: readonly string[]
}

export const usePeople = (): People => {
  const me = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.checker : ''))
  const colleagues = useDesk(({ shared }) => shared?.colleagues)
  const history = useDesk(({ record }) => record?.history)
  return useMemo(() => {
    const here = (colleagues ?? []).map(({ checker }) => checker)
    const before = (history ?? []).flatMap(({ by, changes }) => [
      by,
      ...changes.flatMap((change) => (change.field === 'assignee' ? [change.before, change.after] : []))
    ])
    // An entry that says of two people that they contradict each other is by both.
    const single = before.filter((name) => name !== null && !name.includes(', '))
    const all = [me, ...here, ...single].filter((name): name is string => !!name?.trim())
    return { me, names: [...new Set(all)] }
  }, [me, colleagues, history])
}
