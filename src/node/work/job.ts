import type { Analysis } from '../../core/analyse'
import type { ArticleDigest } from '../../core/cross/article-digest'
import type { CrossKey } from '../../core/cross/cross-keys'
import type { DeclaredFigures } from '../../core/hold/declared-findings'
import type { Held } from '../../core/hold/held'
import type { ColumnMapping, TableHead } from '../../core/import/columns'
import type { Warning } from '../../core/import/importer'
import type { Article } from '../../core/model/article'
import type { DeskTable, ListedTable, ReadTable, TableLabel, TableRows } from '../../core/model/desk-table'
import type { Finding, Severity } from '../../core/model/finding'
import type { Span } from '../../core/model/span'
import type { ReferenceTable } from '../../core/reference/reference-table'
import type { Result } from '../../core/result'
import type { Carried, carryOver } from '../../core/review/carry-over'
import type { DeskReferences } from '../desk-tables'

/** An article and what the machine has to say about it. */
export interface CheckedArticle {
  readonly article: Article
  readonly analysis: Analysis
  /** Where the job asks for it. */
  readonly digest?: ArticleDigest
}

/** A file to be read where it lies, or bytes that came another way: standard input, the clipboard. */
export type Source = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array }

interface HowToCheck {
  /** The desk's own tables to hold the figures against, beside those the workers were made with. */
  readonly references?: DeskReferences
  /** Ids of the checks to run; all of them where left out. */
  readonly checks?: readonly string[]
  /** Give what of each article can be held against others. */
  readonly digests?: boolean
}

/** What an editor said of the columns of tables of articles. */
export interface KnownColumns {
  /** Of every table here, whatever its columns are. */
  readonly columns?: ColumnMapping
  /** Of tables with certain columns, by `tableSignature`. */
  readonly columnsBySignature?: Readonly<Record<string, ColumnMapping>>
}

/** Reads a file, tells its articles apart and checks each. */
export interface ImportJob extends HowToCheck, KnownColumns {
  readonly kind: 'import'
  /** Take in the words that are otherwise left out. */
  readonly whole?: boolean
  readonly source: Source
}

/** Reads the top of a table, to ask an editor about it. */
export interface HeadJob {
  readonly kind: 'head'
  readonly source: Source
}

/** Checks articles that are here already anew. */
export interface CheckJob extends HowToCheck {
  readonly kind: 'check'
  readonly article: Article
  /** Relations an editor declared between figures of the article: those that do not hold are findings too. */
  readonly declared?: readonly DeclaredFigures[]
}

/** Reads a reference table's file, to ask an editor about it, or to keep it with what was said of it. */
export interface TableJob {
  readonly kind: 'table'
  readonly source: Source
  /** Which sheet of a workbook; the first that holds a table where left out. */
  readonly sheet?: string
  /** What to keep beside the rows; its text is made only where this is given. */
  readonly keep?: Pick<DeskTable, 'id' | 'addedAt' | 'addedBy'> & TableLabel
}

/** Reads a table that is on no desk, whole. */
export interface ReferenceJob {
  readonly kind: 'reference'
  readonly source: Source
}

/** Gives a table that is on the desk other words. */
export interface RelabelJob {
  readonly kind: 'relabel'
  readonly path: string
  readonly label: TableLabel
}

/** Reads tables that are on the desk, without their rows. */
export interface TablesJob {
  readonly kind: 'tables'
  readonly tables: readonly { readonly id: string; readonly path: string }[]
}

/** Reads some rows of a table that is on the desk. */
export interface TableRowsJob {
  readonly kind: 'table-rows'
  readonly path: string
  readonly from: number
  readonly count: number
}

/** Carries the work done on an article over to a newer text of it. */
export interface CarryJob {
  readonly kind: 'carry'
  readonly words: Parameters<typeof carryOver>
}

/** Finds what can stand beside some words of an article. */
export interface HoldJob extends Pick<HowToCheck, 'references'> {
  readonly kind: 'hold'
  readonly article: Article
  /** What the checks say of the article. */
  readonly findings: readonly Finding[]
  readonly span: Span
  /** Other articles that tell of the same. */
  readonly siblings: readonly Article[]
  /** Names as the house spells them. */
  readonly house: readonly string[]
}

/** Finds where words of an article stand in the file it was read from. */
export interface LinesJob {
  readonly kind: 'lines'
  readonly article: Article
  readonly spans: readonly Span[]
}

