import { Worker } from 'node:worker_threads'
import type { FoundLine } from '../../core/search/found-line'
import type { SearchAnswer } from '../../core/search/inverted-index'
import { articleFile } from '../desk-files'
import { realFileSystem } from '../file-system'

/** What the thread is told. */
export type SearchMessage =
  | { readonly kind: 'read'; readonly articles: readonly { readonly id: string; readonly path: string }[] }
  | { readonly kind: 'search'; readonly serial: number; readonly query: string; readonly limit: number }
  | { readonly kind: 'line'; readonly serial: number; readonly query: string; readonly path: string }

/** What was found among the articles read so far. */
export interface FoundArticles extends SearchAnswer {
  /** How many articles are still to be read. */
  readonly unread: number
}

/** What the thread says, by the question's number. */
export type SearchReply =
  | ({ readonly kind: 'search'; readonly serial: number } & FoundArticles)
  | { readonly kind: 'line'; readonly serial: number; readonly line: FoundLine | null }

/** Search over the text of every article of a desk, in a thread of its own. */
export interface ArticleSearch {
  /** Reads these articles, new or changed; nothing happens before the first question. */
  changed(ids: readonly string[]): void
  search(query: string, limit: number): Promise<FoundArticles>
  /** The line of an article that has the words asked for; null where its body has none, or it cannot be read. */
  foundLine(id: string, query: string): Promise<FoundLine | null>
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
  const asked = new Map<number, (reply: SearchReply | null) => void>()

  const pathOf = (id: string): string => articleFile(folder, id, realFileSystem).path

  const read = (to: Worker, ids: readonly string[]): void => {
    const articles = ids.map((id) => ({ id, path: pathOf(id) }))
    to.postMessage({ kind: 'read', articles } satisfies SearchMessage)
  }

  const end = (): void => {
    thread = null
    for (const answer of asked.values()) answer(null)
    asked.clear()
  }

  const start = (): Worker => {
    const started = new Worker(program)
    started.on('message', (reply: SearchReply) => {
      asked.get(reply.serial)?.(reply)
      asked.delete(reply.serial)
    })
    // A thread that died is started anew by the next question.
    started.on('error', end)
    started.unref()
    read(started, all())
    return started
  }

  const ask = (message: (serial: number) => SearchMessage): Promise<SearchReply | null> =>
    new Promise((answer) => {
      thread ??= start()
      serial += 1
      asked.set(serial, answer)
      thread.postMessage(message(serial))
    })

  return {
    changed: (ids) => {
      if (thread) read(thread, ids)
    },
    async search(query, limit) {
      const reply = await ask((of) => ({ kind: 'search', serial: of, query, limit }))
      if (reply?.kind !== 'search') return { ids: [], total: 0, unread: 0 }
      const { ids, total, unread } = reply
      return { ids, total, unread }
    },
    async foundLine(id, query) {
      const reply = await ask((of) => ({ kind: 'line', serial: of, query, path: pathOf(id) }))
      return reply?.kind === 'line' ? reply.line : null
    },
    close: () => {
      void thread?.terminate()
      end()
    }
  }
}
