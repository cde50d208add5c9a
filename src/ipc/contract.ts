import type { CommandId } from '../commands/commands'
import type { AcrossArticle } from '../core/cross/cross-finding'
import type { Changed, ChangeRequest } from '../core/desk'
import type { Held } from '../core/hold/held'
import type { ColumnMapping, TableHead } from '../core/import/columns'
import type { Added, WorkProgress } from '../core/model/adding'
import type { ArticleSummary, ArticleView, DeskView } from '../core/model/desk'
import type { ListedTable, ReadTable, TableLabel, TableRows } from '../core/model/desk-table'
import type { DeskExam } from '../core/model/exam'
import type { ListFilter } from '../core/model/list-filter'
import type { SharedDeskView } from '../core/model/shared-desk'
import type { SourceChange } from '../core/model/source-change'
import type { Span } from '../core/model/span'
import type { BoardCorrection } from '../core/report/board-corrections'
import type { LeavingReport } from '../core/report/leaving'
import type { PlaceToMend } from '../core/report/places-to-mend'
import type { Result } from '../core/result'
import type { BulkAction, WantedCount } from '../core/review/bulk-changes'
import type { CorrectedFindings } from '../core/review/corrected-findings'
import type { UsedSource } from '../core/review/used-sources'
import type { FoundLine } from '../core/search/found-line'
import type { Settings } from './settings'

/** Some settings, with their new values. Recent and trusted desks are the program's own to write. */
export type ChangedSettings = Partial<Omit<Settings, 'recentDesks' | 'trustedDesks'>>

/** The settings that a project's file was taken for. */
export interface TakenProject {
  readonly path: string
  readonly settings: Settings
  /** The reference tables it names, which a desk keeps itself. */
  readonly tables: readonly string[]
}

/** What a report of a fault needs to say about the program. */
export interface ProgramFacts {
  readonly version: string
  readonly electron: string
  readonly chrome: string
  readonly node: string
  readonly system: string
  readonly settingsFile: string
  readonly logs: string
}

/** What a search found, and how many articles are still to be read before that is all. */
export interface FoundArticles {
  readonly ids: readonly string[]
  readonly total: number
  readonly unread: number
}

/** A file an editor chose to be a reference table, and what is in it. */
export interface ChosenTable {
  readonly path: string
  readonly table: ReadTable
}

/** What came of checking the articles again after the tables changed. */
export interface TablesChecked {
  readonly checked: number
  readonly total: number
  readonly problems: readonly string[]
  /** Somebody stopped it: the rest is done when the desk is opened next. */
  readonly cancelled: boolean
}

/** Where a report was written. */
export interface HandedOver {
  readonly path: string
  /** Where the file that stood there is kept, where an article's own file was written over. */
  readonly kept?: string
  /** Corrections that are not in it, each in a sentence with the reason. */
  readonly notIn: readonly string[]
}

/** What will leave, as it will leave. */
export interface ReportPreview {
  /** Given back with `exportReport`, what was shown is what is written. */
  readonly serial: number
  readonly leaving: LeavingReport
  readonly shown:
    | { readonly kind: 'text'; readonly text: string }
    /** The pages of a PDF, in base64: of the very file, or as the page or Word document prints. */
    | { readonly kind: 'pages'; readonly pdf: string }
    /** Nothing leaves, and why. */
    | { readonly kind: 'none'; readonly why: string }
}

/** By the ids of findings, where each of their places begins in the article's file, as “line:column”; null where it does not stand there. */
export type FileLines = Readonly<Record<string, readonly (string | null)[]>>

