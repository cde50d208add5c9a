import { createHash } from 'node:crypto'
import { type ArticleFile, articleFileSchema, recordOf } from '../core/file/article-file'
import { historyEntry } from '../core/file/article-schema'
import { canonical } from '../core/merge/merge-histories'
import type { Article } from '../core/model/article'
import type { HistoryEntry } from '../core/model/change'
import type { ArticleRecord } from '../core/model/desk'
import { done, fail, type Result } from '../core/result'
import { changedByHand } from '../core/review/misquoted'
import { fingerprint } from '../core/text/fingerprint'

/** All of an article but its history, as it goes over the wire: texts by their hash, no path of anybody's disk. */
export interface WiredHead {
  readonly text: string
  readonly sum: string
  /** Its texts as JSON, by their hash. */
  readonly bodies: ReadonlyMap<string, string>
}

/** An article's record without its history. */
export type RecordHead = Omit<ArticleRecord, 'history'>

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Heads that were worked out, by the claims of the record: a ruling leaves the whole head as it was. */
const worked = new WeakMap<object, { readonly of: readonly unknown[]; readonly head: WiredHead }>()

/** The head of a record for the wire. */
export function wiredHead({ history: _history, ...head }: ArticleRecord): WiredHead {
  const of = Object.values(head)
  const known = worked.get(head.claims)
  if (known && known.of.length === of.length && of.every((part, i) => part === known.of[i])) return known.head
  const bodies = new Map<string, string>()
  const wired = (article: Article) => {
    const body = JSON.stringify(article.text)
    const hash = sha256(body)
    bodies.set(hash, body)
    return { ...withPath(article, undefined), text: hash }
  }
  const wiredOne = {
    ...head,
    article: wired(head.article),
    versions: head.versions.map((version) => ({ ...version, article: wired(version.article) }))
  }
  // Sent with its keys as they came; known by what it says, in whatever order.
  const made = { text: JSON.stringify(wiredOne), sum: sha256(canonical(wiredOne)), bodies }
  worked.set(head.claims, { of, head: made })
  return made
}

/** The record as everybody may have it: without the paths of files on one computer. */
export const withoutPaths = (record: ArticleRecord): ArticleRecord => withPaths(record, null)

/** The record with the paths of `mine`: a file is that of an article only while it has the very bytes the article was read from. */
export function withPaths(record: ArticleRecord, mine: ArticleRecord | null): ArticleRecord {
  const articles = mine ? [mine.article, ...mine.versions.map(({ article }) => article)] : []
  const paths = new Map(articles.flatMap(({ source }) => (source.path ? [[source.sha256, source.path]] : [])))
  const local = (article: Article) => withPath(article, paths.get(article.source.sha256))
  return {
    ...record,
    article: local(record.article),
    versions: record.versions.map((version) => ({ ...version, article: local(version.article) }))
  }
}

function withPath(article: Article, path: string | undefined): Article {
  if (article.source.path === path) return article
  const { path: _path, ...source } = article.source
  return { ...article, source: path === undefined ? source : { ...source, path } }
}

/** The hashes of the texts that a head names, whatever it is made of. */
export function bodiesIn(head: unknown): readonly string[] {
  const { article, versions } = (head ?? {}) as {
    readonly article?: { readonly text?: unknown }
    readonly versions?: readonly { readonly article?: { readonly text?: unknown } }[]
  }
  const all = [article?.text, ...(Array.isArray(versions) ? versions.map((each) => each?.article?.text) : [])]
  return [...new Set(all.filter((hash) => typeof hash === 'string'))]
}

/**
 * Reads a head that came over the wire.
 * @param id the article it is said to be
 * @param bodies its texts as JSON, by their hash
 * @returns `server-damaged`, with the place, where it is none
 */
export function readHead(
  id: string,
  head: unknown,
  bodies: ReadonlyMap<string, string>
): Result<RecordHead, 'server-damaged'> {
  const refuse = (why: string) => refused(id, why)
  const missing = bodiesIn(head).find((hash) => sha256(bodies.get(hash) ?? '') !== hash)
  if (missing !== undefined) return refuse(`the text ${missing.slice(0, 12)} is missing or another`)
  const bodied = (article: unknown): unknown => {
    const { text } = (article ?? {}) as { readonly text?: unknown }
    return typeof text === 'string'
      ? { ...(article as object), text: JSON.parse(bodies.get(text)!) }
      : article
  }
  const { article, versions } = (head ?? {}) as { readonly article?: unknown; readonly versions?: unknown }
  const file = {
    ...(head as object | null),
    format: 'corrigenda.article',
    version: 3,
    article: bodied(article),
    versions: Array.isArray(versions)
      ? versions.map((each) => ({ ...each, article: bodied(each?.article) }))
      : versions,
    history: []
  }
  const parsed = articleFileSchema.safeParse(file)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return refuse(`${issue?.path.join('.') || 'its content'}: ${issue?.message ?? 'unknown value'}`)
  }
  if (parsed.data.article.id !== id) return refuse('it is another article')
  const slid = changedByHand(parsed.data, `the article ${id}`)
  if (slid !== null) return refuse(slid)
  const { history: _history, ...rest } = recordOf(parsed.data as ArticleFile)
  return done(rest)
}

/**
 * Reads entries that came over the wire.
 * @param first the number of the first of them
 */
export function readEntries(
  id: string,
  entries: readonly unknown[],
  first: number
): Result<readonly HistoryEntry[], 'server-damaged'> {
  const read: HistoryEntry[] = []
  for (const [i, entry] of entries.entries()) {
    const parsed = historyEntry.safeParse(entry)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return refused(id, `entry ${first + i}, ${issue?.path.join('.')}: ${issue?.message ?? 'unknown value'}`)
    }
    if (parsed.data.seq !== first + i) return refused(id, `entry ${first + i} has another number`)
    read.push(parsed.data)
  }
  return done(read)
}

/** A name for an entry by which two copies of it at one place are told to be the same; the empty one where there is none. */
export const entrySum = (entry: unknown): string =>
  entry === undefined || entry === null ? '' : fingerprint(canonical(entry))

/** `historySum` up to an entry, by what came before it: a history is asked about again after each ruling. */
const summed = new WeakMap<object, { readonly after: string; readonly sum: string }>()

/**
 * A name for some entries in their order, by which two histories are told to be the same from the first entry on.
 * @param before that of what comes before them; the empty one where nothing does
 */
export const historySum = (entries: readonly unknown[], before = ''): string =>
  entries.reduce((after: string, entry) => {
    const known = summed.get(entry as object)
    if (known?.after === after) return known.sum
    const sum = fingerprint(after, entrySum(entry))
    summed.set(entry as object, { after, sum })
    return sum
  }, before)

const refused = (id: string, why: string) =>
  fail(
    'server-damaged',
    `The server's article “${id.slice(0, 80)}” cannot be read (${why}). Nothing here was changed. ` +
      'Ask whoever looks after the server.'
  )
