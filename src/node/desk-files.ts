import { join } from 'node:path'
import { type ArticleFile, formatArticleFile, parseArticleFile } from '../core/file/article-file'
import { type DeskFile, formatDeskFile, parseDeskFile } from '../core/file/desk-file'
import { formatTableFile, parseTableFile, type TableFile } from '../core/file/table-file'
import type { JsonFileOptions } from './durable-json-adapter'
import type { FileSystem } from './file-system'

/** The name of an article's file, without its extension: its id, with whatever a disk might take amiss written as %XX. */
const nameOf = (id: string): string =>
  encodeURIComponent(id).replace(/[.!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/** How an article's own file is read and written. */
export const articleFile = (
  folder: string,
  id: string,
  fs: FileSystem
): JsonFileOptions<ArticleFile, 'article-damaged' | 'desk-from-future'> => ({
  path: join(folder, 'articles', `${nameOf(id)}.json`),
  backup: join(folder, 'backups', 'articles', nameOf(id)),
  parse: parseArticleFile,
  format: formatArticleFile,
  unreadable: 'article-damaged',
  fs
})

/** How a reference table is read and written. */
export const tableFile = (
  folder: string,
  id: string,
  fs: FileSystem
): JsonFileOptions<TableFile, 'table-damaged' | 'desk-from-future'> => ({
  path: join(folder, 'tables', `${nameOf(id)}.json`),
  backup: join(folder, 'backups', 'tables', nameOf(id)),
  parse: parseTableFile,
  format: formatTableFile,
  unreadable: 'table-damaged',
  fs
})

/** An id from its file's name: of an article or a table that no list names. */
export function idOfFile(name: string): string {
  try {
    return decodeURIComponent(name.replace(/\.json$/, ''))
  } catch {
    return name
  }
}

/** How the desk's list is read and written. */
export const deskFile = (
  folder: string,
  fs: FileSystem
): JsonFileOptions<DeskFile, 'desk-damaged' | 'desk-from-future'> => ({
  path: join(folder, 'desk.json'),
  backup: join(folder, 'backups', 'desk'),
  parse: parseDeskFile,
  format: formatDeskFile,
  unreadable: 'desk-damaged',
  fs
})

/** Whether a folder without a manifest once was a desk. */
export async function hasRemains(folder: string, fs: FileSystem): Promise<boolean> {
  const articles = await fs.readdir(join(folder, 'articles')).catch(() => [])
  if (articles.some((name) => name.endsWith('.json'))) return true
  return fs.stat(join(folder, 'journal.jsonl')).then(
    (journal) => journal.size > 0,
    () => false
  )
}

/** Whether a folder is a desk, or was one before its list was lost. */
export async function isDesk(folder: string, fs: FileSystem): Promise<boolean> {
  const list = await fs.stat(deskFile(folder, fs).path).catch(() => null)
  return list !== null || hasRemains(folder, fs)
}
