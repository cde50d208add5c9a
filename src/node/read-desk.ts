import { join, resolve } from 'node:path'
import { recordOf } from '../core/file/article-file'
import { withJournal } from '../core/merge/with-journal'
import type { HistoryEntry } from '../core/model/change'
import type { ArticleSummary } from '../core/model/desk'
import type { DeskStore, StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { changedByHand } from '../core/review/misquoted'
import { articleFile, deskFile } from './desk-files'
import { readReason } from './disk-reason'
import type { JsonFileOptions } from './durable-json-adapter'
import { errorCode, type FileSystem, realFileSystem } from './file-system'
import { guarded } from './guarded'
import { insideDesk } from './inside-desk'
import { readJournals } from './read-journals'

type StoreResult<T> = Result<T, StoreErrorCode>

/**
 * A desk as it is now, for reading: beside a window that has it open, without its lock, and changing nothing. What stands
 * in journals alone is in what is read.
 * @returns the desk, which refuses every change; `desk-damaged`, `desk-from-future` or `write-failed`, with what to do
 */
export async function readDesk(
  path: string,
  disk: FileSystem = realFileSystem
): Promise<StoreResult<DeskStore>> {
  const folder = resolve(path)
  const fs = insideDesk(folder, disk)
  return guarded(`The desk ${folder} cannot be read`, async () => {
    // First: what is put into the files meanwhile is found there, and passed over here.
    const journals = await readJournals(folder, fs)
    const list = await readJson(deskFile(folder, fs), fs)
    if (!list.ok) return list
    if (list.value === null) {
      const what = `${join(folder, 'desk.json')} is missing. Put it back (a copy may be in backups), or choose another desk.`
      return fail('desk-damaged', what)
    }
    const summaries = new Map(list.value.articles.map((summary) => [summary.id, summary]))
    const entries = new Map<string, HistoryEntry[][]>()
    for (const { lines } of journals) {
      const own = new Map<string, HistoryEntry[]>()
      for (const { article, entry, summary } of lines) {
        if ((summary.lastEntry ?? 0) >= (summaries.get(summary.id)?.lastEntry ?? 0))
          summaries.set(summary.id, summary)
        if (entry) own.set(article, [...(own.get(article) ?? []), entry])
      }
      for (const [id, each] of own) entries.set(id, [...(entries.get(id) ?? []), each])
    }
    return done(storeOf(folder, fs, list.value.name, summaries, entries))
  })
}

function storeOf(
  folder: string,
  fs: FileSystem,
  name: string,
  summaries: ReadonlyMap<string, ArticleSummary>,
  entries: ReadonlyMap<string, readonly (readonly HistoryEntry[])[]>
): DeskStore {
  const onlyRead = async () => fail('write-failed', `The desk ${folder} is only being read.`)
  return {
    name,
    folder,
    summaries: () => [...summaries.values()],
    has: (id) => summaries.has(id),
    summary: (id) => summaries.get(id),
    async read(id) {
      if (!summaries.has(id)) {
        return fail(
          'article-missing',
          'This article is not on the desk. Choose one from the list, or add it again.'
        )
      }
      const options = articleFile(folder, id, fs)
      const file = await readJson(options, fs)
      if (!file.ok) return file
      if (file.value === null) {
        const what = `${options.path} is missing. Put it back (a copy may be in ${options.backup}), or add the article again.`
        return fail('article-missing', what)
      }
      const slid = changedByHand(file.value, options.path)
      if (slid) {
        const what = `${slid} Its rulings were made on other words. “corrigenda doctor” says what can be restored.`
        return fail('article-damaged', what)
      }
      let record = recordOf(file.value)
      for (const each of entries.get(id) ?? []) record = withJournal(record, each).record
      return done(record)
    },
    put: onlyRead,
    append: onlyRead,
    close: async () => done(undefined)
  }
}

/** What a file holds; `null` where there is none. A damaged one is told, and left as it is. */
async function readJson<T, Code extends string>(
  { path, parse, unreadable }: JsonFileOptions<T, Code>,
  fs: FileSystem
): Promise<Result<T | null, Code>> {
  try {
    return parse(Buffer.from(await fs.readFile(path)).toString('utf8'), path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return done(null)
    return fail(unreadable, `${path} cannot be read: ${readReason(error)}.`)
  }
}
