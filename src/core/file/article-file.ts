import * as z from 'zod'
import type { ArticleRecord } from '../model/desk'
import type { Result } from '../result'
import { fingerprint } from '../text/fingerprint'
import { misplaced, recordShape } from './article-schema'
import { documentForm, formatDocument, keepUnknown, parseDocument } from './document'
import { upgradeEntry } from './upgrade-entry'

/** `articles/<id>.json`: one article, its claims, findings and history. */
export interface ArticleFile extends ArticleRecord {
  readonly format: 'corrigenda.article'
  readonly version: 3
  /** The sum of the article's text as it was written here; files of older programs have none. */
  readonly textSum?: string
}

export const articleFileSchema: z.ZodType<ArticleFile> = z
  .looseObject({
    format: z.literal('corrigenda.article'),
    version: z.literal(3),
    ...recordShape,
    textSum: z.string().optional()
  })
  .check((context) => {
    const message = misplaced(context.value)
    if (message !== null) context.issues.push({ code: 'custom', message, input: context.value })
  })

const form = documentForm({
  format: 'corrigenda.article',
  version: 3,
  what: 'an article of a desk',
  schema: articleFileSchema,
  migrations: [
    {
      to: 2,
      what: 'Older texts (versions) and claims whose words are gone (orphans) are kept.',
      migrate: (older) => ({ ...older, versions: [], orphans: [] })
    },
    {
      to: 3,
      what: 'An entry of the history is a step of one or more changes; each says its field, before and after.',
      migrate: ({ history, ...older }) => ({
        ...older,
        history: Array.isArray(history) ? history.map(upgradeEntry) : history
      })
    }
  ],
  damaged: 'article-damaged'
})

/** Reads the text of an article's file. `file` is the name to use in messages. */
export const parseArticleFile = (
  text: string,
  file: string
): Result<ArticleFile, 'article-damaged' | 'desk-from-future'> => parseDocument(form, text, file)

/** The text of an article's file. @throws for a record that could not be read again: a bug */
export const formatArticleFile = (file: ArticleFile): string => formatDocument(form, file)

/** The file of a record; `old` is what the file held, whose unknown keys stay. */
export const articleFileOf = (record: ArticleRecord, old?: ArticleFile): ArticleFile =>
  keepUnknown([...Object.keys(recordShape), 'format', 'version', 'textSum'], old, {
    format: 'corrigenda.article',
    version: 3,
    ...record,
    textSum: fingerprint(record.article.text)
  })

/** The record in a file, without the file's own keys. */
export function recordOf(file: ArticleFile): ArticleRecord {
  const { format: _format, version: _version, textSum: _textSum, ...record } = file
  return record
}
