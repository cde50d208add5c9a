import { countBefore } from '../facts/count-before'
import type { Quotation } from '../facts/quotations'

/** The quotation that a place stands in, if any. @param quotations in reading order */
export function quotationAround(quotations: readonly Quotation[], at: number): Quotation | undefined {
  const last = quotations[countBefore(quotations, ({ span }) => span.start <= at) - 1]
  return last && last.span.end > at ? last : undefined
}
