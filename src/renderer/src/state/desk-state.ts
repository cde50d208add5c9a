import type { AcrossArticle } from '../../../core/cross/cross-finding'
import type { TableHead } from '../../../core/import/columns'
import type { Added, WorkProgress } from '../../../core/model/adding'
import type { ArticleRecord, ArticleView, DeskView } from '../../../core/model/desk'
import type { ListedTable, TableSummary } from '../../../core/model/desk-table'
import { everything, type ListFilter } from '../../../core/model/list-filter'
import { type ArticleState, emptyReview, type Review } from '../../../core/model/review'
import type { SharedDeskView } from '../../../core/model/shared-desk'
import type { Span } from '../../../core/model/span'
import type { Failure } from '../../../core/result'
import type { CorrectedFindings } from '../../../core/review/corrected-findings'
import type { ChosenTable, FileLines } from '../../../ipc/contract'
import type { Board } from './board'
import type { HeldWords } from './held-words'
import type { SaveState } from './save-queue'
import type { Sheet } from './sheet'

type DeskPhase =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: Failure }
  | { readonly phase: 'ready'; readonly view: DeskView }

type ArticlePhase =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading'; readonly id: string }
  | { readonly phase: 'failed'; readonly id: string; readonly error: Failure }
  | { readonly phase: 'open'; readonly id: string; readonly sheet: Sheet }

/** Something to tell the editor that does not stop the work. */
export interface Notice {
  readonly id: number
  readonly tone: 'problem' | 'done'
  readonly title: string
  readonly lines: readonly string[]
}

/** Which rows of the list of work are shown: those that ask for a look, for a ruling, for nothing, or all. */
export type Chip = 'again' | 'to-check' | 'ruled' | 'all'

/** A place that takes typing, which a command puts the keyboard into. */
export type Field =
  | 'correction'
  | 'note'
  | 'question'
  | 'answer'
  | 'assignee'
  | 'evidence'
  | 'ignore'
  | 'orphans'
  | 'filter'
  | 'search'
  | 'find'

/** How the article shows its corrections: struck and written in, not at all, or as the text they make. */
export type Reading = 'redline' | 'plain' | 'corrected'

export interface TableShown {
  readonly id: string
  /** Cells by the number of their row and the name of their column. */
  readonly cells: readonly { readonly row: number; readonly column: string }[]
}

export type TableAsked =
  | { readonly kind: 'new'; readonly chosen: ChosenTable; readonly replaces: TableSummary | null }
  | { readonly kind: 'edit'; readonly table: TableSummary }

