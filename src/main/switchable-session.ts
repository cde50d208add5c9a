import { done, type Result } from '../core/result'
import type { DeskSession } from './desk-session'

/** A session whose desk can be exchanged for another while the window stays. */
export interface SwitchableSession extends DeskSession {
  /** Opens the desk of another folder and closes the one before; after a failure the one before stays. */
  switchTo(folder: string): Promise<Result<null>>
  /** The folder of the desk that is shown. */
  folder(): string
}

/**
 * @param first the folder to begin with
 * @param sessionAt makes the session of a folder; nothing is opened by that
 */
export function switchableSession(
  first: string,
  sessionAt: (folder: string) => DeskSession
): SwitchableSession {
  let folder = first
  let session = sessionAt(first)
  return {
    folder: () => folder,
    open: () => session.open(),
    trust: () => session.trust(),
    use: (work) => session.use(work),
    correctedFindings: (id) => session.correctedFindings(id),
    fileLines: (id) => session.fileLines(id),
    openArticle: (id) => session.openArticle(id),
    holdAgainst: (...words) => session.holdAgainst(...words),
    examine: (repair) => session.examine(repair),
    add: (...words) => session.add(...words),
    tableHead: (path) => session.tableHead(path),
    addTable: (path, columns) => session.addTable(path, columns),
    takeIn: (path) => session.takeIn(path),
    checkAgain: () => session.checkAgain(),
    references: () => session.references(),
    paste: (sources) => session.paste(sources),
    share: (...words) => session.share(...words),
    shared: () => session.shared(),
    isAt: (place) => session.isAt(place),
    cancel: () => session.cancel(),
    close: () => session.close(),
    async switchTo(next) {
      if (next === folder) return done(null)
      const other = sessionAt(next)
      const opened = await other.open()
      if (!opened.ok) return opened
      const closed = await session.close()
      if (!closed.ok) {
        await other.close()
        return closed
      }
      session = other
      folder = next
      return done(null)
    }
  }
}
