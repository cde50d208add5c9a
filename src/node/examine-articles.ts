import { basename, join } from 'node:path'
import {
  type ArticleFile,
  articleFileOf,
  formatArticleFile,
  parseArticleFile,
  recordOf
} from '../core/file/article-file'
import { parseDeskFile } from '../core/file/desk-file'
import type { HistoryEntry } from '../core/model/change'
import type { ArticleRecord, ArticleSummary } from '../core/model/desk'
import { changedByHand, isTextAsWritten, misquoted } from '../core/review/misquoted'
import { withEntries } from '../core/review/with-entry'
import { versionsIn } from './backups'
import { articleFile, deskFile, idOfFile } from './desk-files'
import { readReason } from './disk-reason'
import { writeDurably } from './durable-file'
import { setAside } from './durable-json-adapter'
import type { Finding } from './examine-desk'
import type { ExaminedJournal } from './examine-journal'
import { errorCode, type FileSystem } from './file-system'

interface ExaminedArticles {
  /** The articles as they are after opening, or after the repair: file and journal together. */
  readonly articles: readonly ArticleRecord[]
  readonly findings: readonly Finding[]
}

/** Reads every article's file, those the list names and those it does not. */
export async function examineArticles(
  folder: string,
  journal: ExaminedJournal,
  fs: FileSystem
): Promise<ExaminedArticles> {
  const articles: ArticleRecord[] = []
  const findings: Finding[] = []
  const listed = new Map((await summariesIn(folder, fs)).map((summary) => [summary.id, summary]))
  const paths = new Map([...listed.keys()].map((id) => [articleFile(folder, id, fs).path, id]))
  const names = await fs.readdir(join(folder, 'articles')).catch(() => [])
  for (const name of names) {
    if (!name.endsWith('.json') || name.startsWith('.')) continue
    const path = join(folder, 'articles', name)
    if (!paths.has(path)) paths.set(path, idOfFile(name))
  }
  for (const [path, id] of [...paths].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = join('articles', basename(path))
    const read = await readRecord(path, id, fs)
    const expected = lastExpected(listed.get(id), journal.entries.get(id))
    const last = read.ok ? lastWith(read.value, journal.entries.get(id)) : -1
    if (read.ok && last >= expected) {
      articles.push(withJournals(read.value, journal.entries.get(id)))
      if (changedByHand(read.file, '') !== null)
        findings.push(await handFinding(folder, id, path, read.file, fs))
      continue
    }
    const what = read.ok
      ? `It is older than the list says: it ends with change ${last}, and ${expected} were made.`
      : read.error
    const version = read.ok || read.mendable ? await newestVersion(folder, id, last, journal, fs) : null
    if (version === null) {
      const advice =
        read.ok || !read.mendable ? '' : ' No older version of it is kept. Put a copy of yours in its place.'
      findings.push({ severity: 'damage', file, what: `${what}${advice}`, repair: null })
      if (read.ok) articles.push(withJournals(read.value, journal.entries.get(id)))
      continue
    }
    articles.push(withJournals(version.record, journal.entries.get(id)))
    findings.push({
      severity: 'damage',
      file,
      what,
      repair: {
        words: `${basename(version.path)} from its backups is put in its place. ${lossWords(version.record, expected, listed.get(id), journal.entries.get(id))}`,
        async mend() {
          const there = await fs.stat(path).catch(() => null)
          if (there !== null && (await setAside(path, fs)) === null)
            throw new Error('the damaged file could not be set aside')
          await writeDurably(path, Buffer.from(await fs.readFile(version.path)), { fs })
        }
      }
    })
  }
  return { articles, findings }
}

async function summariesIn(folder: string, fs: FileSystem): Promise<readonly ArticleSummary[]> {
  const { path, backup } = deskFile(folder, fs)
  for (const each of [path, ...(await versionsIn(backup, fs))]) {
    const text = await fs.readFile(each).catch(() => null)
    const parsed = text === null ? null : parseDeskFile(Buffer.from(text).toString('utf8'), each)
    if (parsed?.ok) return parsed.value.articles
  }
  return []
}

type ReadRecord =
  | { readonly ok: true; readonly value: ArticleRecord; readonly file: ArticleFile }
  | { readonly ok: false; readonly error: string; readonly mendable: boolean }