/** What a window shows. `reviews`, `ignored` and `signedOff` are of the open article, changes on their way included. */
export interface DeskState extends ArticleState {
  readonly desk: DeskPhase
  readonly article: ArticlePhase
  /** The open article as the disk has it. */
  readonly record: (ArticleRecord & Pick<ArticleView, 'revision'>) | null
  /** Claims of the open article with a change that did not reach the disk, and why. */
  readonly unsaved: Readonly<Record<string, Failure>>
  readonly claim: string | null
  readonly finding: string | null
  /** Findings whose places light up: the chosen one, or those that rest on the chosen claim. */
  readonly lit: ReadonlySet<string>
  /** Where the reader was last asked to go. */
  readonly goTo: { readonly at: number; readonly serial: number } | null
  readonly chip: Chip
  /** What was gone through to its end: every row, the claims, or the findings; null while there is a next one. */
  readonly end: 'row' | 'claim' | 'finding' | null
  /** The field a command asked for that does not have the keyboard yet. */
  readonly asked: Field | null
  readonly reading: Reading
  /** Which claims and findings are listed and stepped through; it stays from article to article. */
  readonly filter: ListFilter
  /** Articles of the list that something is to be done to at once, whether open or not. */
  readonly picked: ReadonlySet<string>
  /** The filter is unfolded to be changed. */
  readonly filtering: boolean
  /** A piece of work that takes the keyboard: marking a claim in the text, signing the article off, setting its head. */
  readonly engaged: 'marking' | 'signing' | 'heading' | null
  /** Words taken whole, beside the claims in them, that the next key is for; null where only the row in hand is. */
  readonly taken: TakenWords | null
  /** The claim whose words are gone that marking puts on words; null where it makes a new one. */
  readonly orphan: string | null
  /** Words held against what can stand beside them; null where none are. */
  readonly held: HeldWords | null
  /** The corrections of the desk, while they are looked at in place of the article; null else. */
  readonly board: Board | null
  /** How the desk stands with the server it is shared through; null where it is shared with nobody. */
  readonly shared: SharedDeskView | null
  /** The history of the claim in hand is unfolded. */
  readonly historyOpen: boolean
  readonly save: SaveState
  readonly notices: readonly Notice[]
  readonly busy: 'adding' | 'reporting' | null
  /** How far long work has come; null where there is none. */
  readonly work: WorkProgress | null
  /** What stands across the desk of an article, as last asked. */
  readonly across: { readonly articleId: string; readonly answer: AcrossArticle } | null
  /** What the checks say of the corrected text of an article, as last asked. */
  readonly rechecked: { readonly articleId: string; readonly answer: CorrectedFindings } | null
  /** Where in its file the findings of an article stand, as last asked. */
  readonly fileLines: { readonly articleId: string; readonly answer: FileLines } | null
  /** The reference tables of the desk; null until they are read. */
  readonly tables: readonly ListedTable[] | null
  /** The reference table looked at, and the cells of it that are lit. */
  readonly tableShown: TableShown | null
  /** The reference table the editor says something of: one just chosen, or one of the desk. */
  readonly tableAsked: TableAsked | null
  /** Why what was asked of the tables last was not done; null once something was. */
  readonly tableProblem: string | null
  /** The table that was taken off the desk last, while it can be put back at once. */
  readonly tableRemoved: { readonly id: string; readonly name: string } | null
  /** The table the editor is asked about. */
  readonly table: { readonly path: string; readonly head: TableHead } | null
  /** What came of adding files last, where there is more to tell than the article that opened; null once read. */
  readonly added: Added | null
  /** What the desk did last, in words. */
  readonly said: string
  /** A number that is another each time something is said, whether undo takes it back, and when it was said, in ms. */
  readonly saying: { readonly serial: number; readonly canUndo: boolean; readonly at: number }
}

/** A sentence or paragraph taken to be ruled on in one step, or a sentence with words in no claim. */
export interface TakenWords extends Span {
  readonly as: 'sentence' | 'paragraph' | 'loose'
}

export const nothingLit: ReadonlySet<string> = new Set()

/** What stands in a window with no article open. */
export const nothingOpen = {
  record: null,
  reviews: {},
  ignored: {},
  signedOff: null,
  notice: null,
  crossed: {},
  taken: null,
  unsaved: {},
  claim: null,
  finding: null,
  lit: nothingLit,
  goTo: null,
  held: null,
  end: null,
  engaged: null,
  orphan: null
} as const satisfies Partial<DeskState>

export const initialState: DeskState = {
  ...nothingOpen,
  desk: { phase: 'loading' },
  article: { phase: 'none' },
  chip: 'all',
  asked: null,
  reading: 'redline',
  filter: everything,
  picked: new Set(),
  filtering: false,
  board: null,
  shared: null,
  historyOpen: false,
  save: { state: 'saved' },
  notices: [],
  busy: null,
  work: null,
  across: null,
  rechecked: null,
  fileLines: null,
  tables: null,
  tableShown: null,
  tableAsked: null,
  tableProblem: null,
  tableRemoved: null,
  table: null,
  added: null,
  said: '',
  saying: { serial: 0, canUndo: false, at: 0 }
}

/** Whether only what nobody has ruled on is shown: the filter that coverage is. */
export const showsCoverage = ({ filter }: Pick<DeskState, 'filter'>): boolean => filter.verdict === 'open'

/** The open article, or null. */
export const sheetIn = (state: DeskState): Sheet | null =>
  state.article.phase === 'open' ? state.article.sheet : null

/** What the checks say of the open article's corrected text; null while it is not known, or where nothing is corrected. */
export const recheckedIn = ({
  article,
  rechecked
}: Pick<DeskState, 'article' | 'rechecked'>): CorrectedFindings | null =>
  article.phase !== 'none' && rechecked?.articleId === article.id ? rechecked.answer : null

/** The review of a claim of the open article. */
export const reviewIn = ({ reviews }: Pick<DeskState, 'reviews'>, claimId: string): Review =>
  reviews[claimId] ?? emptyReview
