import { basename } from 'node:path'
import { type DeskFile, formatDeskFile, keepSummary, parseDeskFile } from '../core/file/desk-file'
import type { ArticleRecord, ArticleSummary } from '../core/model/desk'
import { summaryOf } from '../core/review/summary-of'
import { versionsIn } from './backups'
import { deskFile } from './desk-files'
import { writeDurably } from './durable-file'
import { setAside } from './durable-json-adapter'
import type { Finding } from './examine-desk'
import type { ExaminedJournal } from './examine-journal'
import type { FileSystem } from './file-system'

/**
 * Reads the desk's list and holds it against the articles. A list that cannot be read is made again from them: it holds
 * nothing they do not, but its order and the desk's name, which the last good version gives.
 */
export async function examineList(
  folder: string,
  articles: readonly ArticleRecord[],
  journal: ExaminedJournal,
  fs: FileSystem
): Promise<readonly Finding[]> {
  const { path, backup } = deskFile(folder, fs)
  const read = await readList(path, fs)
  if (read.from === 'future')
    return [{ severity: 'damage', file: 'desk.json', what: read.what, repair: null }]
  if (read.list !== null) {
    const what = disagreement(read.list, articles, journal)
    return what === null
      ? []
      : [{ severity: 'note', file: 'desk.json', what, repair: rebuild(read.list, 'Nothing is lost.') }]
  }
  for (const version of await versionsIn(backup, fs)) {
    const { list } = await readList(version, fs)
    if (list !== null) {
      const words = `Its name and order are taken from ${basename(version)} in the backups. Nothing is lost.`
      return [{ severity: 'damage', file: 'desk.json', what: read.what, repair: rebuild(list, words) }]
    }
  }
  const fresh: DeskFile = { format: 'corrigenda.desk', version: 1, name: basename(folder), articles: [] }
  const words = 'The order of the articles and the name of the desk are lost, nothing else.'
  return [{ severity: 'damage', file: 'desk.json', what: read.what, repair: rebuild(fresh, words) }]

  function rebuild(list: DeskFile, loss: string): Finding['repair'] {
    return {
      words: `The list is made again from the articles. ${loss}`,
      async mend() {
        if (read.list === null && read.there && (await setAside(path, fs)) === null)
          throw new Error('the damaged list could not be set aside')
        const next = formatDeskFile({ ...list, articles: listed(list.articles, articles) })
        await writeDurably(path, next, read.list === null ? { fs } : { fs, backup })
      }
    }
  }
}

interface ReadList {
  readonly list: DeskFile | null
  readonly there: boolean
  readonly what: string
  readonly from?: 'future'
}

async function readList(path: string, fs: FileSystem): Promise<ReadList> {
  const bytes = await fs.readFile(path).catch(() => null)
  if (bytes === null) return { list: null, there: false, what: 'It is missing.' }
  const parsed = parseDeskFile(Buffer.from(bytes).toString('utf8'), basename(path))
  if (parsed.ok) return { list: parsed.value, there: true, what: '' }
  const { code, message } = parsed.error
  return {
    list: null,
    there: true,
    what: message,
    ...(code === 'desk-from-future' ? { from: 'future' } : {})
  }
}

/** The articles in the list's order, then those it did not have, in the order they came to the desk. */
function listed(
  old: readonly ArticleSummary[],
  articles: readonly ArticleRecord[]
): readonly ArticleSummary[] {
  const records = new Map(articles.map((record) => [record.article.id, record]))
  const known = new Set(old.map(({ id }) => id))
  const added = articles
    .filter(({ article }) => !known.has(article.id))
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : 0))
  return [
    // An article that cannot be read keeps its line: it may be put back.
    ...old.map((summary) => {
      const record = records.get(summary.id)
      return record ? keepSummary(summary, summaryOf(record)) : summary
    }),
    ...added.map(summaryOf)
  ]
}

function disagreement(
  { articles: list }: DeskFile,
  articles: readonly ArticleRecord[],
  { pending }: ExaminedJournal
): string | null {
  const lines = new Map(list.map((summary) => [summary.id, summary]))
  const missing = articles.filter(({ article }) => !lines.has(article.id)).length
  if (missing > 0) {
    return missing === 1
      ? 'An article is there that is not in the list.'
      : `${missing} articles are there that are not in the list.`
  }
  const ahead = articles.filter(
    ({ article, history }) => (lines.get(article.id)!.lastEntry ?? 0) > (history.at(-1)?.seq ?? 0)
  ).length
  if (ahead > 0) return `It counts changes of ${some(ahead)} that are not there.`
  // What waits in the journal is put into the list on opening.
  if (pending) return null
  const outdated = articles.filter((record) => {
    const { progress, alarms } = summaryOf(record)
    const line = lines.get(record.article.id)!
    return (
      line.alarms !== alarms ||
      line.progress.claims !== progress.claims ||
      line.progress.ruled !== progress.ruled
    )
  }).length
  return outdated === 0 ? null : `Its counts are not those of ${some(outdated)}.`
}

const some = (count: number): string => (count === 1 ? 'one article' : `${count} articles`)