async function readRecord(path: string, id: string, fs: FileSystem): Promise<ReadRecord> {
  let text: string
  try {
    text = Buffer.from(await fs.readFile(path)).toString('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { ok: false, error: 'It is missing.', mendable: true }
    return { ok: false, error: `It cannot be read: ${readReason(error)}.`, mendable: false }
  }
  const parsed = parseArticleFile(text, basename(path))
  if (!parsed.ok) {
    return { ok: false, error: parsed.error.message, mendable: parsed.error.code === 'article-damaged' }
  }
  if (parsed.value.article.id !== id) {
    return { ok: false, error: `It holds another article ("${parsed.value.article.id}").`, mendable: true }
  }
  return { ok: true, value: recordOf(parsed.value), file: parsed.value }
}

/** The newest kept version that can be read and reaches further than what is there. */
async function newestVersion(
  folder: string,
  id: string,
  beyond: number,
  journal: ExaminedJournal,
  fs: FileSystem
): Promise<{ readonly path: string; readonly record: ArticleRecord } | null> {
  for (const path of await versionsIn(articleFile(folder, id, fs).backup, fs)) {
    const read = await readRecord(path, id, fs)
    if (read.ok && lastWith(read.value, journal.entries.get(id)) > beyond) return { path, record: read.value }
  }
  return null
}

const lastOf = (history: readonly HistoryEntry[]): number => history.at(-1)?.seq ?? 0

/** Entries by the journal they stand in. */
type Journaled = readonly (readonly HistoryEntry[])[]

const bySeq = (a: HistoryEntry, b: HistoryEntry): number => a.seq - b.seq

/** The entries of a journal that follow a history without a gap. */
function following(record: ArticleRecord, entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  let last = lastOf(record.history)
  return [...entries].sort(bySeq).filter(({ seq }) => {
    if (seq !== last + 1) return false
    last = seq
    return true
  })
}

const withJournals = (record: ArticleRecord, journals: Journaled = []): ArticleRecord =>
  journals.reduce((whole, entries) => withEntries(whole, following(whole, entries)), record)

const lastWith = (record: ArticleRecord, journals?: Journaled): number =>
  lastOf(withJournals(record, journals).history)

/** The last change known to have been made. */
const lastExpected = (summary?: ArticleSummary, journals: Journaled = []): number =>
  Math.max(summary?.lastEntry ?? 0, ...journals.flat().map(({ seq }) => seq))

function lossWords(
  version: ArticleRecord,
  expected: number,
  summary?: ArticleSummary,
  journals?: Journaled
): string {
  const whole = withJournals(version, journals)
  const last = lastOf(whole.history)
  const lost = expected - last
  if (lost > 0) {
    const since = whole.history.at(-1)?.at
    const when = since === undefined ? '' : `, made after ${since}`
    return `Lost: ${lost === 1 ? `change ${expected}` : `changes ${last + 1} to ${expected}`} of its history${when}.`
  }
  if (summary?.lastEntry === undefined) return 'Changes made to it last may be missing: look them through.'
  if (summary.source && summary.source.sha256 !== version.article.source.sha256) {
    return 'No change is lost; the text is the one before the last import: add the file again.'
  }
  return 'Nothing is lost.'
}

/** A text that somebody wrote in by hand: the one the rulings were made on is put back, where a version has it. */
async function handFinding(
  folder: string,
  id: string,
  path: string,
  there: ArticleFile,
  fs: FileSystem
): Promise<Finding> {
  const file = join('articles', basename(path))
  const what = changedByHand(there, basename(path)) ?? ''
  const record = recordOf(there)
  const mendWith = (whole: ArticleRecord, words: string): Finding => ({
    severity: 'damage',
    file,
    what,
    repair: {
      words,
      async mend() {
        if ((await setAside(path, fs)) === null) throw new Error('the changed file could not be set aside')
        await writeDurably(path, formatArticleFile(articleFileOf(whole, there)), { fs })
      }
    }
  })
  for (const version of await versionsIn(articleFile(folder, id, fs).backup, fs)) {
    const read = await readRecord(version, id, fs)
    if (!read.ok) continue
    const { article, sentences } = read.value
    const whole = { ...record, article, sentences }
    if (misquoted(whole) > 0 || !isTextAsWritten({ ...whole, ...sumOf(there) })) continue
    return mendWith(
      whole,
      `The text of ${basename(version)} from its backups is put back, and every ruling stays where it was made. What was written by hand is kept beside it: save it as a file and add that, and the rulings are carried over to it.`
    )
  }
  if (misquoted(record) === 0)
    return mendWith(
      record,
      'No version of it has the text it was written with. Every ruling stands on the very words it was made on, so the text is taken as it is: look the sentences round your rulings through.'
    )
  return {
    severity: 'damage',
    file,
    what: `${what} No version of it has the text they were made on. Put a copy of yours in its place.`,
    repair: null
  }
}

const sumOf = ({ textSum }: ArticleFile): Pick<ArticleFile, 'textSum'> =>
  textSum === undefined ? {} : { textSum }
