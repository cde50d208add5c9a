import { expect } from 'vitest'
import { type Analysis, analyse } from '../../src/core/analyse'
import type { Check } from '../../src/core/checks/check'
import { runChecks } from '../../src/core/checks/run-checks'
import { type Facts, factsOf } from '../../src/core/facts/facts-of'
import { readArticle } from '../../src/core/facts/reading'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import { importFile } from '../../src/core/import/import-file'
import type { Imported, SourceFile } from '../../src/core/import/importer'
import type { Article } from '../../src/core/model/article'
import type { Span } from '../../src/core/model/span'
import { readReferenceTable } from '../../src/core/reference/read-reference-table'
import { type ReferenceIndex, referenceIndex } from '../../src/core/reference/reference-index'
import { documentReaders } from '../../src/node/document-readers'

/** An article with this body and nothing else known of it. */
export const articleOf = (text: string, title?: string, publishedOn?: string): Article =>
  articleFromFields({
    id: 'test',
    text,
    ...(title === undefined ? {} : { title }),
    ...(publishedOn === undefined ? {} : { publishedOn })
  })

/** @param table a reference table, as CSV */
export function factsIn(text: string, title?: string, table?: string, publishedOn?: string): Facts {
  const reading = readArticle(articleOf(text, title, publishedOn))
  return table === undefined ? factsOf(reading) : factsOf(reading, referencesOf(table))
}

/** The index of one table named “results”. */
export function referencesOf(csv: string): ReferenceIndex {
  const table = readReferenceTable('results.csv', new TextEncoder().encode(csv))
  if (!table.ok) throw new Error(table.error.message)
  return referenceIndex([table.value])
}

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
export async function imported(content: string | Uint8Array, name?: string): Promise<Imported> {
  const result = await importFile(fileOf(content, name), documentReaders)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

/** Asserts that the check notes exactly these words, once, and that its first repair puts `repaired` in their place. */
export function expectNote(check: Check, text: string, printed: string, repaired: string): void {
  const [finding, ...more] = runChecks(factsIn(text), [check])
  expect(more).toEqual([])
  expect(finding!.severity).toBe('note')
  expect(finding!.places.map(({ quote }) => quote)).toEqual([printed])
  const [edit] = finding!.repairs[0]!.edits
  expect(text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end)).toBe(
    text.replace(printed, repaired)
  )
}