/** Every call the window can make. Main, preload and renderer all derive from this one type. */
export interface Calls {
  readSettings(): Promise<Result<Settings>>
  /** Takes some settings over; resolves when they are on the disk. */
  changeSettings(changed: ChangedSettings): Promise<Result<Settings>>
  /** Asks for a project's file, and takes its checks and house style for the settings. `null`: the editor thought better of it. */
  takeProject(): Promise<Result<TakenProject | null>>
  /** Asks where, and writes checks and house style as a project's file. @returns where it stands */
  writeProject(): Promise<Result<string | null>>
  /** Asks for a folder, or takes one opened before, and shows its desk in this window. `null`: the editor thought better of it. */
  openOtherDesk(folder: string | null): Promise<Result<null>>
  /** How the desk stands with the server it is shared through; null where it is shared with nobody. */
  sharedDesk(): Promise<Result<SharedDeskView | null>>
  /**
   * Shares the desk that is shown through a server.
   * @param address `postgres://user@host/database`
   * @param password the empty one where it stands in the address, or the server asks for none
   */
  shareDesk(address: string, password: string): Promise<Result<SharedDeskView>>
  /** Asks for a folder, and makes it a copy of the desk on a server, shown in this window. `null`: the editor thought better of it. */
  joinSharedDesk(address: string, password: string): Promise<Result<null>>
  /** The editor is in this paragraph of this article now; null: nowhere. */
  isAt(place: { readonly article: string; readonly paragraph: number } | null): Promise<Result<null>>
  /** Trusts the maker of the desk that is shown: files its articles were read from are followed from now on. */
  trustDesk(): Promise<Result<null>>
  about(): Promise<Result<ProgramFacts>>
  /** Shows the folder of logs in the system's file manager. */
  showLogs(): Promise<Result<null>>
  /** Prints what the print style sheet shows: the article with its marks and rulings. */
  print(): Promise<Result<null>>
  /** The desk this window shows; fails with the reason it could not be opened, which the window then explains. */
  openDesk(): Promise<Result<DeskView>>
  /** Articles with every word asked for; the last word may be a beginning. The best first, 500 at most. */
  search(query: string): Promise<Result<FoundArticles>>
  /** The line of an article that has the words searched for; null where only its title has them. */
  foundLine(articleId: string, query: string): Promise<Result<FoundLine | null>>
  openArticle(articleId: string): Promise<Result<ArticleView>>
  /** What other articles of the desk print otherwise than this one, or as it does. */
  acrossDesk(articleId: string): Promise<Result<AcrossArticle>>
  /** What corrections of the article take back, and it and other articles of the desk still print. */
  placesToMend(articleId: string): Promise<Result<readonly PlaceToMend[]>>
  /** Every correction of the desk that was written, and how far it has come. */
  corrections(): Promise<Result<readonly BoardCorrection[]>>
  /** The sources that evidence on this desk was taken from, the one written down last first. */
  usedSources(): Promise<Result<readonly UsedSource[]>>
  /** Asks which file on this computer is a source; nothing is read of it. `null`: the editor thought better of it. */
  sourceFile(): Promise<Result<string | null>>
  /** What can stand beside some words of an article: other figures, tables, other articles, spellings of a name. */
  holdAgainst(articleId: string, span: Span): Promise<Result<Held | null>>
  /** What the checks say of an article once its corrections are made, in positions of the printed text. */
  correctedFindings(articleId: string): Promise<Result<CorrectedFindings>>
  /** Where the places of an article's findings stand in the file it was read from; nothing where that has no lines, or is another by now. */
  fileLines(articleId: string): Promise<Result<FileLines>>
  /** Looks through the desk's files: what is damaged, what can be restored, and what that would cost. */
  examineDesk(): Promise<Result<DeskExam>>
  /** Restores what can be restored from the desk's backups. What it replaces is kept. Then the desk may be opened again. */
  repairDesk(): Promise<Result<DeskExam>>
  /** Asks for files with the native dialog and adds them. `null`: the editor thought better of it. */
  chooseFiles(): Promise<Result<Added | null>>
  /** The same for a folder: every article file in it and below it. */
  chooseFolder(): Promise<Result<Added | null>>
  /** Adds files and folders that were dropped on the window; `filesAdded` tells what became of them. */
  dropFiles(paths: readonly string[]): Promise<Result<void>>
  /** Makes an article of what the clipboard holds. */
  pasteArticle(): Promise<Result<Added>>
  /** The top of a table whose columns were not understood (`unknown-columns` among the files not read). */
  tableHead(path: string): Promise<Result<TableHead>>
  /** Says what the columns of such a table are; it is added, and so are the others of the kind. */
  addTable(path: string, columns: ColumnMapping): Promise<Result<Added>>
  /** Adds a file of the desk again, with the words that were left out of its articles. */
  takeIn(path: string): Promise<Result<Added>>
  /** The reference tables of the desk, without their rows. */
  listTables(): Promise<Result<readonly ListedTable[]>>
  /** Asks for the file of a reference table with the native dialog, and shows what is in it. `null`: the editor thought better of it. */
  chooseTable(): Promise<Result<ChosenTable | null>>
  /** Shows another sheet of the workbook chosen from this path, which is the table chosen then. */
  chooseSheet(path: string, sheet: string): Promise<Result<ChosenTable>>
  /**
   * Keeps the table chosen last from this path, with what the editor says of it, in the place of another where `replaces`
   * names it. Articles are then checked again in the background, as after each of the next three.
   */
  keepTable(path: string, label: TableLabel, replaces: string | null): Promise<Result<readonly ListedTable[]>>
  /** Gives a table other words. */
  relabelTable(id: string, label: TableLabel): Promise<Result<readonly ListedTable[]>>
  /** Takes a table off the desk; its file goes to the backups. */
  removeTable(id: string): Promise<Result<readonly ListedTable[]>>
  /** Puts the last version of a table back from the backups: one that was removed, or is damaged. */
  restoreTable(id: string): Promise<Result<readonly ListedTable[]>>
  /** Some rows of a table, to be looked at. */
  tableRows(id: string, from: number, count: number): Promise<Result<TableRows>>
  /** Checks every article of the desk anew; rulings stay. Answers how many, and what was wrong with the others. */
  checkAgain(): Promise<Result<{ readonly checked: number; readonly problems: readonly string[] }>>
  /** Ends adding and checking that is under way; what was done stays. */
  cancelWork(): Promise<Result<void>>
  /** Makes changes as one step, in one article or several: resolves when it is on the disk. */
  change(requests: readonly ChangeRequest[]): Promise<Result<readonly Changed[]>>
  /** How much a filter wants in these articles, together. */
  countWanted(articleIds: readonly string[], filter: ListFilter): Promise<Result<WantedCount>>
  /** Does one thing to all that a filter wants in these articles, as one step: resolves when it is on the disk. */
  changeWanted(
    articleIds: readonly string[],
    filter: ListFilter,
    action: BulkAction
  ): Promise<Result<readonly Changed[]>>
  /**
   * Takes back the step made last on the desk since it was opened, else the last of this article; resolves when that is on
   * the disk.
   */
  undo(articleId: string | null): Promise<Result<readonly Changed[]>>
  /** Puts back what was taken back last. */
  redo(articleId: string | null): Promise<Result<readonly Changed[]>>
  /**
   * Asks where to, and writes what could not be saved on the desk; then the window may go. `null`: the editor thought better.
   * @param text to be read by a person
   */
  keepCopy(text: string): Promise<Result<{ readonly path: string } | null>>
  /** Puts a text on the system's clipboard, plain and as a page. */
  copyText(text: string, html: string): Promise<Result<void>>
  /** What the report of these articles would be, and what it leaves out; the arguments are those of `exportReport`. */
  previewReport(
    articleIds: readonly string[],
    format: string,
    address: string | null
  ): Promise<Result<ReportPreview>>
  /**
   * Asks where to, then writes the report of these articles. `null`: the editor thought better of it.
   * @param format id of an exporter of `core/export`
   * @param address where the check is published, for forms that say so
   * @param shown `serial` of the preview that was looked at: its very bytes are written; null makes them anew
   */
  exportReport(
    articleIds: readonly string[],
    format: string,
    address: string | null,
    shown: number | null
  ): Promise<Result<HandedOver | null>>
  /** Shows the report written last in the system's file manager. */
  showReport(): Promise<Result<null>>
}

