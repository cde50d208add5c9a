import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import fs from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { SourceFile } from '../core/import/importer'
import { done, fail, type Result } from '../core/result'
import { withUnseenShown } from '../core/text/unseen'
import { errorCode } from './file-system'

export type ArticleFileErrorCode = 'file-missing' | 'file-not-a-file' | 'file-too-large' | 'file-unreadable'

const MEGABYTE = 1024 * 1024

/** An article is a few kilobytes, a year's collection a few megabytes; a file beyond this is a mistake. */
export const largestArticleFile = 64 * MEGABYTE

/**
 * Reads a file to be imported.
 * @param path relative paths are taken from the current folder
 * @returns its bytes, name, full path and SHA-256; or why it cannot be read and what to do
 */
export async function readArticleFile(path: string): Promise<Result<SourceFile, ArticleFileErrorCode>> {
  const full = resolve(path)
  try {
    // Asked before opening: opening a pipe would wait for somebody to write into it.
    const stat = await fs.stat(full)
    if (stat.isDirectory()) {
      return fail('file-not-a-file', `${full} is a folder. Choose the files in it instead.`, {
        path: full,
        reason: 'folder'
      })
    }
    if (!stat.isFile())
      return fail('file-not-a-file', `${full} is not an ordinary file. Choose a text file.`, { path: full })
    if (stat.size > largestArticleFile) return tooLarge(full, stat.size)
    // Whatever was put in its place since: no waiting, and the size is that of what is open.
    const handle = await fs.open(full, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const opened = await handle.stat()
      if (!opened.isFile())
        return fail('file-not-a-file', `${full} is not an ordinary file. Choose a text file.`, { path: full })
      if (opened.size > largestArticleFile) return tooLarge(full, opened.size)
      const bytes = await handle.readFile()
      if (bytes.length > largestArticleFile) return tooLarge(full, bytes.length)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return done({ name: withUnseenShown(basename(full)), path: full, bytes, sha256 })
    } finally {
      await handle.close()
    }
  } catch (error) {
    return unreadable(full, error)
  }
}

const tooLarge = (path: string, size: number) =>
  fail(
    'file-too-large',
    `${path} has ${Math.ceil(size / MEGABYTE)} MB; Corrigenda reads files up to ${largestArticleFile / MEGABYTE} MB. ` +
      'Split it, or choose the article alone.',
    { path, size: Math.ceil(size / MEGABYTE), most: largestArticleFile / MEGABYTE }
  )

function unreadable(path: string, error: unknown): Result<never, ArticleFileErrorCode> {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('file-missing', `There is no file ${path}. Check the name and choose it again.`, { path })
    case 'EACCES':
    case 'EPERM':
      return fail(
        'file-unreadable',
        `You are not allowed to read ${path}. Ask for access, or copy the file first.`,
        { path, reason: 'not-allowed' }
      )
    default: {
      const reason = error instanceof Error ? error.message : String(error)
      return fail(
        'file-unreadable',
        `${path} cannot be read (${reason}). Copy it to another place and try again.`,
        { path, error: reason }
      )
    }
  }
}
