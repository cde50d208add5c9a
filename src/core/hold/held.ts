import type { Vagueness } from '../facts/quantity/quantity'
import type { Edit } from '../model/finding'
import type { Span } from '../model/span'
import type { Where } from '../report/where-in'

/** What a figure is a number of, by kind; `unit`: a physical one, named by `HeldMeasure.unit`. */
export type MeasureKind =
  | 'margin'
  | 'lead'
  | 'votes'
  | 'total-votes'
  | 'seats'
  | 'toll'
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'unit'

/** What a figure measures, as far as the text says. */
export interface HeldMeasure {
  readonly kind: MeasureKind
  /** The noun counted or measured ("worker", "revenue"), for a toll the fate ("dead"); null where none is told. */
  readonly of: string | null
  /** ISO 4217 code or name of the unit; null for counts. */
  readonly unit: string | null
  /** What it goes by ("week"); null where nothing is told. */
  readonly per: string | null
}

/** The vote a figure is of: to fill one seat between elections, or the election itself. */
export type Ballot = 'by-election' | 'general'

/** Where a figure belongs, in the article's own words; null where it is not said. */
export interface FigureScope {
  readonly measure: HeldMeasure
  /** The seat. */
  readonly contest: string | null
  readonly ballot: Ballot | null
  readonly time: string | null
  /** How far a running count had come ("after 19 rounds"); empty where only that it was running is told; null for a final one. */
  readonly partial: string | null
  /** Whose votes; winner and loser of a margin. */
  readonly who: readonly string[]
  readonly place: string | null
  /** What the row of a table in the article is called, where the figure is a cell of one. */
  readonly row?: string
}

/** One respect in which two figures are alike or not. */
export type AspectName = 'measure' | 'contest' | 'ballot' | 'time' | 'partial' | 'who' | 'place'

/** `unsaid`: one of the two does not say. */
export interface Aspect {
  readonly name: AspectName
  readonly state: 'same' | 'differs' | 'unsaid'
}

/** Words of an article. */
export interface HeldPlace extends Span {
  readonly quote: string
  readonly where: Where
  /** Another article of the desk; absent for the open one. */
  readonly article?: { readonly id: string; readonly title: string; readonly publishedOn?: string }
}

/** Cells of a reference table. */
export interface HeldCells {
  readonly table: string
  /** As `table!row/column`. */
  readonly cells: readonly string[]
  /** What the row is of, and what the column is called. */
  readonly row: string
  readonly column: string
  readonly asOf?: string
}

/** The figure in hand, less another. */
export interface Difference {
  /** `less`: the figure in hand is the smaller. */
  readonly way: 'less' | 'more' | 'equal'
  /** Never negative. */
  readonly by: number
  /** The same as the figure in hand is printed ("£0.1 million"). */
  readonly words: string
  /** The difference in per cent of the other figure; null where that says nothing (percentages, nothing). */
  readonly percent: number | null
  /** How often the smaller goes into the greater; null where that says nothing. */
  readonly times: number | null
  /** The other figure is vague or a range, so that all this is rough. */
  readonly rough: boolean
}

/** What can stand beside a figure. */
export interface FigureBeside {
  /** Its own among those that stand beside the figure. */
  readonly id: string
  readonly from: 'article' | 'table' | 'elsewhere'
  /** Where it stands from the figure in hand; `away` for tables and other articles. */
  readonly near: 'sentence' | 'paragraph' | 'article' | 'away'
  readonly value: number
  readonly high?: number
  readonly vague?: Vagueness
  /** The value as the figure in hand is printed ("12,736", "£4.5 million"). */
  readonly words: string
  /** As printed ("over 12,000 votes"); null for what only comes of a sum. */
  readonly printed: string | null
  /** The sum it comes of ("79,172 − 66,436 = 12,736"); null where none is known. */
  readonly working: string | null
  readonly place: HeldPlace | null
  readonly cells: HeldCells | null
  readonly scope: FigureScope
  readonly aspects: readonly Aspect[]
  /** `other`: something differs, and they are not comparable; `unsaid`: nothing differs, and something is not told. */
  readonly verdict: 'same' | 'unsaid' | 'other'
  /** Null where the two have no unit in common. */
  readonly difference: Difference | null
  /** Whether the value lies in what the words in hand allow. */
  readonly agrees: boolean
  /** What would make the words in hand say this; null where it is not comparable, or agrees. */
  readonly repair: Edit | null
}

/** A figure and what can stand beside it. */
export interface HeldFigure {
  readonly kind: 'figure'
  readonly place: HeldPlace
  readonly value: number
  readonly scope: FigureScope
  /** Nearest first: this article, the tables, other articles by date. */
  readonly beside: readonly FigureBeside[]
  /** Every other figure of the article: those of a unit in common first, the nearest first. */
  readonly others: readonly FigureBeside[]
  /** Index into `beside` of the first that can settle the words, else 0. */
  readonly first: number
  /** Ids of findings that relate the figure to others. */
  readonly relations: readonly string[]
}

/** Where a spelling stands, one article after the other. */
export interface SpellingPlace extends HeldPlace {
  /** The words stand in a quotation, which is never mended with the rest. */
  readonly quoted: boolean
}

/** One spelling of a name. */
export interface Spelling {
  readonly name: string
  readonly isHouse: boolean
  readonly places: readonly SpellingPlace[]
  readonly cells: readonly string[]
}

/** Why somebody of a like name is taken for another person. */
export type ApartReason =
  | 'age'
  | 'office'
  | 'party'
  | 'sex'
  | 'kin'
  | 'beside'
  | 'given-name'
  | 'letters'
  | 'house'

/** Somebody of a like name who is left out. */
export interface Namesake {
  readonly name: string
  readonly because: ApartReason
  /** What tells the two apart, in the articles' words ("34 and 81"); empty where the reason says it all. */
  readonly own: string
  readonly other: string
  readonly places: readonly SpellingPlace[]
}

/** A name, how else it is spelt, and who else bears a like one. */
export interface HeldName {
  readonly kind: 'name'
  readonly place: HeldPlace
  readonly name: string
  /** What the articles say of who it is ("BJP MP"). */
  readonly described: readonly string[]
  /** The house form first, then by how often, the one in hand among them. */
  readonly spellings: readonly Spelling[]
  readonly namesakes: readonly Namesake[]
}

export type Held = HeldFigure | HeldName
