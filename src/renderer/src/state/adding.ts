import type { ColumnMapping } from '../../../core/import/columns'
import type { Added } from '../../../core/model/adding'
import type { Result } from '../../../core/result'
import { settle } from '../api'
import { strings } from '../ui/strings'
import type { DeskParts } from './desk-parts'
import type { OpenArticle } from './open-article'

export interface Adding {
  openFiles(): Promise<void>
  openFolder(): Promise<void>
  /** Makes an article of what the clipboard holds. */
  pasteArticle(): Promise<void>
  /** Asks what the columns of a table are that could not be read. */
  askColumns(path: string): Promise<void>
  /** Answers that: the table is added, and those like it. Null: the editor thought better of it. */
  sayColumns(columns: ColumnMapping | null): Promise<void>
  /** Takes in what was left out of a file's articles. */
  takeIn(path: string): Promise<void>
  /** Checks every article of the desk anew, and opens the open one as it is then. */
  checkAgain(): Promise<void>
  /** Ends adding that is under way; what was added stays. */
  cancelWork(): void
  /** Shows what came of adding files, and the first article of them. */
  takeAdded(added: Added): Promise<void>
  /** Puts away what came of adding files. */
  dismissAdded(): void
}

/** The ways articles come to the desk, and what is told of that. */
export const adding = (parts: DeskParts, { openArticle, openAgain }: OpenArticle): Adding => {
  const { api, getState, setState, queue, notify, say } = parts

  const takeAdded = async (added: Added): Promise<void> => {
    const count = added.added + added.changed + added.same
    // What stands round a story on its page is told above the article; here it would be told of every page.
    const quiet = added.remarks.filter(({ code }) => code === 'left-out-words').length
    const untold = added.unreadCount + added.remarkCount - quiet > 0 || added.cancelled
    const unknown = added.unread.find(({ code }) => code === 'unknown-columns')
    // Where a table is all there is, it is asked about at once.
    const ask = unknown !== undefined && added.unreadCount === 1 && count === 0
    setState({ added: untold && !ask ? added : null })
    const { samplesAway } = added
    const done = strings.adding.done(added)
    say(samplesAway ? `${done}. ${strings.shelves.samplesAway}` : done, samplesAway !== undefined)
    if (ask) await askColumns(unknown.path)
    if (added.first !== null) await openArticle(added.first)
  }

  const add = async (
    call: () => Promise<Result<Added | null>>,
    failed: string = strings.notices.addFailed
  ): Promise<void> => {
    if (getState().busy !== null || getState().desk.phase !== 'ready') return
    queue.flush()
    setState({ busy: 'adding' })
    const result = await settle(call)
    setState({ busy: null })
    if (!result.ok) notify('problem', failed, [result.error.message])
    else if (result.value) await takeAdded(result.value)
  }

  const askColumns = async (path: string): Promise<void> => {
    const head = await settle(() => api.tableHead(path))
    if (head.ok) setState({ added: null, table: { path, head: head.value } })
    else notify('problem', strings.notices.addFailed, [head.error.message])
  }

  return {
    askColumns,
    sayColumns: async (columns) => {
      const { table } = getState()
      setState({ table: null })
      if (table && columns) await add(() => api.addTable(table.path, columns))
    },
    takeIn: async (path) => {
      setState({ added: null })
      await add(() => api.takeIn(path))
    },
    openFiles: () => add(() => api.chooseFiles()),
    openFolder: () => add(() => api.chooseFolder()),
    pasteArticle: () => add(() => api.pasteArticle(), strings.paste.failed),
    checkAgain: async () => {
      if (getState().busy !== null || getState().desk.phase !== 'ready') return
      queue.flush()
      await queue.settled()
      setState({ busy: 'adding' })
      const result = await settle(() => api.checkAgain())
      setState({ busy: null })
      if (!result.ok) {
        notify('problem', strings.notices.checkFailed, [result.error.message])
        return
      }
      const { checked, problems } = result.value
      notify(problems.length > 0 ? 'problem' : 'done', strings.adding.checked(checked), problems)
      await openAgain()
    },
    cancelWork: () => void settle(() => api.cancelWork()),
    takeAdded,
    dismissAdded: () => setState({ added: null })
  }
}
