import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { AcrossArticle, CrossPlace, TakenBackWords } from '../../core/cross/cross-finding'
import { articleFile } from '../desk-files'
import { realFileSystem } from '../file-system'
import type { CrossArticle, CrossOrder, CrossReply, ListedSource } from './cross-messages'

/** The articles of a desk held against each other, in a thread of its own. */
export interface AcrossDesk {
  /** Reads these articles, new or changed; nothing happens before the first question. */
  changed(articles: readonly ListedSource[]): void
  /** What others print otherwise than this article, or as it does. */
  findingsFor(id: string): Promise<AcrossArticle>
  /** Where others still print what corrections of an article take back, for each of them. */
  printedElsewhere(id: string, words: readonly TakenBackWords[]): Promise<readonly (readonly CrossPlace[])[]>
  /** The articles that tell of what this one tells of, the most kindred first. */
  siblingsOf(id: string): Promise<readonly string[]>
  close(): void
}

/**
 * @param program the built thread
 * @param folder the desk's folder
 * @param all its articles, asked for at the first question
 * @param onRead told when articles were read that change what can be said
 */
export function acrossDesk(
  program: string,
  folder: string,
  all: () => readonly ListedSource[],
  onRead: () => void
): AcrossDesk {
  let thread: Worker | null = null
  let serial = 0
  const asked = new Map<number, (reply: CrossReply | null) => void>()

  const withPath = (articles: readonly ListedSource[]): readonly CrossArticle[] =>
    articles.map((article) => ({ ...article, path: articleFile(folder, article.id, realFileSystem).path }))

  const end = (): void => {
    thread = null
    for (const answer of asked.values()) answer(null)
    asked.clear()
  }

  const start = (): Worker => {
    const workerData = { file: join(folder, 'across.jsonl'), articles: withPath(all()) }
    const started = new Worker(program, { argv: [], env: {}, execArgv: [], workerData })
    started.on('message', (reply: CrossReply) => {
      if (reply.kind === 'read') return onRead()
      asked.get(reply.serial)?.(reply)
      asked.delete(reply.serial)
    })
    // A thread that died is started anew by the next question.
    started.on('error', () => {
      if (thread === started) end()
    })
    started.unref()
    return started
  }

  const ask = (order: (serial: number) => CrossOrder): Promise<CrossReply | null> =>
    new Promise((answer) => {
      thread ??= start()
      serial += 1
      asked.set(serial, answer)
      thread.postMessage(order(serial))
    })

  return {
    changed: (articles) =>
      thread?.postMessage({ kind: 'changed', articles: withPath(articles) } satisfies CrossOrder),
    async findingsFor(id) {
      const reply = await ask((of) => ({ kind: 'findings', serial: of, id }))
      return reply?.kind === 'findings'
        ? { findings: reply.findings, unread: reply.unread }
        : { findings: [], unread: 0 }
    },
    async printedElsewhere(id, words) {
      const reply = await ask((of) => ({ kind: 'elsewhere', serial: of, id, words }))
      return reply?.kind === 'elsewhere' ? reply.places : words.map(() => [])
    },
    async siblingsOf(id) {
      const reply = await ask((of) => ({ kind: 'siblings', serial: of, id }))
      return reply?.kind === 'siblings' ? reply.ids : []
    },
    close: () => {
      void thread?.terminate()
      end()
    }
  }
}
