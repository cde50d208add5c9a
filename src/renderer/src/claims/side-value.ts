import type { Conflict, Side } from '../../../core/model/review'
import { strings } from '../ui/strings'

/** What one of two people said, in words. */
export const sideValue = ({ of }: Pick<Conflict, 'of'>, { value }: Side): string => {
  if (value === null || value === '') return strings.detail.conflictNothing
  return of === 'verdict' ? (strings.verdictNames as Readonly<Record<string, string>>)[value]! : value
}
