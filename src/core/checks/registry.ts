import type { Check } from './check'
import { dateInvalid } from './date.invalid'
import { dateWeekday } from './date.weekday'
import { nameAcronym } from './name.acronym'
import { nameRole } from './name.role'
import { nameVariant } from './name.variant'
import { numDifference } from './num.difference'
import { numGrouping } from './num.grouping'

/** Every check, in the order their findings are listed at one place. */
export const checks: readonly Check[] = [
  numDifference,
  numGrouping,
  dateWeekday,
  dateInvalid,
  nameVariant,
  nameRole,
  nameAcronym
]
