import type { Article } from '../model/article'
import type { DocumentReaders } from '../ports'
import type { Result } from '../result'
import type { ColumnMapping } from './columns'

/** A file as it was read: bytes, name, and the hash of the bytes. */
export interface SourceFile {
  readonly name: string
  readonly path?: string
  readonly bytes: Uint8Array
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string
  /** What the editor said of a table with these columns, if anything. */
  readonly columnsOf?: (columns: readonly string[]) => ColumnMapping | undefined
  /** ISO date of the day it is read; without it nothing is past. */
  readonly today?: string
  /** Whether words that are otherwise left out are to be in the articles: the editor asked for them. */
  readonly whole?: boolean
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

export type ImportErrorCode = 'empty' | 'unreadable' | 'not-published' | 'unknown-columns' | 'too-large'

export type ImportResult = Result<Imported, ImportErrorCode>

/** What the open dialog, the command's help and the documentation say of a file form. */
interface FileForm {
  readonly id: string
  readonly label: string
  /** Lower-case, without the dot. */
  readonly extensions: readonly string[]
  /** What of the file is in the article. */
  readonly keeps: string
  /** What of it is not. */
  readonly loses: string
}

/**
 * A stretch of an article's text and the stretch of its decoded file it was read from. Where both are of one length,
 * they are equal, unit for unit, save that white space may be of another kind; else one sign stands for others (`&amp;` for "&") and the stretch is whole or nothing.
 */
export interface OriginStretch {
  /** In `Article.text`. */
  readonly start: number
  readonly length: number
  /** In the decoded file, its line ends made single line feeds. */
  readonly from: number
  readonly width: number
}

/** Reads one form of text. A bad file is an answer, never a throw. */
export interface TextImporter extends FileForm {
  readonly kind: 'text'
  /** Whether the decoded text has this form. Importers are asked in registry order; the first yes wins. */
  accepts(text: string, name: string): boolean
  /** Asynchronous where a library is loaded for it: most starts need none of them. */
  read(text: string, file: SourceFile, readers: DocumentReaders): ImportResult | Promise<ImportResult>
  /** Whether the form says its encodings itself, so that a guess at the whole file's says nothing. */
  readonly ownEncoding?: true
  /**
   * Where the article's words stand in the text it was read from, in the order of the article; words that cannot be
   * found there are left out. Absent where a correction cannot be written back.
   */
  readonly origins?: (
    text: string,
    article: Article
  ) => readonly OriginStretch[] | Promise<readonly OriginStretch[]>
}

/** Reads one form that is no text. A bad file is an answer, never a throw. */
export interface BinaryImporter extends FileForm {
  readonly kind: 'binary'
  /** Whether the bytes have this form; only their opening and their tables of contents are looked at. */
  accepts(bytes: Uint8Array): boolean | Promise<boolean>
  /** @param readers the libraries that need more than core has */
  read(file: SourceFile, readers: DocumentReaders): Promise<ImportResult>
}

export type Importer = TextImporter | BinaryImporter
