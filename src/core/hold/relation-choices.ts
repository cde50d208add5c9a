import type { RelationKind } from '../model/relation'
import type { FigureBeside, HeldFigure } from './held'

/** A way in which a figure may be said to belong together with another. */
export interface RelationChoice {
  readonly kind: RelationKind
  /** As `Relation.amount`. */
  readonly amount: number | null
}

/**
 * The ways in which a figure may belong together with one that stands beside it in its article; none with a figure of
 * another unit, a table's or another article's, which evidence is for.
 */
export function relationChoices(
  { value: own }: Pick<HeldFigure, 'value'>,
  { from, place, difference, value, working }: FigureBeside
): readonly RelationChoice[] {
  // What only comes of a sum is printed nowhere.
  if (from !== 'article' || place === null || difference === null || working !== null) return []
  const choices: RelationChoice[] = [{ kind: 'same', amount: null }]
  if (own <= value) choices.push({ kind: 'part', amount: null })
  if (own === value) return choices
  choices.push({ kind: 'difference', amount: Number((own - value).toPrecision(12)) })
  if (own > 0 && value > 0 && difference.times !== null) choices.push({ kind: 'ratio', amount: own / value })
  return choices
}
