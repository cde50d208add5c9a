import { type Severity, severities } from '../../core/model/finding'
import { chooseChecks } from '../choose-checks'
import { failure } from '../failure'
import { type Format, formats } from '../formats/finding-writer'
import { parseColumns } from '../parse-columns'
import { parseJobs } from '../parse-jobs'
import { checkFiles } from './check-files'

/** The words of `corrigenda check`, as they were given. */
export interface CheckOptions {
  readonly stdin?: boolean
  readonly format: string
  readonly text?: boolean
  readonly sentences?: boolean
  readonly facts?: boolean
  readonly findingsOnly?: boolean
  readonly only?: string
  readonly skip?: string
  readonly severity: string
  readonly failOn: string
  readonly desk?: string
  readonly jobs?: string
  readonly watch?: boolean
  readonly table?: readonly string[]
  /** Hold the articles against each other; false with --no-cross. */
  readonly cross?: boolean
  readonly columns?: string
  readonly whole?: boolean
  /** The built program of a worker thread. */
  readonly threadProgram: string
  /** Names of the options that were given, as `desk` for `--desk`; what is not in it has its default. */
  readonly given: ReadonlySet<string>
}

/** What says nothing to a stream, and would be believed to be done if it were taken. */
const notForStreams: Readonly<Record<string, string>> = {
  desk: '--desk keeps files',
  watch: '--watch watches files',
  columns: '--columns reads tables of articles',
  whole: '--whole takes in what is left out of files',
  failOn: '--fail-on does not change how a stream ends, which is with 0',
  cross: '--no-cross is what a stream does anyway'
}

/** Lower is graver; `never` is graver than anything there is. */
const rankOf = (severity: string): number => ['never', ...severities].indexOf(severity)

/** `corrigenda check`. @returns the exit code */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const wrong = whatIsWrong(paths, options)
  if (wrong !== null) return failure(wrong)
  const chosen = chooseChecks(options.only, options.skip)
  if (!chosen.ok) return failure(chosen.error.message)
  const columns = parseColumns(options.columns)
  if (!columns.ok) return failure(columns.error.message)
  const jobs = parseJobs(options.jobs)
  if (!jobs.ok) return failure(jobs.error.message)
  const tables = options.table ? await (await import('../read-tables')).readTables(options.table) : null
  if (tables?.ok === false) return failure(tables.error.message)
  const common = { checks: chosen.value, severity: options.severity as Severity, tables: tables?.value ?? [] }
  const { text, sentences, facts, findingsOnly, desk, threadProgram } = options
  if (options.stdin) {
    const { checkStream } = await import('./check-stream')
    return checkStream({
      tables: common.tables,
      checks: chosen.value.map(({ id }) => id),
      mildest: common.severity,
      threadProgram,
      ...(text ? { text } : {}),
      ...(sentences ? { sentences } : {}),
      ...(facts ? { facts } : {}),
      ...(findingsOnly ? { findingsOnly } : {}),
      ...(jobs.value ? { jobs: jobs.value } : {})
    })
  }
  const leastFailing = rankOf(options.failOn)
  return checkFiles({
    ...common,
    paths,
    format: options.format as Format,
    fails: ({ severity }) => rankOf(severity) <= leastFailing,
    cross: options.cross ?? true,
    watch: options.watch ?? false,
    whole: options.whole ?? false,
    threadProgram,
    ...(text ? { text } : {}),
    ...(sentences ? { sentences } : {}),
    ...(facts ? { facts } : {}),
    ...(findingsOnly ? { findingsOnly } : {}),
    ...(desk === undefined ? {} : { desk }),
    ...(columns.value ? { columns: columns.value } : {}),
    ...(jobs.value ? { jobs: jobs.value } : {})
  })
}

/** What of the words of the command does not go together, or null. */
function whatIsWrong(paths: readonly string[], options: CheckOptions): string | null {
  const { format, severity, failOn } = options
  if (!severities.some((each) => each === severity))
    return `--severity takes ${severities.join(', ')}; “${severity}” is none of them.`
  if (rankOf(failOn) < 0) return '--fail-on takes error, warning, note, agrees or never.'
  if (!formats.some((each) => each === format))
    return `--format takes ${formats.join(', ')}; “${format}” is none of them.`
  if (options.stdin) {
    if (format !== 'jsonl') return '--stdin reads and writes JSON Lines: add --format jsonl.'
    if (paths.length > 0) return '--stdin reads standard input alone: leave the paths out.'
    const wrong = Object.keys(notForStreams).find((name) => options.given.has(name))
    return wrong === undefined ? null : `${notForStreams[wrong]}: leave it out with --stdin.`
  }
  if (options.findingsOnly && format !== 'json' && format !== 'jsonl')
    return `--findings-only leaves claims out of json and jsonl; ${format} has none.`
  if (options.watch && (format === 'json' || format === 'sarif'))
    return `--watch never ends, and ${format} is one whole: use pretty or jsonl.`
  if (options.watch && paths.includes('-')) return '--watch needs files: standard input does not change.'
  if (paths.length > 0) return null
  const where = options.table ? ' before --table' : ''
  return `name the files or folders to check${where}, or “-”, or give --stdin.`
}
