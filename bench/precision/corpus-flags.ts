import { basename } from 'node:path'
import { isAtLeast } from '../../src/core/checks/post/severity'
import type { Severity } from '../../src/core/model/finding'
import { checkPrinted, type Printed } from '../measures/check-printed'
import { readRows } from '../measures/measure'
import { type Flag, flagOf } from './flag'

/** What the checks say of a corpus. */
export interface CorpusFlags {
  /** The file's name without its ending. */
  readonly corpus: string
  readonly articles: number
  readonly flags: readonly Flag[]
}

/**
 * Runs every check over the articles of a file, `{"id", "title", "text", "publishedOn"}` a line.
 *
 * @param mildest what is milder is left out
 */
export function corpusFlags(file: string, mildest: Severity): CorpusFlags {
  const corpus = basename(file, '.jsonl')
  const articles = readRows<Printed>(file)
  const flags = articles.flatMap((article) =>
    checkPrinted(article)
      .findings.filter(({ severity }) => isAtLeast(severity, mildest))
      .map((finding) => flagOf(corpus, article, finding))
  )
  return { corpus, articles: articles.length, flags }
}
