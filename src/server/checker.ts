import type { Analysis } from '../core/analyse'
import type { Article } from '../core/model/article'
import type { Finding } from '../core/model/finding'
import { done, fail, type Result } from '../core/result'
import { findingsAsSet, type ViewSettings } from '../core/review/view-as-set'
import type { CheckedArticle, Job, Source, Workers } from '../node/work/job'

/** An article with what is to be shown of it. */
export interface ShownArticle {
  readonly article: Article
  readonly analysis: Analysis
}

/** Checks texts for other programs, in threads; the use case behind every protocol spoken here. */
export interface Checker {
  /** Checks an article. `busy`: too many wait already. */
  check(article: Article, settings: ViewSettings, signal?: AbortSignal): Promise<Result<ShownArticle>>
  /** Reads a file, or bytes under a name, and checks the articles in it. */
  read(source: Source, settings: ViewSettings, signal?: AbortSignal): Promise<Result<readonly ShownArticle[]>>
  close(): Promise<void>
}

/**
 * @param workers those who do the work
 * @param waiting so many texts may be under way or wait; one more is refused
 */
export function checker(workers: Workers, waiting: number): Checker {
  let underWay = 0
  const run = async (
    job: Job,
    settings: ViewSettings,
    signal: AbortSignal | undefined
  ): Promise<Result<readonly ShownArticle[]>> => {
    if (underWay >= waiting)
      return fail('busy', `${underWay} texts wait to be checked already. Ask again in a moment.`)
    underWay++
    const taken: CheckedArticle[] = []
    try {
      const ran = await workers.run(job, {
        take: (articles) => void taken.push(...articles),
        ...(signal ? { signal } : {})
      })
      return ran.ok ? done(taken.map((each) => shownOf(each, settings))) : ran
    } finally {
      underWay--
    }
  }
  return {
    async check(article, settings, signal) {
      const ran = await run({ kind: 'check', article }, settings, signal)
      return ran.ok ? done(ran.value[0]!) : ran
    },
    read: (source, settings, signal) => run({ kind: 'import', source }, settings, signal),
    close: () => workers.close()
  }
}

const shownOf = ({ article, analysis }: CheckedArticle, settings: ViewSettings): ShownArticle => {
  const { shown } = findingsAsSet<Finding>(analysis.findings, settings)
  return { article, analysis: { ...analysis, findings: shown } }
}
