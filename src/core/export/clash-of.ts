import type { ReportedArticle } from '../report/build-report'
import { whereWords } from '../report/where-in'
import { fail, type Result } from '../result'

/** The refusal to make corrections that overlap; null where none do. A copy that lacks one in silence would be worse. */
export function clashOf({ article, clashing }: ReportedArticle): Result<never, 'corrections-clash'> | null {
  const [first] = clashing
  if (!first) return null
  return fail(
    'corrections-clash',
    `${article.title}: the correction of “${first.wrong}” (${whereWords(first.where)}) replaces words that another correction replaces too. Take one of them back, then write the copy.`
  )
}
