import type { Article } from '../model/article'
import type { Result } from '../result'

/** A file as it was read: bytes, name, and the hash of the bytes. */
export interface SourceFile {
  readonly name: string
  readonly path?: string
  readonly bytes: Uint8Array
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string
}

/** Something an importer could not keep or had to guess, in plain words. */
export interface Warning {
  readonly code: string
  readonly message: string
}

export interface Imported {
  readonly articles: readonly Article[]
  readonly warnings: readonly Warning[]
}

export type ImportErrorCode = 'empty' | 'unreadable'

/** Reads one file form. A bad file is an answer, never a throw. */
export interface Importer {
  readonly id: string
  /** For the open dialog and the documentation. */
  readonly label: string
  /** Lower-case, without the dot. */
  readonly extensions: readonly string[]
  /** For the documentation: what of the file is in the article. */
  readonly keeps: string
  /** For the documentation: what of it is not. */
  readonly loses: string
  /** Whether the decoded text has this form. Importers are asked in registry order; the first yes wins. */
  accepts(text: string, name: string): boolean
  read(text: string, file: SourceFile): Result<Imported, ImportErrorCode>
}
