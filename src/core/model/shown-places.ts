import type { Span } from './span'

/** A stretch of a file's text. `exact`: the words asked for stand there, unit for unit, and nothing else does. */
export interface SourcePlace extends Span {
  readonly exact: boolean
}

/** Where the words of an article are shown to somebody who has its file. */
export interface ShownPlaces {
  /** The text that places count in. */
  readonly text: string
  /** Whether that is the text of the file; else it is the article's, for a form that is no text. */
  readonly isFile: boolean
  /** `null`: the words do not stand there. */
  placeOf(span: Span): SourcePlace | null
}
