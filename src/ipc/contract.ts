import type { CommandId } from '../commands/commands'
import type { Added, Ruled, RuleRequest } from '../core/desk'
import type { ArticleView, DeskView } from '../core/model/desk'
import type { Result } from '../core/result'

/** Every call the window can make. Main, preload and renderer all derive from this one type. */
export interface Calls {
  /** The desk this window shows; fails with the reason it could not be opened, which the window then explains. */
  openDesk(): Promise<Result<DeskView>>
  openArticle(articleId: string): Promise<Result<ArticleView>>
  /** Asks for files with the native dialog and adds them. `null`: the editor thought better of it. */
  chooseFiles(): Promise<Result<Added | null>>
  /** Records one change of one claim's review: resolves when it is on the disk. */
  rule(request: RuleRequest): Promise<Result<Ruled>>
  /** Takes back the last change of an article; resolves when that is on the disk. */
  undo(articleId: string): Promise<Result<Ruled>>
  /** Puts back what was taken back last. */
  redo(articleId: string): Promise<Result<Ruled>>
  /**
   * Asks where to, then writes the report of these articles. `null`: the editor thought better of it.
   * @param format id of an exporter of `core/export`
   */
  exportReport(
    articleIds: readonly string[],
    format: string
  ): Promise<Result<{ readonly path: string } | null>>
}

/** Everything the main process may tell the window unasked. */
export interface Events {
  /** The list changed: articles added, counts moved. */
  deskChanged: DeskView
  /** Files came from outside the window (command line, another start, the system): the ids of their articles. */
  articlesAdded: readonly string[]
  /** A menu item was chosen; the window knows what it means. */
  command: CommandId
}

export type CallName = keyof Calls
export type EventName = keyof Events

/** `window.api`: one method a call, and `on` for events; `on` answers with the way to stop listening. */
export type Api = Calls & {
  on<Name extends EventName>(event: Name, listen: (value: Events[Name]) => void): () => void
}

/** The names again, as values. `satisfies` and the check below keep them complete. */
export const callNames = [
  'openDesk',
  'openArticle',
  'chooseFiles',
  'rule',
  'undo',
  'redo',
  'exportReport'
] as const satisfies readonly CallName[]

export const eventNames = ['deskChanged', 'articlesAdded', 'command'] as const satisfies readonly EventName[]

type Missing = Exclude<CallName, (typeof callNames)[number]> | Exclude<EventName, (typeof eventNames)[number]>
const _complete: [Missing] extends [never] ? true : Missing = true
void _complete