/** How the articles of a stream are answered. */
export interface HowToAnswer extends Pick<HowToCheck, 'checks' | 'digests'> {
  /** Findings milder than this are left out. */
  readonly mildest: Severity
  readonly sentences?: boolean
  readonly facts?: boolean
  /** Give the article's title and text too. */
  readonly text?: boolean
  /** Leave claims out. */
  readonly findingsOnly?: boolean
  /** Give what is to be read beside the answer: errors and warnings, each in its words. */
  readonly flags?: boolean
}

/** An error or a warning as somebody reads it in a list, far from its article. */
export interface Flag {
  readonly check: string
  readonly severity: Severity
  readonly message: string
  readonly quote: string
  /** What stands before and after the quote, at most eighty UTF-16 code units of each. */
  readonly before: string
  readonly after: string
}

/** Answers one line of a stream of articles. */
export interface LineJob extends HowToAnswer {
  readonly kind: 'line'
  readonly line: string
  /** The line's number in the stream, from 1. */
  readonly number: number
}

/** What is said of one line of a stream. */
export interface Answer {
  /** One JSON object, without the line's end. */
  readonly text: string
  /** What of the article can be held against others, where it was asked for and the line is an article. */
  readonly digest?: ArticleDigest
  /** Where that can meet others. */
  readonly keys?: readonly CrossKey[]
  /** Where they were asked for. */
  readonly flags?: readonly Flag[]
}

/** Work for a thread. Plain data: it crosses into the thread by structured cloning. */
export type Job =
  | ImportJob
  | CheckJob
  | CarryJob
  | HoldJob
  | LinesJob
  | LineJob
  | HeadJob
  | TableJob
  | ReferenceJob
  | RelabelJob
  | TablesJob
  | TableRowsJob

/** What is worth knowing of a job that came to its end. */
export interface JobDone {
  readonly warnings: readonly Warning[]
  /** Where it was asked for, and the file is a table. */
  readonly head?: TableHead
  /** An article with the work carried over. */
  readonly carried?: Carried
  /** A reference table that was read. */
  readonly table?: ReadTable
  /** A reference table with its rows, where that was asked for. */
  readonly reference?: ReferenceTable
  /** The text of its file on the desk, where it is to be kept. */
  readonly text?: string
  readonly tables?: readonly ListedTable[]
  readonly rows?: TableRows
  /** What stands beside words that were held against the rest. */
  readonly held?: Held | null
  /** Where the words asked for stand in their file; null where it has no lines. */
  readonly lines?: readonly (string | null)[] | null
  /** What is said of a line of a stream. */
  readonly answer?: Answer
}

/** What a thread is started with. */
export interface ThreadData {
  /** What the figures are held against. */
  readonly tables: readonly ReferenceTable[]
}

/** What the thread says: some articles, and the end, after which it takes the next job. */
export type ThreadMessage =
  | { readonly kind: 'articles'; readonly articles: readonly CheckedArticle[] }
  | { readonly kind: 'end'; readonly result: Result<JobDone> }

/** What the thread is told. `more`: the articles it gave were taken. */
export type ThreadOrder = { readonly kind: 'job'; readonly job: Job } | { readonly kind: 'more' }

/** Takes articles as they come; the job goes on when it resolves, so that what was not taken yet does not pile up. */
export type Take = (articles: readonly CheckedArticle[]) => void | Promise<void>

export interface RunOptions {
  readonly take: Take
  readonly signal?: AbortSignal
}

/** Those who do the jobs: threads in the app, and where one file is all there is, this very thread. */
export interface Workers {
  /** How many jobs are worth giving at once. */
  readonly threads: number
  /**
   * Does a job. A file that cannot be read, that takes too long, needs too much memory or brings its thread down, is
   * an answer that names it; `cancelled` where the signal said so.
   */
  run(job: Job, options: RunOptions): Promise<Result<JobDone>>
  close(): Promise<void>
}

/** What a job works on, for messages. */
export const nameOf = (job: Job): string => {
  if (job.kind === 'check' || job.kind === 'hold' || job.kind === 'lines') return job.article.source.name
  if (job.kind === 'line') return `line ${job.number}`
  if (job.kind === 'carry') return job.words[1].source.name
  if (job.kind === 'tables') return 'the tables of the desk'
  if (job.kind === 'relabel' || job.kind === 'table-rows') return job.path
  return 'path' in job.source ? job.source.path : job.source.name
}
