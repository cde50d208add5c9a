import type { Quantity } from '../model/fact'

/** No two different seats; a figure that names none may belong to any. */
export const sameContest = (a: Quantity, b: Quantity): boolean =>
  a.scope.contest === undefined || b.scope.contest === undefined || a.scope.contest === b.scope.contest
