import { join } from 'node:path'
import { formatBackupName, newestFirst, nextSerial, outdatedBackups } from '../core/file/kept-backups'
import { errorCode, type FileSystem, realFileSystem } from './file-system'
import { isTemporary, temporaryPath } from './temporary-path'

/** The end of the year 9999: a broken clock may say anything. */
const latest = 253_402_300_799_999

/**
 * Keeps a file as the newest version in a folder of older ones, by a second name for the same content where the disk
 * can do that, and lets go of those that are kept no longer.
 * @param writtenAt when the file was written, in milliseconds since 1970
 * @throws the disk's error; the file is then as it was
 */
export async function keepVersion(
  path: string,
  writtenAt: number,
  folder: string,
  fs: FileSystem = realFileSystem
): Promise<void> {
  await fs.mkdir(folder, { recursive: true })
  const names = await fs.readdir(folder)
  const day = new Date(Math.min(Math.max(0, writtenAt), latest)).toISOString().slice(0, 10)
  const kept = formatBackupName({ serial: nextSerial(names), day })
  await copyTo(path, join(folder, kept), fs)
  // Whether an old version could be removed says nothing of the new one.
  const outdated = [...outdatedBackups([...names, kept]), ...names.filter(isTemporary)]
  for (const name of outdated) await fs.unlink(join(folder, name)).catch(() => {})
}

async function copyTo(path: string, target: string, fs: FileSystem): Promise<void> {
  try {
    return await fs.link(path, target)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw error
  }
  const temporary = temporaryPath(target)
  try {
    await fs.copyFile(path, temporary)
    await fs.rename(temporary, target)
  } catch (error) {
    await fs.unlink(temporary).catch(() => {})
    throw error
  }
}

/** The kept versions of a file, as paths, the newest first. */
export async function versionsIn(
  folder: string,
  fs: FileSystem = realFileSystem
): Promise<readonly string[]> {
  const names = await fs.readdir(folder).catch(() => [])
  return newestFirst(names).map((name) => join(folder, name))
}
