import { type FileSystem, type OpenFile, realFileSystem } from '../../src/node/file-system'

/** What goes wrong, and where. All paths fail unless `on` picks some. */
export interface Faults {
  on?: (path: string) => boolean
  /** Each write call takes at most this many bytes, and says so. */
  shortWrites?: number
  /** So many bytes fit; then the disk is full. */
  room?: number
  failSync?: boolean
  failTruncate?: boolean
  failRename?: boolean
  /** Second names are not to be had on this disk. */
  noLinks?: boolean
}

const diskError = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: ${syscall}`), { code, syscall })

/** The real disk, with faults that a test switches on and off. `writes` counts the calls. */
export function faultyFileSystem(faults: Faults): FileSystem & { readonly counts: { writes: number } } {
  const counts = { writes: 0 }
  const open: FileSystem['open'] = async (path, flags, mode) => {
    const file = await realFileSystem.open(path, flags, mode)
    return picked(faults, path) ? faultyFile(file, faults, counts, () => picked(faults, path)) : file
  }
  const rename: FileSystem['rename'] = async (from, to) => {
    if (faults.failRename && picked(faults, to)) throw diskError('EIO', 'rename')
    return realFileSystem.rename(from, to)
  }
  const link: FileSystem['link'] = async (from, to) => {
    if (faults.noLinks) throw diskError('EPERM', 'link')
    return realFileSystem.link(from, to)
  }
  return { ...realFileSystem, open, rename, link, counts }
}

const picked = ({ on }: Faults, path: string): boolean => on === undefined || on(path)

function faultyFile(file: OpenFile, faults: Faults, counts: { writes: number }, on: () => boolean): OpenFile {
  return {
    write: async (bytes, offset, length, position) => {
      counts.writes++
      let take = length
      if (faults.shortWrites !== undefined) take = Math.min(take, faults.shortWrites)
      if (faults.room !== undefined && on()) {
        take = Math.min(take, faults.room)
        if (take === 0) throw diskError('ENOSPC', 'write')
        faults.room -= take
      }
      return file.write(bytes, offset, take, position)
    },
    sync: async () => {
      if (faults.failSync) throw diskError('EIO', 'fsync')
      await file.sync()
    },
    datasync: async () => {
      if (faults.failSync) throw diskError('EIO', 'fdatasync')
      await file.datasync()
    },
    truncate: async (length) => {
      if (faults.failTruncate) throw diskError('EIO', 'ftruncate')
      await file.truncate(length)
    },
    stat: () => file.stat(),
    readFile: () => file.readFile(),
    chmod: (mode) => file.chmod(mode),
    chown: (uid, gid) => file.chown(uid, gid),
    close: () => file.close()
  }
}
