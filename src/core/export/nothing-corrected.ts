import type { ReportedArticle } from '../report/build-report'
import { leftOutWords } from '../report/words'
import { fail, type Result } from '../result'

/**
 * The refusal to write what no correction is in; a correction that was written and is left out is named with the reason.
 * @param so what follows from it ("there is nothing to change")
 */
export function nothingCorrected(
  articles: readonly ReportedArticle[],
  so: string
): Result<never, 'nothing-to-write'> {
  const leftOut = articles.flatMap(({ leftOut: own }) => own.map(leftOutWords))
  const why = leftOut.length === 0 ? '' : ` Written, but not in it: ${leftOut.join('; ')}.`
  return fail('nothing-to-write', `No claim is ruled disputed with a correction yet, so ${so}.${why}`)
}
