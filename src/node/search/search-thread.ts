import { parentPort } from 'node:worker_threads'
import type { Article } from '../../core/model/article'
import { type FoundLine, foundLine } from '../../core/search/found-line'
import { createIndex } from '../../core/search/inverted-index'
import { readOrdinaryText } from '../ordinary-file'
import type { SearchMessage, SearchReply } from './article-search'

// Reads the articles of a desk, one after the other, and answers meanwhile with what it has read so far.
const index = createIndex()
const waiting = new Map<string, string>()
let reading = false

const reply = (words: SearchReply): void => parentPort?.postMessage(words)

const articleIn = async (path: string): Promise<Pick<Article, 'title' | 'text' | 'bodyStart'>> =>
  (JSON.parse(await readOrdinaryText(path)) as { article: Article }).article

async function lineOf(path: string, query: string): Promise<FoundLine | null> {
  try {
    const { text, bodyStart } = await articleIn(path)
    // The title stands above the line anyway.
    return foundLine(text, query, bodyStart)
  } catch {
    return null
  }
}

async function read(): Promise<void> {
  if (reading) return
  reading = true
  for (const [id, path] of waiting) {
    waiting.delete(id)
    try {
      const article = await articleIn(path)
      index.put({ id, title: article.title, text: article.text })
    } catch {
      // Damaged or gone: opening it says so, with the way out. It cannot be found by its words.
      index.remove(id)
    }
  }
  reading = false
}

parentPort?.on('message', (message: SearchMessage) => {
  switch (message.kind) {
    case 'read':
      for (const { id, path } of message.articles) waiting.set(id, path)
      void read()
      break
    case 'search':
      reply({
        kind: 'search',
        serial: message.serial,
        ...index.search(message.query, message.limit),
        unread: waiting.size
      })
      break
    case 'line': {
      const { serial, path, query } = message
      void lineOf(path, query).then((line) => reply({ kind: 'line', serial, line }))
    }
  }
})
