import { basename } from 'node:path'
import type { Analysis } from '../../core/analyse'
import type { Check } from '../../core/checks/check'
import { atLeast } from '../../core/checks/post/severity'
import type { Desk } from '../../core/desk'
import { fieldsOf, type StreamOptions, streamAnswer } from '../../core/export/stream-answer'
import type { Article } from '../../core/model/article'
import { type Severity, severities } from '../../core/model/finding'
import { referenceIndex } from '../../core/reference/reference-index'
import type { ReferenceTable } from '../../core/reference/reference-table'
import { done, type Failure, type Result } from '../../core/result'
import { listFiles } from '../../node/list-files'
import { importFiles } from '../../node/work/import-files'
import { AcrossArticles } from '../across-articles'
import { chooseChecks } from '../choose-checks'
import { failure } from '../failure'
import { prettyFindings } from '../pretty-findings'
import { readTables } from '../read-tables'
import { withDesk } from '../with-desk'
import { workersFor } from '../workers-for'
import { checkStream } from './check-stream'

export interface CheckOptions {
  readonly stdin?: boolean
  readonly format: string
  readonly text?: boolean
  readonly sentences?: boolean
  readonly only?: string
  readonly skip?: string
  readonly severity: string
  readonly failOn: string
  readonly desk?: string
  readonly jobs?: string
  readonly table?: readonly string[]
  /** Hold the articles against each other; false with --no-cross. */
  readonly cross?: boolean
  /** The built program of a worker thread. */
  readonly threadProgram: string
}

/** Lower is graver; `never` is graver than anything there is. */
const rankOf = (severity: string): number => ['never', ...severities].indexOf(severity)

/** `corrigenda check`. @returns the exit code */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const chosen = chooseChecks(options.only, options.skip)
  if (!chosen.ok) return failure(chosen.error.message)
  if (!severities.includes(options.severity as Severity)) {
    return failure(`--severity takes ${severities.join(', ')}; “${options.severity}” is none of them.`)
  }
  if (rankOf(options.failOn) < 0) return failure(`--fail-on takes error, warning, note, agrees or never.`)
  if (options.format !== 'pretty' && options.format !== 'jsonl') {
    return failure(`--format takes pretty or jsonl; “${options.format}” is neither.`)
  }
  const tables = await readTables(options.table ?? [])
  if (!tables.ok) return failure(tables.error.message)
  if (options.stdin) {
    if (options.format !== 'jsonl') return failure('--stdin reads and writes JSON Lines: add --format jsonl.')
    const stream = { ...(await streamOptions(options)), mildest: options.severity as Severity }
    const engine = { checks: chosen.value, references: referenceIndex(tables.value) }
    return checkStream(process.stdin, process.stdout, engine, stream)
  }
  if (options.jobs !== undefined && !/^[1-9]\d{0,2}$/.test(options.jobs)) {
    return failure(`--jobs takes a number from 1 up; “${options.jobs}” is none.`)
  }
  if (paths.length === 0) {
    const where = options.table ? ' before --table' : ''
    return failure(`name the files or folders to check${where}, or give --stdin.`)
  }
  return checkFiles(paths, options, chosen.value, tables.value)
}

async function checkFiles(
  paths: readonly string[],
  options: CheckOptions,
  chosen: readonly Check[],
  tables: readonly ReferenceTable[]
): Promise<number> {
  const print = options.format === 'pretty' ? printPretty : await linePrinter(options)
  const ids = new Set(chosen.map(({ id }) => id))
  const across = options.cross === false ? null : new AcrossArticles()
  let gravest = Number.POSITIVE_INFINITY
  let unread = 0
  const work = async (desk: Desk | null): Promise<Result<number>> => {
    const workers = await workersFor(paths, { ...options, tables })
    let kept = 0
    let failure: Failure | null = null
    const stop = new AbortController()
    await importFiles(listFiles(paths), {
      workers,
      signal: stop.signal,
      // A desk keeps what every check says, whatever is shown here.
      ...(desk ? {} : { checks: [...ids] }),
      digests: across !== null,
      async take(articles, path) {
        for (const { article, analysis, digest } of articles) {
          if (digest) across?.add(digest, path, article)
          const findings = analysis.findings.filter(({ check }) => ids.has(check))
          for (const { severity } of findings) gravest = Math.min(gravest, rankOf(severity))
          print(article, { ...analysis, findings: atLeast(findings, options.severity as Severity) }, path)
          const result = desk ? await desk.keep(article, analysis) : null
          if (result?.ok) kept++
          else if (result) {
            failure ??= result.error
            stop.abort()
          }
        }
      },
      ended(_, result) {
        if (!result.ok) unread++
        const problems = result.ok ? result.value.warnings : [result.error]
        for (const { message } of problems) process.stderr.write(`corrigenda: ${message}\n`)
      }
    })
    await workers.close()
    return failure === null ? done(kept) : { ok: false, error: failure }
  }
  const ran = options.desk === undefined ? await work(null) : await withDesk(options.desk, work)
  if (!ran.ok) return failure(ran.error.message)
  const between = across?.findings(options.severity as Severity) ?? []
  for (const { severity } of between) gravest = Math.min(gravest, rankOf(severity))
  if (across && between.length > 0) {
    const lines =
      options.format === 'pretty' ? [across.pretty(between)] : between.map((each) => across.line(each))
    process.stdout.write(lines.join(''))
  }
  if (options.desk !== undefined) sayKept(options.desk, ran.value)
  if (unread > 0) return 2
  return gravest <= rankOf(options.failOn) ? 1 : 0
}

type Print = (article: Article, shown: Analysis, path: string) => void

const printPretty: Print = (article, { findings }) => {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  process.stdout.write(`${prettyFindings(article, findings, colour)}\n`)
}

async function linePrinter(options: CheckOptions): Promise<Print> {
  const stream = await streamOptions(options)
  return (article, shown, path) => {
    const line = {
      id: article.id,
      path,
      title: article.title,
      ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
      ...streamAnswer(article, shown, stream),
      ...(options.text ? { article: fieldsOf(article) } : {})
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

/** The model is read only here: findings alone do without it, and appear sooner. */
async function streamOptions({ sentences = false }: CheckOptions): Promise<StreamOptions> {
  const { shippedModel } = await import('../../core/claims/shipped-model')
  return { model: shippedModel, sentences }
}

function sayKept(folder: string, count: number): void {
  const articles = count === 1 ? '1 article' : `${count} articles`
  process.stderr.write(`corrigenda: ${articles} kept on the desk ${basename(folder)}\n`)
}
