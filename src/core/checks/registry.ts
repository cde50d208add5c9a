import type { Check } from './check'
import { headBody } from './head.body'
import { nameVariant } from './name.variant'
import { numCurrency } from './num.currency'
import { numDifference } from './num.difference'
import { numGrouping } from './num.grouping'
import { numOrder } from './num.order'
import { numPercent } from './num.percent'
import { numTotal } from './num.total'
import { numVague } from './num.vague'

/** Every check, in the order their findings are listed at one place. */
export const checks: readonly Check[] = [
  numDifference,
  numOrder,
  numTotal,
  numPercent,
  numCurrency,
  numGrouping,
  headBody,
  numVague,
  nameVariant
]
