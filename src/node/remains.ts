import { basename, join } from 'node:path'
import { parseArticleFile, recordOf } from '../core/file/article-file'
import type { JournalLine } from '../core/file/journal-line'
import type { ArticleRecord } from '../core/model/desk'
import { articleFile, idOfFile } from './desk-files'
import { syncFolder } from './durable-file'
import { errorCode, type FileSystem } from './file-system'
import { type FoundJournal, readOtherJournals } from './read-journals'

/** What other writers left in a desk's folder, to be put into its files. */
export interface FoundRemains {
  /** The lines of each journal. */
  readonly lines: readonly (readonly JournalLine[])[]
  /** By article, other states of it: a sync program puts them aside where two computers changed one file. */
  readonly copies: ReadonlyMap<string, readonly ArticleRecord[]>
  /** The files of those, as paths inside the desk. */
  readonly copyNames: readonly string[]
  /** Journals that are damaged, or whose lines do not follow each other. */
  readonly broken: readonly FoundJournal[]
  /** Puts the copies to the backups: all they have stands in the desk's files now. */
  putAway(): Promise<void>
  /** Lets go of the journals, which stand in the desk's files to stay. */
  letGo(): Promise<void>
}

/** The folder of copies that were merged, among the backups. */
const conflictsFolder = join('backups', 'conflicts')

/** Journals taken over by us are removed once their lines are in place; one of any other name was put there by others. */
const takenName = /^journal\.[0-9a-f]{12}\.jsonl$/

/**
 * Finds the journals of writers before this one, and conflict copies.
 * @param isListed whether an article of this id is in the list
 * @throws the disk's error
 */
export async function findRemains(
  folder: string,
  fs: FileSystem,
  isListed: (id: string) => boolean
): Promise<FoundRemains> {
  const journals = await readOtherJournals(folder, fs)
  const strangers = journals.map(({ name }) => name).filter((name) => !takenName.test(name))
  const found = await findCopies(folder, fs, isListed)
  const copyNames = [...found.map(({ file }) => file), ...strangers]
  const copies = new Map<string, ArticleRecord[]>()
  for (const { record } of found) {
    const { id } = record.article
    copies.set(id, [...(copies.get(id) ?? []), record])
  }
  return {
    lines: journals.map(({ lines }) => lines),
    copies,
    copyNames,
    broken: journals.filter(({ damaged, unchained }) => damaged.length + unchained.length > 0),
    async letGo() {
      for (const { name } of journals)
        if (takenName.test(name)) await fs.unlink(join(folder, name)).catch(ifGone)
    },
    async putAway() {
      if (copyNames.length === 0) return
      await fs.mkdir(join(folder, conflictsFolder), { recursive: true })
      for (const file of copyNames)
        await fs.rename(join(folder, file), await freePlace(folder, file, fs)).catch(ifGone)
      await syncFolder(fs, join(folder, conflictsFolder))
    }
  }
}

/** Another writer may have done the same at this moment. */
const ifGone = (error: unknown): void => {
  if (errorCode(error) !== 'ENOENT') throw error
}

interface FoundCopy {
  /** As a path inside the desk. */
  readonly file: string
  readonly record: ArticleRecord
}

/** Files among the articles that hold an article of another file: whatever a sync program named them, that is what they are. */
export async function findCopies(
  folder: string,
  fs: FileSystem,
  isListed: (id: string) => boolean
): Promise<readonly FoundCopy[]> {
  const found: FoundCopy[] = []
  for (const name of (await fs.readdir(join(folder, 'articles'))).sort()) {
    if (!name.endsWith('.json') || name.startsWith('.') || isListed(idOfFile(name))) continue
    const path = join(folder, 'articles', name)
    const text = Buffer.from(await fs.readFile(path)).toString('utf8')
    const parsed = parseArticleFile(text, name)
    if (!parsed.ok) continue
    const { id } = parsed.value.article
    if (basename(articleFile(folder, id, fs).path) === name || !isListed(id)) continue
    found.push({ file: join('articles', name), record: recordOf(parsed.value) })
  }
  return found
}

/** A place among the merged copies that nothing has. */
async function freePlace(folder: string, file: string, fs: FileSystem): Promise<string> {
  for (let n = 0; ; n++) {
    const path = join(folder, conflictsFolder, n === 0 ? basename(file) : `${n} ${basename(file)}`)
    const isFree = await fs.lstat(path).then(
      () => false,
      () => true
    )
    if (isFree) return path
  }
}
