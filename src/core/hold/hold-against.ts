import type { Span } from '../model/span'
import type { Around } from './around'
import type { Held } from './held'
import { holdFigure } from './hold-figure'
import { holdName } from './hold-name'

/**
 * What can stand beside some words of an article: beside their first figure, else beside their first name.
 *
 * @param house names as the house spells them
 * @returns null where neither stands in them
 */
export const holdAgainst = (around: Around, span: Span, house: readonly string[]): Held | null =>
  holdFigure(around, span) ?? holdName(around, span, house)
