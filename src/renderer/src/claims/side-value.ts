import type { Conflict, Side } from '../../../core/model/review'
import { strings } from '../ui/strings'

/** What one of two people said, in words. */
export const sideValue = ({ of }: Pick<Conflict, 'of'>, { value }: Side): string => {
  if (value === null || value === '') return strings.detail.conflictNothing
  const names: Readonly<Partial<Record<typeof of, Readonly<Record<string, string>>>>> = {
    verdict: strings.verdictNames,
    truth: strings.review.truthNames
  }
  return names[of]?.[value] ?? value
}
