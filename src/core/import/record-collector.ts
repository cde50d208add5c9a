import type { Article } from '../model/article'
import { done, fail, type Result } from '../result'
import { articleFromRecord } from './article-from-record'
import type { ImportErrorCode, Imported, SourceFile, Warning } from './importer'
import type { RecordField } from './record-field'

/** Gathers the articles of a file of many records, and what was wrong with the others. */
export interface RecordCollector {
  /** @param place where the record stands, for messages and as its key: "line 17", "record 3" */
  add(entries: readonly (readonly [field: RecordField | undefined, value: string])[], place: string): void
  warn(code: string, place: string, message: string): void
  /** @param without what to say of a file that has no article */
  result(without: string): Result<Imported, ImportErrorCode>
}

/** So many problems are named one by one; nobody reads more. */
const mostNamed = 100

/** Takes the file and the id of the importer that reads it. */
export function collectRecords(file: SourceFile, format: string): RecordCollector {
  const articles = new Map<string, Article>()
  const warnings: Warning[] = []
  let more = 0
  const warn = (code: string, place: string, message: string) => {
    if (warnings.length < mostNamed) warnings.push({ code, message: `${file.name}, ${place}: ${message}` })
    else more++
  }
  return {
    warn,
    add(entries, place) {
      const article = articleFromRecord(entries, place, file, format)
      if (!article) warn('empty-record', place, 'the record holds no text.')
      else if (articles.has(article.id)) {
        const key = article.source.entry ?? ''
        warn('same-key', place, `“${key}” stands for an article above already; this one was left out.`)
      } else articles.set(article.id, article)
    },
    result: (without) =>
      articles.size > 0
        ? done({ articles: [...articles.values()], warnings: [...warnings, ...restOf(file.name, more)] })
        : fail('unreadable', warnings[0]?.message ?? `${file.name} ${without}`)
  }
}

const restOf = (name: string, more: number): Warning[] =>
  more === 0
    ? []
    : [{ code: 'more-problems', message: `${name}: ${more} more problems like these are not listed.` }]
