import type { Desk } from '../core/desk'
import { done, type Result } from '../core/result'
import type { AddFilesOptions } from './add-files'

/**
 * Checks every article of a desk anew, one after the other, and keeps what is found: for a desk that was checked by an
 * older version. Rulings stay. An article that cannot be read or checked stays as it was.
 * @returns how many were checked, and what was wrong with the others
 */
export async function checkAgain(
  desk: Desk,
  { workers, signal, onProgress, onKept }: AddFilesOptions
): Promise<Result<{ readonly checked: number; readonly problems: readonly string[] }>> {
  const problems: string[] = []
  const { articles } = desk.view()
  let checked = 0
  for (const [index, { id, title }] of articles.entries()) {
    if (signal?.aborted) break
    const opened = await desk.openArticle(id)
    let problem = opened.ok ? null : opened.error.message
    if (opened.ok) {
      const run = await workers.run(
        { kind: 'check', article: opened.value.article },
        {
          ...(signal ? { signal } : {}),
          async take(again) {
            for (const { article, analysis } of again) {
              const kept = await desk.keep(article, analysis)
              if (!kept.ok) problem = kept.error.message
              else {
                checked++
                onKept?.(kept.value.summary)
              }
            }
          }
        }
      )
      if (!run.ok && run.error.code !== 'cancelled') problem = run.error.message
    }
    if (problem !== null) problems.push(problem)
    onProgress?.({ kind: 'checking', done: index + 1, total: articles.length, name: title })
  }
  return done({ checked, problems })
}
