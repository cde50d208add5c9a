import type { Quantity } from '../facts/quantity/quantity'

/** Whether two figures can be added and compared: one dimension, one unit, and nothing told that parts them. */
export const alike = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension && isOneUnit(a, b) && !differ(a.per, b.per)

/** Degrees are of any scale: "39.4C", "a drop of 17.6 degrees". */
const isOneUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit || (a.dimension === 'temperature' && (a.unit === 'degree' || b.unit === 'degree'))

/** Whether they are alike and count or measure the same thing, as far as either says. */
export const ofOneThing = (a: Quantity, b: Quantity): boolean => alike(a, b) && !differ(a.counted, b.counted)

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

/** A number with nothing said of what it counts: it takes that from the figure it is joined with ("from 21% to 25"). */
export const isBare = ({ dimension, unit, counted, per }: Quantity): boolean =>
  dimension === 'count' && unit === undefined && counted === undefined && per === undefined

/** The same for figures that words join: one may leave out what the other says. */
export const alikeJoined = (a: Quantity, b: Quantity): boolean =>
  alike(a, b) ||
  ((isBare(a) || isBare(b)) &&
    a.digits !== '' &&
    b.digits !== '' &&
    a.scale > 1 === b.scale > 1 &&
    Math.max(a.value, b.value) < 20 * Math.min(a.value, b.value))
