import stored from '../../../../resources/known-names.json'
import { remembered } from '../../text/remembered'
import { wordFilter } from '../../text/word-filter'

const isInList = wordFilter(stored)

/**
 * Whether a lower-case word is a name that papers print often ("medicaid", "mueller"): such a spelling is no slip by
 * itself. Counted by `scripts/ordinary-words.ts` in some 3,000 articles.
 */
export const isKnownName = remembered(isInList)