/** Everything the main process may tell the window unasked. */
export interface Events {
  /** Articles that are new in the list, or whose line in it changed. */
  articlesListed: readonly ArticleSummary[]
  /** Articles into which work of others came: they are to be read anew where they are shown; the list as well where some left the desk. */
  united: { readonly ids: readonly string[]; readonly isMoved: boolean }
  /** How the desk stands with the server it is shared through. */
  shared: SharedDeskView | null
  /** A file that articles were read from was changed by somebody else, or is gone. */
  sourceChanged: SourceChange
  /** Files came from outside the window (command line, another start, the system): what became of them. */
  filesAdded: Added
  /** The window was to be closed with changes that are not on the disk: try them again, or keep a copy. */
  leaveAsked: 'again' | 'copy'
  /** How far long work has come; null when it is over. */
  progress: WorkProgress | null
  /** Articles were checked again, since the tables had changed. */
  tablesChecked: TablesChecked
  /** Articles were read that may change what stands across the desk: ask again. */
  acrossRead: null
  /** A menu item was chosen; the window knows what it means. */
  command: CommandId
}

export type CallName = keyof Calls
export type EventName = keyof Events

/**
 * What a call answers on its way: the JSON of its `Result`. Copied object by object from world to world, an article
 * of a megabyte takes five times as long.
 */
