import * as z from 'zod'
import type { ArticleSummary } from '../model/desk'
import { shelves } from '../model/review'
import type { Result } from '../result'
import { documentForm, formatDocument, keepUnknown, parseDocument } from './document'

/** `desk.json`: the desk's name and the list of its articles, so that the list needs no article's file. */
export interface DeskFile {
  readonly format: 'corrigenda.desk'
  readonly version: 1
  readonly name: string
  readonly articles: readonly ArticleSummary[]
}

const count = z.int().min(0)

const summaryShape = {
  id: z.string().min(1),
  title: z.string(),
  publishedOn: z.string().optional(),
  sourceName: z.string(),
  source: z
    .looseObject({ path: z.string(), sha256: z.string(), whole: z.literal(true).optional() })
    .optional(),
  lastEntry: count.optional(),
  progress: z.looseObject({ claims: count, ruled: count, disputed: count, needsSource: count }),
  alarms: count,
  findings: z.record(z.string(), z.array(z.string())).optional(),
  stale: count.optional(),
  shelf: z.enum(shelves).optional(),
  tags: z.array(z.string()).optional(),
  asked: count.optional(),
  signedOff: z.looseObject({ by: z.string(), at: z.string(), with: z.string().optional() }).optional()
} satisfies Record<keyof ArticleSummary, z.ZodType>

/** An article's line in the list, in the desk's file and in its journal. */
export const articleSummary: z.ZodType<ArticleSummary> = z.looseObject(summaryShape)

export const deskFileSchema: z.ZodType<DeskFile> = z
  .looseObject({
    format: z.literal('corrigenda.desk'),
    version: z.literal(1),
    name: z.string().min(1),
    articles: z.array(articleSummary)
  })
  .refine(({ articles }) => new Set(articles.map(({ id }) => id)).size === articles.length, {
    path: ['articles'],
    message: 'two articles have the same id'
  })

const form = documentForm({
  format: 'corrigenda.desk',
  version: 1,
  what: 'a desk',
  schema: deskFileSchema,
  migrations: [],
  damaged: 'desk-damaged'
})

/** Reads the text of a desk's file. `file` is the name to use in messages. */
export const parseDeskFile = (
  text: string,
  file: string
): Result<DeskFile, 'desk-damaged' | 'desk-from-future'> => parseDocument(form, text, file)

/** The text of a desk's file. @throws for a value that could not be read again: a bug */
export const formatDeskFile = (file: DeskFile): string => formatDocument(form, file)

/** A new state of an article's line; keys of the old one that this program has no name for stay. */
export const keepSummary = (old: ArticleSummary | undefined, next: ArticleSummary): ArticleSummary =>
  keepUnknown(Object.keys(summaryShape), old, next)
