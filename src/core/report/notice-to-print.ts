import type { ReportedArticle } from './build-report'
import type { Correction } from './corrections-of'
import type { LeftOut } from './left-out'
import { lintNotice } from './lint-notice'
import { type Notice, noticeOf } from './notice'
import { leftOutWords } from './words'

/** A notice, and what is to be mended in it first. */
export interface NoticeToPrint extends Notice {
  /** One line for each fault the notice has against the rules of the trade, and for each correction it leaves out. */
  readonly mend: readonly string[]
}

/**
 * What readers are told of: the corrections an article asks for and those a newer text has made already, in the order of
 * their words.
 */
export const correctionsToTell = ({
  corrections,
  landed
}: Pick<ReportedArticle, 'corrections' | 'landed'>): readonly Correction[] =>
  [...corrections, ...landed].sort((a, b) => a.start - b.start)

/**
 * The notice for an article's corrections, read against the rules it is to keep.
 * @param on ISO date on which the correction is made
 * @param leftOut corrections that were written and are not in it
 * @returns null where there is nothing to correct
 */
export function noticeToPrint(
  made: readonly Correction[],
  on: string,
  leftOut: readonly LeftOut[] = []
): NoticeToPrint | null {
  const notice = noticeOf(made, on)
  if (!notice) return null
  const named = made.filter(({ review }) => review.severity !== 'typo')
  const faults = notice.text === null ? [] : lintNotice(notice.text, named)
  return {
    ...notice,
    mend: [
      ...faults.map(({ message }) => `Before printing: ${message}`),
      ...leftOut.map((each) => `Not in this notice: ${leftOutWords(each)}.`)
    ]
  }
}
