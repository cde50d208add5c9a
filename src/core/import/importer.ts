import type { Article } from '../model/article'
import type { Span } from '../model/span'
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

export type ImportErrorCode =
  | 'empty'
  | 'unreadable'
  | 'not-published'
  | 'unknown-columns'
  | 'too-large'
  | 'rulings'

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
  /** The part of the file, where a file is made of several texts. */
  readonly part?: string
  /** How other words are written in this place; as they are where left out. */
  readonly spell?: Spelling
}

/**
 * Writes words as a place of a file has them: marks that mean something there made harmless.
 * @param has whether the file's encoding has a sign
 * @returns `null` where they cannot be written in that place
 */
export type Spelling = (words: string, has: (sign: string) => boolean) => string | null

/**
 * Where the words of an article of one file stand in it, in the order of the article; words that cannot be found there are
 * left out.
 */
export type OriginsOf = (article: Article) => readonly OriginStretch[]

/** Reads one form of text. A bad file is an answer, never a throw. */
export interface TextImporter extends FileForm {
  readonly kind: 'text'
  /** Whether the decoded text has this form. Importers are asked in registry order; the first yes wins. */
  accepts(text: string, name: string): boolean
  /** Asynchronous where a library is loaded for it: most starts need none of them. */
  read(text: string, file: SourceFile, readers: DocumentReaders): ImportResult | Promise<ImportResult>
  /** Whether what is read is never more than the file, so that the program's own thread may read a small one. */
  readonly neverGrows?: true
  /** Whether the form says its encodings itself, so that a guess at the whole file's says nothing. */
  readonly ownEncoding?: true
  /** Finds the words of articles in the text they were read from; absent where they cannot be found again. */
  readonly origins?: (text: string, file: Pick<SourceFile, 'name'>) => OriginsOf | Promise<OriginsOf>
}

/** Reads one form that is no text. A bad file is an answer, never a throw. */
export interface BinaryImporter extends FileForm {
  readonly kind: 'binary'
  /** Whether the bytes have this form; only their opening and their tables of contents are looked at. */
  accepts(bytes: Uint8Array): boolean | Promise<boolean>
  /** @param readers the libraries that need more than core has */
  read(file: SourceFile, readers: DocumentReaders): Promise<ImportResult>
  /** Finds the words of articles in the parts of the file that hold words; absent where they cannot be found again. */
  readonly origins?: DocumentOrigins
}

/** The parts of a packed document that hold words. */
export interface DocumentOrigins {
  holdsWords(part: string): boolean
  /** @param parts the texts of those parts, by name */
  find(parts: ReadonlyMap<string, string>): OriginsOf
  /** Edits to be made beside these in a part, so that what is written is read as it is meant. */
  beside?(text: string, edits: readonly PartEdit[]): readonly PartEdit[]
}

/** Other words in the place of a stretch of a part's text. */
export interface PartEdit extends Span {
  readonly written: string
}

export type Importer = TextImporter | BinaryImporter
