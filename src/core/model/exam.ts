/** Something about a desk's files that is not as it should be. */
export interface DeskProblem {
  /** `damage`: something cannot be read or is missing. `note`: nothing is missing, but somebody should know. */
  readonly severity: 'damage' | 'note'
  /** The file, as a path inside the desk's folder. */
  readonly file: string
  /** What is the matter, in plain words. */
  readonly what: string
  /** What repairing does, and what would be lost by it; null where only a person can help, as `what` says. */
  readonly repair: string | null
}

/** What came of looking through a desk. */
export interface DeskExam {
  readonly folder: string
  /** Articles that were looked at. */
  readonly articles: number
  readonly problems: readonly DeskProblem[]
  /** Whether the repairs were made; those that failed stand among the problems without `repair`. */
  readonly repaired: boolean
}

/** Whether something on a desk is damaged, and still is. */
export const isDamaged = ({ problems, repaired }: DeskExam): boolean =>
  problems.some(({ severity, repair }) => severity === 'damage' && !(repaired && repair !== null))
