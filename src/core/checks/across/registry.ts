import { crossName } from './cross.name'
import { crossValue } from './cross.value'
import type { CrossCheck } from './cross-check'

/** Every check that holds several articles against each other. */
export const crossChecks: readonly CrossCheck[] = [crossValue, crossName]
