import { Worker } from 'node:worker_threads'
import type { SearchAnswer } from '../../core/search/inverted-index'
import { articleFile } from '../desk-files'
import { realFileSystem } from '../file-system'

/** What the thread is told. */
export type SearchMessage =
  | { readonly kind: 'read'; readonly articles: readonly { readonly id: string; readonly path: string }[] }
  | { readonly kind: 'search'; readonly serial: number; readonly query: string; readonly limit: number }

/** What was found among the articles read so far. */
export interface FoundArticles extends SearchAnswer {
  /** How many articles are still to be read. */
  readonly unread: number
}

export interface SearchReply extends FoundArticles {
  readonly serial: number
}

/** Search over the text of every article of a desk, in a thread of its own. */
export interface ArticleSearch {
  /** Reads these articles, new or changed; nothing happens before the first question. */
  changed(ids: readonly string[]): void
  search(query: string, limit: number): Promise<FoundArticles>
  close(): void
}

/**
 * @param program the built thread
 * @param folder the desk's folder
 * @param all the ids of its articles, asked for at the first question: who never searches pays nothing
 */
export function articleSearch(program: string, folder: string, all: () => readonly string[]): ArticleSearch {
  let thread: Worker | null = null
  let serial = 0
  const asked = new Map<number, (found: FoundArticles) => void>()

  const read = (to: Worker, ids: readonly string[]): void => {
    const articles = ids.map((id) => ({ id, path: articleFile(folder, id, realFileSystem).path }))
    to.postMessage({ kind: 'read', articles } satisfies SearchMessage)
  }

  const end = (): void => {
    thread = null
    for (const answer of asked.values()) answer({ ids: [], total: 0, unread: 0 })
    asked.clear()
  }

  const start = (): Worker => {
    const started = new Worker(program)
    started.on('message', ({ serial: of, ...found }: SearchReply) => {
      asked.get(of)?.(found)
      asked.delete(of)
    })
    // A thread that died is started anew by the next question.
    started.on('error', end)
    started.unref()
    read(started, all())
    return started
  }

  return {
    changed: (ids) => {
      if (thread) read(thread, ids)
    },
    search: (query, limit) =>
      new Promise((answer) => {
        thread ??= start()
        serial += 1
        asked.set(serial, answer)
        thread.postMessage({ kind: 'search', serial, query, limit } satisfies SearchMessage)
      }),
    close: () => {
      void thread?.terminate()
      end()
    }
  }
}
