import { basename } from 'node:path'
import type { KnownCheck } from '../../core/checks/check'
import { tableValue } from '../../core/checks/table.value'
import type { Desk } from '../../core/desk'
import type { ColumnMapping } from '../../core/import/columns'
import type { Severity } from '../../core/model/finding'
import type { ReferenceTable } from '../../core/reference/reference-table'
import { done, type Failure, type Result } from '../../core/result'
import { findingsAsSet, type ViewSettings } from '../../core/review/view-as-set'
import type { DeskReferences } from '../../node/desk-tables'
import type { IsLeftOut } from '../../node/left-out-files'
import { countFiles, type Listed } from '../../node/list-files'
import { importFiles } from '../../node/work/import-files'
import type { CheckedArticle, Workers } from '../../node/work/job'
import { AcrossArticles } from '../across-articles'
import type { Baseline, NewBaseline } from '../baseline'
import { failure } from '../failure'
import { type FindingWriter, type Format, findingWriter, type WriterOptions } from '../formats/finding-writer'
import { inputFiles } from '../input-files'
import { openOutput } from '../output'
import { progressBar } from '../progress-bar'
import { shownFindings } from '../shown-findings'
import { sourceTexts } from '../source-texts'
import { workersFor } from '../workers-for'

/** What to check and how, every word of the command understood. */
export interface CheckFiles extends WriterOptions {
  readonly paths: readonly string[]
  readonly format: Format
  readonly checks: readonly KnownCheck[]
  readonly severity: Severity
  readonly settings: ViewSettings
  /** Findings that are not told again. */
  readonly baseline: Baseline | null
  /** Where the findings of this run are to be known from; they make no run fail. */
  readonly newBaseline: NewBaseline | null
  readonly isLeftOut: IsLeftOut
  /** What the article on standard input is called. */
  readonly standardInputName: string
  /** A file in place of standard output. */
  readonly output?: string
  readonly tables: readonly ReferenceTable[]
  readonly columns?: ColumnMapping
  /** Whether words that are otherwise left out are taken in. */
  readonly whole: boolean
  readonly jobs?: number
  readonly desk?: string
  /** Whether the articles are held against each other at the end. */
  readonly cross: boolean
  readonly watch: boolean
  /** Whether repairs that need no choice are made in the files. */
  readonly fix: boolean
  readonly threadProgram: string
}

/** Checks files and writes what it finds as it finds it. @returns the exit code */
export async function checkFiles(options: CheckFiles): Promise<number> {
  const ids = new Set(options.checks.map(({ id }) => id))
  const output = openOutput(options.output)
  const writer = await findingWriter(options.format, options, output.print)
  const across = options.cross ? new AcrossArticles() : null
  const workers = await workersFor(options)
  const { isLeftOut, standardInputName } = options
  const filesOf = (paths: readonly string[]) => inputFiles(paths, isLeftOut, standardInputName)
  const run = async (desk: Desk | null, references?: DeskReferences): Promise<Result<Outcome>> => {
    const outcome = await checkOnce(filesOf(options.paths), writer, workers, desk, across, {
      ...options,
      references
    })
    if (!outcome.ok || !options.watch) return outcome
    const { watchFiles } = await import('./watch-files')
    await watchFiles(outcome.value.sources, (path) =>
      checkOnce(filesOf([path]), writer, workers, desk, null, { ...options, references })
    )
    return outcome
  }
  try {
    const ran =
      options.desk === undefined
        ? await run(null)
        : await (await import('../with-desk')).withDesk(options.desk, run)
    const chosen = across?.findings(options.severity).filter(({ check }) => ids.has(check)) ?? []
    const between = ran.ok ? findingsAsSet(chosen, options.settings).shown : []
    if (across && between.length > 0) await writer.across?.(across, between)
    await writer.end()
    const written = await output.end()
    if (!ran.ok) return failure(ran.error.message)
    if (!written.ok) return failure(written.error.message)
    const { kept, unread, failing } = ran.value
    if (options.desk !== undefined && !options.quiet) sayKept(options.desk, kept)
    const renewed = await options.newBaseline?.write()
    if (renewed?.ok === false) return failure(renewed.error.message)
    if (unread > 0) return 2
    if (options.newBaseline) return 0
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
    fix,
    quiet,
    settings,
    baseline,
    newBaseline,
    isLeftOut,
    references,
    tables
  }: CheckFiles & {
    readonly references: DeskReferences | undefined
  }
): Promise<Result<Outcome>> {
  const ids = new Set(checks.map(({ id }) => id))
  const stop = new AbortController()
  const bar = quiet ? silent : progressBar()
  const say = (message: string) => process.stderr.write(`corrigenda: ${message}\n`)
  const texts = sourceTexts()
  const shownBy = {
    checks: ids,
    settings,
    mildest: severity,
    baseline,
    sourceOf: texts.textOf,
    onProblem: (message: string) => {
      bar.clear()
      if (!quiet) say(message)
    }
  }
  const fixes = fix ? new (await import('../file-fixes')).FileFixes() : null
  const sources = new Map<string, string>()
  let [kept, unread, read] = [0, 0, 0]
  let failing = false
  let isHeld = false
  let total: number | null = null
  let refused: Failure | null = null
  void countFiles(paths, stop.signal, isLeftOut).then((count) => {
    total = count
  })
  const takeOne = async ({ article, analysis, digest }: CheckedArticle, path: string) => {
    if (digest) across?.add(digest, path, article)
    isHeld ||= analysis.findings.some(({ check }) => check === tableValue.id)
    const { findings, places } = await shownFindings(article, path, analysis.findings, shownBy)
    failing ||= findings.some(fails)
    newBaseline?.add(path, findings)
    await writer.article({ article, shown: { ...analysis, findings }, path, places })
    fixes?.add(article, findings)
    if (watch) sources.set(path, article.source.sha256)
    const result = desk ? await desk.keep(article, analysis) : null
    if (result?.ok) kept++
    else if (result) {
      refused ??= result.error
      stop.abort()
    }
  }
  await importFiles(texts.watch(files), {
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
    async ended(path, result) {
      if (!result.ok) unread++
      bar.clear()
      const fixed = await fixes?.make(path)
      if (fixed?.failed) failing = true
      for (const line of fixed?.lines ?? []) say(line)
      const remarks = result.ok ? (quiet ? [] : result.value.warnings) : [result.error]
      for (const { message } of remarks) say(message)
      bar.show(++read, total)
    }
  })
  bar.clear()
  stop.abort()
  if (tables.length > 0 && ids.has(tableValue.id) && read > unread && !isHeld && !quiet)
    say(nothingHeld(tables.map(({ name }) => name)))
  if (refused !== null) return { ok: false, error: refused }
  return done({
    kept,
    unread,
    failing,
    sources: [...sources].map(([path, sha256]) => ({ path, sha256 }))
  })
}

/** Said where tables are given and no figure is one of theirs: that is not the same as nothing wrong. */
const nothingHeld = (names: readonly string[]): string =>
  `No figure of these articles was held against ${names.join(', ')}. A figure is looked up by its seat and candidate, or by the words the table calls it by and its time; --table-columns says what columns hold.`

/** Of a run that is to be quiet. */
const silent = { show() {}, clear() {} }

function sayKept(folder: string, count: number): void {
  const articles = count === 1 ? '1 article' : `${count} articles`
  process.stderr.write(`corrigenda: ${articles} kept on the desk ${basename(folder)}\n`)
}
