import type { Report, ReportedArticle } from './build-report'
import { lintNotice } from './lint-notice'
import { gravityOf, type Notice, noticeOf } from './notice'
import { inOrder, noticeSum } from './notice-sum'
import type { ToldCorrection } from './told-corrections'
import { leftOutWords } from './words'

/** A notice, and what is to be mended in it first. */
export interface NoticeToPrint extends Notice {
  /** What the desk proposes, whatever an editor wrote; null where there are only typing errors. */
  readonly proposed: string | null
  /** Whether the text is what an editor wrote for these very corrections. */
  readonly isEdited: boolean
  /** What an editor wrote when the corrections were others; null where nobody did. */
  readonly outdated: string | null
  /** One line for each fault the notice has against the rules of the trade, and for each correction it leaves out. */
  readonly mend: readonly string[]
}

/** What readers are told of: the corrections an article asks for and those a newer text has made already, in reading order. */
const toldIn = ({
  corrections,
  landed
}: Pick<ReportedArticle, 'corrections' | 'landed'>): readonly ToldCorrection[] =>
  inOrder<ToldCorrection>(corrections, landed)

/**
 * The notice for an article's corrections: as an editor wrote it for them, else as the desk words it; read against the
 * rules it is to keep.
 * @returns null where there is nothing to correct
 */
export function articleNotice(
  reported: ReportedArticle,
  { generatedAt, house }: Pick<Report, 'generatedAt' | 'house'>
): NoticeToPrint | null {
  const { notice: edited, leftOut } = reported
  const told = toldIn(reported)
  const notice = noticeOf(told, generatedAt, house)
  if (!notice) return null
  const isEdited = edited !== null && edited.of === noticeSum(told)
  const text = isEdited ? edited.text : notice.text
  const announced = told.filter((each) => gravityOf(each, house) !== 'typo')
  const faults = text === null ? [] : lintNotice(text, announced)
  return {
    ...notice,
    text,
    proposed: notice.text,
    isEdited,
    outdated: edited !== null && !isEdited ? edited.text : null,
    mend: [
      ...(edited !== null && !isEdited
        ? [
            'Before printing: this notice was written by hand when the corrections were others. What follows is the desk’s own.'
          ]
        : []),
      ...faults.map(({ message }) => `Before printing: ${message}`),
      ...leftOut.map((each) => `Not in this notice: ${leftOutWords(each)}.`)
    ]
  }
}
