import type { Detector, Refiner } from './detector'
import { age } from './detectors/age'
import { comparison } from './detectors/comparison'
import { date } from './detectors/date'
import { figure } from './detectors/figure'
import { name } from './detectors/name'
import { place } from './detectors/place'
import { quotation } from './detectors/quotation'
import { role } from './detectors/role'
import { superlative } from './detectors/superlative'
import { dropContained } from './refiners/drop-contained'
import { joinPair } from './refiners/join-pair'
import { mergeSameSpan } from './refiners/merge-same-span'

export const detectors: readonly Detector[] = [
  figure,
  date,
  age,
  role,
  name,
  place,
  quotation,
  superlative,
  comparison
]

// Merging before dropping: of two claims on the same words one would otherwise count as contained in the other.
export const refiners: readonly Refiner[] = [joinPair, mergeSameSpan, dropContained]
