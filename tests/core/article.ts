import { type Analysis, analyse } from '../../src/core/analyse'
import { type Facts, factsOf } from '../../src/core/facts/facts-of'
import { readArticle } from '../../src/core/facts/reading'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import { importFile } from '../../src/core/import/import-file'
import type { Imported, SourceFile } from '../../src/core/import/importer'
import type { Article } from '../../src/core/model/article'
import type { Span } from '../../src/core/model/span'

/** An article with this body and nothing else known of it. */
export const articleOf = (text: string, title?: string): Article =>
  articleFromFields({ id: 'test', text, ...(title === undefined ? {} : { title }) })

export const factsIn = (text: string, title?: string): Facts => factsOf(readArticle(articleOf(text, title)))

export const analysisOf = (text: string): Analysis => analyse(articleOf(text))

/** The words that spans cover. */
export const wordsOf = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end))

export const fileOf = (content: string | Uint8Array, name = 'article.txt'): SourceFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  sha256: '0'.repeat(64)
})

/** Imports a file that must be readable. */
export function imported(content: string | Uint8Array, name?: string): Imported {
  const result = importFile(fileOf(content, name))
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
