import type { ArticleRecord } from '../model/desk'
import type { Review } from '../model/review'
import { fingerprint } from '../text/fingerprint'
import { type Correction, correctionsOf } from './corrections-of'
import { landedCorrections } from './landed-corrections'

/**
 * What readers are told of: the corrections an article asks for and those that newer texts have made already, in the
 * order of their words.
 */
export const correctionsToldOf = (
  record: ArticleRecord,
  reviews: Readonly<Record<string, Review>>
): readonly Correction[] => inOrder(correctionsOf(record, reviews).made, landedCorrections(record, reviews))

/** Corrections that stand and those that were made, in the order of their words. */
export const inOrder = <Asked extends Correction>(
  asked: readonly Asked[],
  landed: readonly Asked[]
): readonly Asked[] => [...asked, ...landed].sort((a, b) => a.start - b.start)

/**
 * A sum over what a notice tells of: what was wrong, what is right, and how grave it is. A notice that was written by hand
 * stands for as long as this is the same; where a newer text took the corrections over, it is.
 */
export const noticeSum = (told: readonly Correction[]): string =>
  fingerprint(
    'notice',
    ...told.map(({ wrong, right, review: { errorClass, severity } }) =>
      [wrong, right, errorClass ?? '', severity ?? ''].map((words) => words.replace(/\s+/g, ' ')).join('\n')
    )
  )
