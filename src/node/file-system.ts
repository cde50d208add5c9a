import fs from 'node:fs/promises'

/** What durable writing asks of an open file. */
export interface OpenFile {
  /** @param position the place in the file; null: where the last write ended */
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number | null
  ): Promise<{ readonly bytesWritten: number }>
  sync(): Promise<void>
  datasync(): Promise<void>
  stat(): Promise<FileStat>
  readFile(): Promise<Uint8Array>
  chmod(mode: number): Promise<void>
  chown(uid: number, gid: number): Promise<void>
  truncate(length: number): Promise<void>
  close(): Promise<void>
}

export interface FileStat {
  readonly dev: number
  readonly ino: number
  readonly size: number
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly mtimeMs: number
  /** Names it has; 0 once it was deleted while open. */
  readonly nlink: number
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

/** The few calls we make of a disk, so that a test can put a disk that fails in its place. */
export interface FileSystem {
  open(path: string, flags: string | number, mode?: number): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  readdir(path: string): Promise<string[]>
  readlink(path: string): Promise<string>
  realpath(path: string): Promise<string>
  stat(path: string): Promise<FileStat>
  lstat(path: string): Promise<FileStat>
  rename(from: string, to: string): Promise<void>
  link(from: string, to: string): Promise<void>
  copyFile(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  mkdir(path: string, options: { readonly recursive: true }): Promise<string | undefined>
}

/** The disk. */
export const realFileSystem: FileSystem = fs

/** The system's code of an error ("ENOENT"), or an empty string. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return typeof code === 'string' ? code : ''
}
