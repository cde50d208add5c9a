import { isAbsolute } from 'node:path'
import type { FindingWords } from '../core/checks/message-for'
import type { Changed } from '../core/desk'
import type { Exporter } from '../core/export/exporter'
import type { DocumentWriters } from '../core/ports'
import { type BoardCorrection, boardCorrections } from '../core/report/board-corrections'
import type { PrintedElsewhere } from '../core/report/places-to-mend'
import { done, fail, type Result } from '../core/result'
import { summaryAsSet } from '../core/review/findings-tally'
import { distinctSources, type UsedSource, usedSources } from '../core/review/used-sources'
import { findingsAsSet, type ViewSettings, viewAsSet } from '../core/review/view-as-set'
import type { Calls } from '../ipc/contract'
import type { Source } from '../node/work/job'
import type { DeskSession } from './desk-session'
import type { ProjectCalls } from './project-calls'
import { reportCalls, writeFile } from './report-calls'
import type { SharingCalls } from './sharing-calls'
import type { ShellCalls } from './shell-calls'

/** What the calls ask the editor. `null`: the editor thought better of it. */
export interface Asking {
  articleFiles(): Promise<readonly string[] | null>
  articleFolder(): Promise<readonly string[] | null>
  tableFile(): Promise<string | null>
  /** Any file that is a source. */
  sourceFile(): Promise<string | null>
  /** Where a copy of unsaved changes goes. */
  copyPath(): Promise<string | null>
  /** What the editor copied, as sources to try in this order. */
  clipboard(): Promise<Result<readonly Source[]>>
  /** Adds files that were handed over rather than asked for. */
  addFromOutside(paths: readonly string[]): void
  /** @param name the file's proposed name, without extension */
  reportPath(name: string, exporter: Exporter): Promise<string | null>
  /** Shows a file in the system's file manager. */
  showFile(path: string): void
}

/** What was changed, with the articles' lines as the editor wants to see them. */
function asSet(changed: Result<readonly Changed[]>, settings: ViewSettings): Result<readonly Changed[]> {
  const lineAsSet = summaryAsSet(settings)
  return changed.ok
    ? done(changed.value.map((each) => ({ ...each, summary: lineAsSet(each.summary) })))
    : changed
}

/**
 * The window's calls, answered by the desk's use cases.
 * @param words what the editor's language says of findings; English where there are none
 * @param elsewhere tells a report where other articles of the desk print what is corrected in its own
 * @param sourcesKnown the sources of articles as of an entry of their history: only what was done since is read anew
 */
export const callsOf = (
  session: DeskSession,
  ask: Asking,
  settings: () => ViewSettings,
  writers: DocumentWriters,
  words: () => Promise<FindingWords | undefined> = async () => undefined,
  elsewhere?: PrintedElsewhere,
  sourcesKnown: Map<
    string,
    { readonly lastEntry: number; readonly sources: readonly UsedSource[] }
  > = new Map()
): Omit<Calls, keyof ShellCalls | keyof ProjectCalls | keyof SharingCalls> => ({
  async openDesk() {
    const view = await session.open()
    if (!view.ok) return view
    const { articles } = view.value
    return done({ ...view.value, articles: articles.map(summaryAsSet(settings())) })
  },
  async openArticle(id) {
    const view = await session.openArticle(id)
    return view.ok ? done(viewAsSet(view.value, settings())) : view
  },
  fileLines: (id) => session.fileLines(id),
  async correctedFindings(id) {
    const found = await session.correctedFindings(id)
    if (!found.ok) return found
    const view = await session.use((desk) => desk.openArticle(id))
    if (!view.ok) return view
    // What is ignored in the article is ignored in its correction too.
    const { shown } = findingsAsSet(found.value.raised, settings(), Object.values(view.value.ignored))
    return done({ ...found.value, raised: shown })
  },
  corrections: () =>
    session.use(async (desk) => {
      const rows: BoardCorrection[] = []
      // Where nothing was ever done there is no correction: such articles are not read for it.
      for (const { id, lastEntry } of desk.view().articles) {
        if (lastEntry === 0) continue
        const article = await desk.openArticle(id)
        if (article.ok) rows.push(...boardCorrections(article.value))
      }
      return done(rows)
    }),
  usedSources: () =>
    session.use(async (desk) => {
      const sources: UsedSource[] = []
      for (const { id, lastEntry = 0 } of desk.view().articles) {
        const known = sourcesKnown.get(id)
        if (lastEntry === 0) continue
        if (known?.lastEntry !== lastEntry) {
          const article = await desk.openArticle(id)
          if (!article.ok) continue
          sourcesKnown.set(id, { lastEntry, sources: usedSources(article.value.history) })
        }
        sources.push(...(sourcesKnown.get(id)?.sources ?? []))
      }
      return done(distinctSources(sources))
    }),
  sourceFile: async () => done(await ask.sourceFile()),
  examineDesk: () => session.examine(false),
  repairDesk: () => session.examine(true),
  change: async (requests) => asSet(await session.use((desk) => desk.change(requests)), settings()),
  countWanted: (ids, filter) =>
    session.use(async (desk) => desk.countWanted(ids, filter, settings(), await words())),
  changeWanted: async (ids, filter, action) =>
    asSet(
      await session.use(async (desk) => desk.changeWanted(ids, filter, action, settings(), await words())),
      settings()
    ),
  undo: async (id) => asSet(await session.use((desk) => desk.undo(id)), settings()),
  redo: async (id) => asSet(await session.use((desk) => desk.redo(id)), settings()),
  async chooseFiles() {
    const paths = await ask.articleFiles()
    return paths === null ? done(null) : session.add(paths)
  },
  async chooseFolder() {
    const paths = await ask.articleFolder()
    return paths === null ? done(null) : session.add(paths)
  },
  async dropFiles(paths) {
    // The window hands over what an editor dropped: full paths, or something is not as it should be.
    if (!paths.every(isAbsolute)) return fail('bad-path', 'Only full paths can be added.')
    ask.addFromOutside(paths)
    return done(undefined)
  },
  async pasteArticle() {
    const pasted = await ask.clipboard()
    return pasted.ok ? session.paste(pasted.value) : pasted
  },
  tableHead: (path) => session.tableHead(path),
  addTable: (path, columns) => session.addTable(path, columns),
  takeIn: (path) => session.takeIn(path),
  listTables: () => session.references().list(),
  async chooseTable() {
    const path = await ask.tableFile()
    return path === null ? done(null) : session.references().choose(path)
  },
  chooseSheet: (path, sheet) => session.references().chooseSheet(path, sheet),
  keepTable: (path, label, replaces) => session.references().keep(path, label, replaces),
  relabelTable: (id, label) => session.references().relabel(id, label),
  removeTable: (id) => session.references().remove(id),
  restoreTable: (id) => session.references().restore(id),
  tableRows: (id, from, count) => session.references().rows(id, from, count),
  trustDesk: () => session.trust(),
  checkAgain: () => session.checkAgain(),
  async cancelWork() {
    session.cancel()
    return done(undefined)
  },
  async keepCopy(text) {
    const path = await ask.copyPath()
    return path === null ? done(null) : writeFile(path, text)
  },
  ...reportCalls(session, ask, settings, writers, elsewhere)
})
