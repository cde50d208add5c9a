import type { Desk } from '../core/desk'
import { done, type Result } from '../core/result'
import type { AddFilesOptions } from './add-files'

/** What came of checking a desk anew. */
export interface CheckedAgain {
  /** Articles that were checked; fewer than there are where somebody cancelled. */
  readonly checked: number
  /** Articles there are. */
  readonly total: number
  /** What was wrong with the others. */
  readonly problems: readonly string[]
}

/**
 * Checks every article of a desk anew, as many at a time as there are workers, and keeps what is found: for a desk
 * that was checked by an older version, or against other tables. Rulings stay. An article that cannot be read or
 * checked stays as it was, and so does one of which nothing new was found.
 */
export async function checkAgain(
  desk: Desk,
  { workers, references, signal, onProgress, onKept }: AddFilesOptions
): Promise<Result<CheckedAgain>> {
  const problems: string[] = []
  const { articles } = desk.view()
  let [checked, ended] = [0, 0]

  async function checkOne(id: string): Promise<string | null> {
    const opened = await desk.openArticle(id)
    if (!opened.ok) return opened.error.message
    let problem: string | null = null
    const run = await workers.run(
      { kind: 'check', article: opened.value.article, ...(references ? { references } : {}) },
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
    return run.ok || run.error.code === 'cancelled' ? problem : run.error.message
  }

  const waiting = articles.values()
  const checkNext = async () => {
    for (const { id, title } of waiting) {
      if (signal?.aborted) return
      const problem = await checkOne(id)
      if (problem !== null) problems.push(problem)
      ended++
      onProgress?.({ kind: 'checking', done: ended, total: articles.length, name: title })
    }
  }
  await Promise.all(Array.from({ length: workers.threads }, checkNext))
  return done({ checked, total: articles.length, problems })
}
