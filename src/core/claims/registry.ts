import type { Detector, Refiner } from './detector'
import { date } from './detectors/date'
import { figure } from './detectors/figure'
import { name } from './detectors/name'
import { dropContained } from './refiners/drop-contained'
import { mergeSameSpan } from './refiners/merge-same-span'

export const detectors: readonly Detector[] = [figure, date, name]

// Merging first: of two claims on the same words one would otherwise count as contained in the other.
export const refiners: readonly Refiner[] = [mergeSameSpan, dropContained]
