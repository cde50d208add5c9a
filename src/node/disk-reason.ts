import { errorCode } from './file-system'
import { isNotOrdinary } from './ordinary-file'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space and try again',
  EDQUOT: 'your quota on this disk is used up. Free some space and try again',
  EACCES: 'you are not allowed to write there. Ask for write access to the folder, or choose another desk',
  EPERM: 'you are not allowed to write there. Ask for write access to the folder, or choose another desk',
  EROFS: 'the disk is read-only. Make it writable, or choose another desk',
  EIO: 'the disk reported a fault. Copy the desk to another disk before you go on',
  ENOENT: 'the folder is gone. Put it back where it was and try again',
  ENOTDIR: 'part of the path is a file, not a folder. Choose another place',
  EISDIR: 'there is a folder of that name. Choose another name',
  EFBIG: 'the file would be larger than this disk allows. Choose another disk',
  ENAMETOOLONG: 'the name is too long for this disk. Choose a shorter one',
  EMFILE: 'too many files are open. Close other programs and try again',
  EBUSY: 'another program holds the file. Close it there and try again'
}

/** Why a write failed and what to do, in plain words, to stand after a colon. */
export function writeReason(error: unknown): string {
  if (isNotOrdinary(error)) return error.message
  const code = errorCode(error)
  return reasons[code] ?? `${error instanceof Error ? error.message : String(error)}. Try again`
}

/** Why a file cannot be read, in plain words, to stand after a colon. */
export function readReason(error: unknown): string {
  if (isNotOrdinary(error)) return error.message
  switch (errorCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'you are not allowed to read it. Ask for read access'
    case 'EISDIR':
      return 'it is a folder where a file should be. Move it away'
    case 'EIO':
      return 'the disk reported a fault. Copy what you can to another disk before you go on'
    default:
      return `${error instanceof Error ? error.message : String(error)}. Try again`
  }
}

/**
 * Whether an error is one a disk may give at any time, to be told to the editor.
 * All others are bugs and must be thrown on.
 */
export const isDiskError = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
