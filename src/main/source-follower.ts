import type { Added } from '../core/model/adding'
import type { ArticleSummary } from '../core/model/desk'
import type { SourceChange } from '../core/model/source-change'
import type { Result } from '../core/result'
import { watchSources } from '../node/source-watch'

export interface SourceFollowerOptions {
  /** Adds a file that is known already; `onKept` hears of each of its articles. */
  readonly addAgain: (path: string, onKept: (summary: ArticleSummary) => void) => Promise<Result<Added>>
  readonly tell: (change: SourceChange) => void
}

/** Follows the files of a desk's articles while it is open: what others change in them is carried over, and told. */
export interface SourceFollower {
  follow(summaries: readonly ArticleSummary[]): void
  /** Looks at the file of an article now: it may have changed while the desk was closed. */
  look(articleId: string): void
  close(): Promise<void>
}

export function followSources({ addAgain, tell }: SourceFollowerOptions): SourceFollower {
  const sources = new Map<string, NonNullable<ArticleSummary['source']>>()
  const watch = watchSources({
    onChanged: (path) => void takeAgain(path),
    onGone: (path) => tell({ path, kind: 'gone', articleIds: [], lines: [] })
  })

  async function takeAgain(path: string): Promise<void> {
    const before = new Map(sources)
    const articleIds: string[] = []
    const added = await addAgain(path, ({ id, source }) => {
      if (source !== undefined && source.sha256 !== before.get(id)?.sha256) articleIds.push(id)
    })
    // Closing: what was changed is found when the article is opened next.
    if (!added.ok && added.error.code === 'closing') return
    if (!added.ok) return tell({ path, kind: 'unread', articleIds: [], lines: [added.error.message] })
    const { unread, remarks, changed, added: fresh } = added.value
    if (unread.length > 0) {
      return tell({ path, kind: 'unread', articleIds: [], lines: unread.map(({ message }) => message) })
    }
    if (changed + fresh === 0) return
    const lines = remarks.filter(({ code }) => code === 'carried').map(({ message }) => message)
    tell({ path, kind: 'changed', articleIds, lines })
  }

  return {
    follow(summaries) {
      for (const { id, source } of summaries) if (source !== undefined) sources.set(id, source)
      watch.follow(summaries.flatMap(({ source }) => (source === undefined ? [] : [source])))
    },
    look(articleId) {
      const source = sources.get(articleId)
      if (source === undefined) return
      watch.follow([source])
      watch.look(source.path)
    },
    close: () => watch.close()
  }
}
