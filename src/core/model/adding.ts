import type { FailureData } from '../result'

/** How far a long piece of work has come. */
export interface WorkProgress {
  readonly kind: 'adding' | 'checking'
  readonly done: number
  /** Null while the files are still being counted. */
  readonly total: number | null
  /** The file or article worked on last. */
  readonly name: string
}

/** A file that needs a look. */
export interface FileProblem {
  /** Where it lies; a name where it lies nowhere. */
  readonly path: string
  /** For programs. */
  readonly code: string
  /** Which file, where in it, what is wrong, and what to do. */
  readonly message: string
  /** What other languages make their words from. */
  readonly data?: FailureData
}

/** What came of adding files. */
export interface Added {
  /** Articles that were not here before. */
  readonly added: number
  /** Articles here already whose text has changed. */
  readonly changed: number
  /** Articles here already, with this very text. */
  readonly same: number
  /** The article to show: the first of them, in the order of the files. */
  readonly first: string | null
  /** Files that gave no article; the first `mostProblems` of them. */
  readonly unread: readonly FileProblem[]
  readonly unreadCount: number
  /** Files that were read, with something the editor should know; the first `mostProblems` of them. */
  readonly remarks: readonly FileProblem[]
  readonly remarkCount: number
  readonly cancelled: boolean
  /** How many samples were taken off the desk, since the editor's own articles are there now; absent where none was. */
  readonly samplesAway?: number
}

/** So many problems are told one by one; of a folder of ten thousand photographs nobody reads more. */
export const mostProblems = 500
