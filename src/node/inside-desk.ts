import { join, relative, resolve, sep } from 'node:path'
import { errorCode, type FileSystem } from './file-system'
import { notOrdinary, openOrdinary, readOrdinary, toAppend } from './ordinary-file'

const largestLock = 64 * 1024

/**
 * The disk as far as a desk's folder reaches: only ordinary files in real folders. A desk may come from a stranger, and
 * whatever in it leads elsewhere (links of files or folders) or never ends (pipes, devices, monstrous files) is refused
 * by its name. The folder itself may be reached by a link: that one the editor chose.
 */
export function insideDesk(desk: string, fs: FileSystem): FileSystem {
  const root = resolve(desk)

  /** The folders between the desk's own and this path, which is one of them where it is a folder itself. */
  async function realFolders(path: string, isFolder = false): Promise<void> {
    const parts = relative(root, resolve(path)).split(sep)
    if (parts[0] === '..') throw new Error(`${path} is not inside the desk ${root}`)
    const folders = isFolder ? parts : parts.slice(0, -1)
    let at = root
    for (const part of folders.filter((each) => each !== '')) {
      at = join(at, part)
      const stat = await fs.lstat(at).catch((error) => {
        if (errorCode(error) === 'ENOENT') return null
        throw error
      })
      // What is not there cannot lead elsewhere; the call itself says that it is missing.
      if (stat === null) return
      if (stat.isSymbolicLink()) throw notOrdinary(at, 'a link')
    }
  }

  return {
    async open(path, flags, mode) {
      await realFolders(path)
      if (flags === 'a') return openOrdinary(fs, path, toAppend)
      // 'wx' makes a new file and follows nothing; 'r' is asked of folders, to flush them.
      return fs.open(path, flags, mode)
    },
    async readFile(path) {
      await realFolders(path)
      const limit = path.includes('desk.lock') ? { limit: largestLock } : {}
      return readOrdinary(path, { fs, ...limit })
    },
    async readdir(path) {
      await realFolders(path, true)
      return fs.readdir(path)
    },
    readlink: (path) => fs.readlink(path),
    async realpath(path) {
      await realFolders(path)
      if ((await fs.lstat(path)).isSymbolicLink()) throw notOrdinary(path, 'a link')
      return path
    },
    async stat(path) {
      await realFolders(path)
      return resolve(path) === root ? fs.stat(path) : fs.lstat(path)
    },
    async lstat(path) {
      await realFolders(path)
      return fs.lstat(path)
    },
    async rename(from, to) {
      await realFolders(from)
      await realFolders(to)
      return fs.rename(from, to)
    },
    async link(from, to) {
      await realFolders(from)
      await realFolders(to)
      return fs.link(from, to)
    },
    async copyFile(from, to) {
      await realFolders(from)
      await realFolders(to)
      if (!(await fs.lstat(from)).isFile()) throw notOrdinary(from, 'a link, a pipe or a device')
      return fs.copyFile(from, to)
    },
    async unlink(path) {
      await realFolders(path)
      return fs.unlink(path)
    },
    async mkdir(path, options) {
      await realFolders(path, true)
      return fs.mkdir(path, options)
    }
  }
}