export type Answer<Name extends CallName> = string & { readonly of?: Name }

/** `window.api`, as the preload hangs it there: one method a call, and `on`. */
export type Bridge = {
  readonly [Name in PageCallName]: (...words: Parameters<Calls[Name]>) => Promise<Answer<Name>>
} & Pick<Api, 'on'>

/** What the window works with; `on` listens to events and answers with the way to stop. */
export type Api = Omit<Calls, PreloadCallName> & {
  on<Name extends EventName>(event: Name, listen: (value: Events[Name]) => void): () => void
}

/** The names again, as values. `satisfies` and the check below keep them complete. */
export const callNames = [
  'search',
  'foundLine',
  'readSettings',
  'changeSettings',
  'takeProject',
  'writeProject',
  'openOtherDesk',
  'trustDesk',
  'sharedDesk',
  'shareDesk',
  'joinSharedDesk',
  'isAt',
  'about',
  'showLogs',
  'print',
  'openDesk',
  'openArticle',
  'acrossDesk',
  'placesToMend',
  'corrections',
  'usedSources',
  'sourceFile',
  'holdAgainst',
  'correctedFindings',
  'fileLines',
  'examineDesk',
  'repairDesk',
  'chooseFiles',
  'chooseFolder',
  'dropFiles',
  'pasteArticle',
  'tableHead',
  'addTable',
  'takeIn',
  'listTables',
  'chooseTable',
  'chooseSheet',
  'keepTable',
  'relabelTable',
  'removeTable',
  'restoreTable',
  'tableRows',
  'checkAgain',
  'cancelWork',
  'change',
  'countWanted',
  'changeWanted',
  'undo',
  'redo',
  'previewReport',
  'exportReport',
  'showReport',
  'keepCopy',
  'copyText'
] as const satisfies readonly CallName[]

/** Calls that the preload makes by itself: the page does not get them. */
type PreloadCallName = 'dropFiles'

/** The calls a page gets. */
export type PageCallName = Exclude<CallName, PreloadCallName>
export const pageCallNames = callNames.filter((name): name is PageCallName => name !== 'dropFiles')

export const eventNames = [
  'articlesListed',
  'united',
  'shared',
  'sourceChanged',
  'filesAdded',
  'leaveAsked',
  'progress',
  'tablesChecked',
  'acrossRead',
  'command'
] as const satisfies readonly EventName[]

type Missing = Exclude<CallName, (typeof callNames)[number]> | Exclude<EventName, (typeof eventNames)[number]>
const _complete: [Missing] extends [never] ? true : Missing = true
void _complete
