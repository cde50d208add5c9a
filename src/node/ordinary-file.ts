import { constants } from 'node:fs'
import { basename } from 'node:path'
import { errorCode, type FileStat, type FileSystem, type OpenFile, realFileSystem } from './file-system'

const MEGABYTE = 1024 * 1024

/** No file of a desk is near this; beyond it the text of one could not be held as one string. */
export const largestDeskFile = 256 * MEGABYTE

/** A file that is not what a desk is made of: a link, a pipe, a device, or one of monstrous size. */
class NotOrdinary extends Error {
  readonly code = 'ENOTORDINARY'
  readonly syscall = 'open'
}

/** Flags of opening that follow no link and wait for nobody; systems that have no such flag are asked before. */
const carefully = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
export const toRead = constants.O_RDONLY | carefully
export const toAppend = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | carefully

/**
 * Opens an ordinary file, and nothing that only has its name: by handle, so that what was looked at is what is used.
 * @param flags `toRead` or `toAppend`
 * @throws the disk's error; where it is a link, a pipe, a device: one that `readReason` and `writeReason` have words for
 */
export async function openOrdinary(fs: FileSystem, path: string, flags: number): Promise<OpenFile> {
  const there = await fs.lstat(path).catch((error) => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
  if (there !== null) mustBeOrdinary(there, path)
  let file: OpenFile
  try {
    file = await fs.open(path, flags)
  } catch (error) {
    // A link, or a pipe without a reader, put there since.
    if (['ELOOP', 'ENXIO', 'EMLINK'].includes(errorCode(error))) throw notOrdinary(path, 'a link or a pipe')
    throw error
  }
  try {
    mustBeOrdinary(await file.stat(), path)
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

/**
 * Reads an ordinary file.
 * @param limit the most bytes it may have
 * @throws as `openOrdinary`; or where it is larger
 */
export async function readOrdinary(
  path: string,
  { fs = realFileSystem, limit = largestDeskFile }: { readonly fs?: FileSystem; readonly limit?: number } = {}
): Promise<Uint8Array> {
  const file = await openOrdinary(fs, path, toRead)
  try {
    const { size } = await file.stat()
    if (size > limit) throw tooLarge(path, size, limit)
    const bytes = await file.readFile()
    if (bytes.length > limit) throw tooLarge(path, bytes.length, limit)
    return bytes
  } finally {
    await file.close()
  }
}

/** As `readOrdinary`, decoded as UTF-8. */
export const readOrdinaryText = async (path: string): Promise<string> =>
  Buffer.from(await readOrdinary(path)).toString('utf8')

/** @throws where this is no ordinary file */
export function mustBeOrdinary(stat: FileStat, path: string): void {
  if (stat.isFile()) return
  if (stat.isDirectory()) {
    throw Object.assign(new Error(`EISDIR: illegal operation on a directory, open '${path}'`), {
      code: 'EISDIR',
      syscall: 'open'
    })
  }
  throw notOrdinary(path, stat.isSymbolicLink() ? 'a link' : 'a pipe or a device')
}

/** The error of something that has the name of a desk's file or folder and is none. */
export const notOrdinary = (path: string, what: string): Error =>
  new NotOrdinary(
    `${basename(path)} is ${what}, and Corrigenda opens only ordinary files inside the desk. ` +
      'Put the file itself in its place, or take it away'
  )

function tooLarge(path: string, size: number, limit: number): Error {
  const inMegabytes = (bytes: number) => Math.ceil(bytes / MEGABYTE)
  return new NotOrdinary(
    `${basename(path)} has ${inMegabytes(size)} MB, and a file of a desk has at most ${inMegabytes(limit)}. ` +
      'Put the right file in its place, or take it away'
  )
}

export const isNotOrdinary = (error: unknown): error is Error => error instanceof NotOrdinary
