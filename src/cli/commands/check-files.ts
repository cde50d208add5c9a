import { basename } from 'node:path'
import type { KnownCheck } from '../../core/checks/check'
import { atLeast } from '../../core/checks/post/severity'
import type { Desk } from '../../core/desk'
import type { ColumnMapping } from '../../core/import/columns'
import type { Severity } from '../../core/model/finding'
import type { ReferenceTable } from '../../core/reference/reference-table'
import { done, type Failure, type Result } from '../../core/result'
import type { DeskReferences } from '../../node/desk-tables'
import { countFiles, type Listed } from '../../node/list-files'
import { importFiles } from '../../node/work/import-files'
import type { CheckedArticle, Workers } from '../../node/work/job'
import { AcrossArticles } from '../across-articles'
import { failure } from '../failure'
import { type FindingWriter, type Format, findingWriter, type WriterOptions } from '../formats/finding-writer'
import { inputFiles } from '../input-files'
import { progressBar } from '../progress-bar'
import { workersFor } from '../workers-for'

/** What to check and how, every word of the command understood. */
export interface CheckFiles extends WriterOptions {
  readonly paths: readonly string[]
  readonly format: Format
  readonly checks: readonly KnownCheck[]
  readonly severity: Severity
  /** Whether a finding makes the command end with 1. */
  readonly fails: (finding: { readonly severity: Severity }) => boolean
  readonly tables: readonly ReferenceTable[]
  readonly columns?: ColumnMapping
  /** Whether words that are otherwise left out are taken in. */
  readonly whole: boolean
  readonly jobs?: number
  readonly desk?: string
  /** Whether the articles are held against each other at the end. */
  readonly cross: boolean
  readonly watch: boolean
  readonly threadProgram: string
}

/** Checks files and writes what it finds as it finds it. @returns the exit code */
export async function checkFiles(options: CheckFiles): Promise<number> {
  const ids = new Set(options.checks.map(({ id }) => id))
  const writer = await findingWriter(options.format, options)
  const across = options.cross ? new AcrossArticles() : null
  const workers = await workersFor(options)
  const run = async (desk: Desk | null, references?: DeskReferences): Promise<Result<Outcome>> => {
    const outcome = await checkOnce(inputFiles(options.paths), writer, workers, desk, across, {
      ...options,
      references
    })
    if (!outcome.ok || !options.watch) return outcome
    const { watchFiles } = await import('./watch-files')
    await watchFiles(outcome.value.sources, (path) =>
      checkOnce(inputFiles([path]), writer, workers, desk, null, { ...options, references })
    )
    return outcome
  }
  try {
    const ran =
      options.desk === undefined
        ? await run(null)
        : await (await import('../with-desk')).withDesk(options.desk, run)
    const between = (ran.ok && across?.findings(options.severity).filter(({ check }) => ids.has(check))) || []
    if (across && between.length > 0) await writer.across?.(across, between)
    await writer.end()
    if (!ran.ok) return failure(ran.error.message)
    const { kept, unread, failing } = ran.value
    if (options.desk !== undefined) sayKept(options.desk, kept)
    if (unread > 0) return 2
    return failing || between.some(options.fails) ? 1 : 0
  } finally {
    await workers.close()
  }
}

interface Outcome {
  readonly kept: number
  readonly unread: number
  readonly failing: boolean
  /** The files that were read, as they were. */
  readonly sources: readonly { readonly path: string; readonly sha256: string }[]
}

async function checkOnce(
  files: AsyncIterable<Listed>,
  writer: FindingWriter,
  workers: Workers,
  desk: Desk | null,
  across: AcrossArticles | null,
  {
    paths,
    checks,
    severity,
    fails,
    columns,
    whole,
    watch,
    references
  }: CheckFiles & {
    readonly references: DeskReferences | undefined
  }
): Promise<Result<Outcome>> {
  const ids = new Set(checks.map(({ id }) => id))
  const stop = new AbortController()
  const bar = progressBar()
  const sources = new Map<string, string>()
  let [kept, unread, read] = [0, 0, 0]
  let failing = false
  let total: number | null = null
  let refused: Failure | null = null
  void countFiles(paths, stop.signal).then((count) => {
    total = count
  })
  const takeOne = async ({ article, analysis, digest }: CheckedArticle, path: string) => {
    if (digest) across?.add(digest, path, article)
    const findings = analysis.findings.filter(({ check }) => ids.has(check))
    failing ||= findings.some(fails)
    await writer.article(article, { ...analysis, findings: atLeast(findings, severity) }, path)
    if (watch) sources.set(path, article.source.sha256)
    const result = desk ? await desk.keep(article, analysis) : null
    if (result?.ok) kept++
    else if (result) {
      refused ??= result.error
      stop.abort()
    }
  }
  await importFiles(files, {
    workers,
    signal: stop.signal,
    // A desk keeps what every check says, whatever is shown here.
    ...(desk ? {} : { checks: [...ids] }),
    ...(columns ? { columns } : {}),
    ...(whole ? { isWhole: () => true } : {}),
    ...(references ? { references } : {}),
    digests: across !== null,
    async take(articles, path) {
      bar.clear()
      for (const each of articles) if (refused === null) await takeOne(each, path)
    },
    ended(_, result) {
      if (!result.ok) unread++
      bar.clear()
      for (const { message } of result.ok ? result.value.warnings : [result.error])
        process.stderr.write(`corrigenda: ${message}\n`)
      bar.show(++read, total)
    }
  })
  bar.clear()
  stop.abort()
  if (refused !== null) return { ok: false, error: refused }
  return done({
    kept,
    unread,
    failing,
    sources: [...sources].map(([path, sha256]) => ({ path, sha256 }))
  })
}

function sayKept(folder: string, count: number): void {
  const articles = count === 1 ? '1 article' : `${count} articles`
  process.stderr.write(`corrigenda: ${articles} kept on the desk ${basename(folder)}\n`)
}
