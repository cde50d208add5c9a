import { type FileSystem, realFileSystem } from '../../src/node/file-system'

/** The real disk, counting the bytes written to it. */
export function countingFileSystem(): FileSystem & { readonly written: { bytes: number } } {
  const written = { bytes: 0 }
  return {
    ...realFileSystem,
    written,
    async open(path, flags, mode) {
      const file = await realFileSystem.open(path, flags, mode)
      return {
        write: async (bytes, offset, length, position) => {
          const done = await file.write(bytes, offset, length, position)
          written.bytes += done.bytesWritten
          return done
        },
        sync: () => file.sync(),
        datasync: () => file.datasync(),
        stat: () => file.stat(),
        readFile: () => file.readFile(),
        chmod: (to) => file.chmod(to),
        chown: (uid, gid) => file.chown(uid, gid),
        truncate: (length) => file.truncate(length),
        close: () => file.close()
      }
    }
  }
}
