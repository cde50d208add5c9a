import { attrMissing } from './attr.missing'
import type { Check } from './check'
import { copyApostrophe } from './copy.apostrophe'
import { copyDoubled } from './copy.doubled'
import { copyGlued } from './copy.glued'
import { copyHomophone } from './copy.homophone'
import { copyMissing } from './copy.missing'
import { copyMisspelling } from './copy.misspelling'
import { copyPunctuation } from './copy.punctuation'
import { dateAge } from './date.age'
import { dateClock } from './date.clock'
import { dateInvalid } from './date.invalid'
import { dateOrder } from './date.order'
import { dateRelative } from './date.relative'
import { dateSpan } from './date.span'
import { dateWeekday } from './date.weekday'
import { headBody } from './head.body'
import { nameAcronym } from './name.acronym'
import { nameGender } from './name.gender'
import { nameIntroduced } from './name.introduced'
import { nameKin } from './name.kin'
import { nameRole } from './name.role'
import { nameVariant } from './name.variant'
import { numBounds } from './num.bounds'
import { numChange } from './num.change'
import { numCount } from './num.count'
import { numCurrency } from './num.currency'
import { numDifference } from './num.difference'
import { numGrouping } from './num.grouping'
import { numOrder } from './num.order'
import { numPercent } from './num.percent'
import { numPoints } from './num.points'
import { numRank } from './num.rank'
import { numRate } from './num.rate'
import { numRepeat } from './num.repeat'
import { numScale } from './num.scale'
import { numScore } from './num.score'
import { numTable } from './num.table'
import { numTotal } from './num.total'
import { numUnit } from './num.unit'
import { numVague } from './num.vague'
import { quoteBalance } from './quote.balance'
import { quoteDrift } from './quote.drift'
import { tableValue } from './table.value'
import { textResidue } from './text.residue'
import { textSteps } from './text.steps'

/** Every check, in the order their findings are listed at one place. */
export const checks: readonly Check[] = [
  numDifference,
  numOrder,
  numTotal,
  numRank,
  numCount,
  numTable,
  numScale,
  numRepeat,
  numScore,
  numPercent,
  numChange,
  numRate,
  numPoints,
  numCurrency,
  numUnit,
  numGrouping,
  headBody,
  numVague,
  numBounds,
  tableValue,
  dateWeekday,
  dateInvalid,
  dateOrder,
  dateRelative,
  dateSpan,
  dateClock,
  dateAge,
  nameVariant,
  nameIntroduced,
  nameRole,
  nameKin,
  nameGender,
  nameAcronym,
  quoteDrift,
  quoteBalance,
  attrMissing,
  textResidue,
  textSteps,
  copyGlued,
  copyDoubled,
  copyApostrophe,
  copyMisspelling,
  copyHomophone,
  copyMissing,
  copyPunctuation
]
