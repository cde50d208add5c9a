import { resolve } from 'node:path'
import { type Severity, severities } from '../../core/model/finding'
import type { ReferenceTable } from '../../core/reference/reference-table'
import { done, type Result } from '../../core/result'
import { findProject, noProject, type Project, readProject } from '../../node/find-project'
import { leftOutFiles } from '../../node/left-out-files'
import { chooseChecks } from '../choose-checks'
import { expandPaths } from '../expand-paths'
import { failure } from '../failure'
import { type Format, formats, wholes } from '../formats/finding-writer'
import { parseColumns } from '../parse-columns'
import { parseJobs } from '../parse-jobs'
import { wantsColour } from '../wants-colour'
import { type CheckFiles, checkFiles } from './check-files'

/** The words of `corrigenda check`, as they were given. */
export interface CheckOptions {
  readonly stdin?: boolean
  readonly format: string
  readonly text?: boolean
  readonly sentences?: boolean
  readonly facts?: boolean
  readonly only?: string
  readonly skip?: string
  readonly findingsOnly?: boolean
  readonly severity?: string
  readonly failOn?: string
  readonly desk?: string
  readonly jobs?: string
  readonly watch?: boolean
  readonly fix?: boolean
  readonly table?: readonly string[]
  readonly tableColumns?: string
  /** Hold the articles against each other; false with --no-cross. */
  readonly cross?: boolean
  readonly columns?: string
  readonly whole?: boolean
  readonly output?: string
  readonly quiet?: boolean
  readonly stdinFilename?: string
  readonly baseline?: string
  readonly updateBaseline?: boolean
  /** A project's file in place of the nearest; false with --no-config. */
  readonly config?: string | false
  /** The built program of a worker thread. */
  readonly threadProgram: string
  /** Names of the options that were given, as `desk` for `--desk`; what is not in it has its default. */
  readonly given: ReadonlySet<string>
}

/** What says nothing to a stream, and would be believed to be done if it were taken. */
const notForStreams: Readonly<Record<string, string>> = {
  desk: '--desk keeps files',
  watch: '--watch watches files',
  fix: '--fix changes files',
  columns: '--columns reads tables of articles',
  whole: '--whole takes in what is left out of files',
  failOn: '--fail-on does not change how a stream ends, which is with 0',
  cross: '--no-cross is what a stream does anyway',
  stdinFilename: '--stdin-filename names one article',
  baseline: '--baseline knows the findings of files',
  config: '--config says how files are checked'
}

/** What only answers in JSON have a place for. */
const ofJson: Readonly<Record<string, string>> = {
  text: '--text gives the text with each answer in json and jsonl',
  sentences: '--sentences gives them with each answer in json and jsonl',
  facts: '--facts gives them with each answer in json and jsonl',
  findingsOnly: '--findings-only leaves claims out of json and jsonl'
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
  const project = await projectFor(options)
  if (!project.ok) return failure(project.error.message)
  const tables = await tablesFor(project.value, options)
  if (!tables.ok) return failure(tables.error.message)
  const severity = (options.severity ?? project.value.severity ?? 'agrees') as Severity
  const common = { checks: chosen.value, severity, tables: tables.value, settings: project.value }
  const {
    text,
    sentences,
    facts,
    findingsOnly,
    desk,
    output,
    baseline,
    quiet = false,
    threadProgram
  } = options
  if (options.stdin) {
    const { checkStream } = await import('./check-stream')
    return checkStream({
      tables: common.tables,
      checks: chosen.value.map(({ id }) => id),
      mildest: severity,
      threadProgram,
      ...(text ? { text } : {}),
      ...(sentences ? { sentences } : {}),
      ...(facts ? { facts } : {}),
      ...(findingsOnly ? { findingsOnly } : {}),
      ...(output === undefined ? {} : { output }),
      ...(jobs.value ? { jobs: jobs.value } : {})
    })
  }
  const expanded = await expandPaths(paths)
  if (!expanded.ok) return failure(expanded.error.message)
  const leftOut = await leftOutFiles(process.cwd())
  if (!leftOut.ok) return failure(leftOut.error.message)
  const baselines = await baselinesFor(options)
  if (!baselines.ok) return failure(baselines.error.message)
  const own = new Set([baseline, output].flatMap((path) => (path === undefined ? [] : resolve(path))))
  const leastFailing = rankOf(options.failOn ?? project.value.failOn ?? 'error')
  return checkFiles({
    ...common,
    ...baselines.value,
    paths: expanded.value,
    format: options.format as Format,
    fails: ({ severity }) => rankOf(severity) <= leastFailing,
    // What this program writes is no article, wherever it lies.
    isLeftOut: (path) => own.has(resolve(path)) || leftOut.value(path),
    standardInputName: options.stdinFilename ?? 'standard input',
    colour: output === undefined && wantsColour(process.stdout),
    cross: options.cross ?? true,
    watch: options.watch ?? false,
    fix: options.fix ?? false,
    whole: options.whole ?? false,
    quiet,
    threadProgram,
    ...(text ? { text } : {}),
    ...(sentences ? { sentences } : {}),
    ...(facts ? { facts } : {}),
    ...(findingsOnly ? { findingsOnly } : {}),
    ...(desk === undefined ? {} : { desk }),
    ...(output === undefined ? {} : { output }),
    ...(columns.value ? { columns: columns.value } : {}),
    ...(jobs.value ? { jobs: jobs.value } : {})
  })
}

/** Where no table is named, nothing that reads one is loaded. */
async function tablesFor(
  project: Project,
  options: CheckOptions
): Promise<Result<readonly ReferenceTable[]>> {
  const { table, tableColumns, threadProgram } = options
  if (project.tables.length === 0 && table === undefined && tableColumns === undefined) return done([])
  const { readTables, wantedTables } = await import('../read-tables')
  const wanted = wantedTables(project.tables, options)
  return wanted.ok ? readTables(wanted.value, threadProgram) : wanted
}

/** A stream is of a queue's making, and belongs to no folder. */
const projectFor = ({ config, stdin }: CheckOptions): Promise<Result<Project, 'project-damaged'>> =>
  typeof config === 'string'
    ? readProject(config)
    : config === false || stdin
      ? Promise.resolve(done(noProject))
      : findProject(process.cwd())

async function baselinesFor({
  baseline,
  updateBaseline
}: CheckOptions): Promise<Result<Pick<CheckFiles, 'baseline' | 'newBaseline'>>> {
  if (baseline === undefined) return done({ baseline: null, newBaseline: null })
  const { newBaseline, readBaseline } = await import('../baseline')
  if (updateBaseline) return done({ baseline: null, newBaseline: newBaseline(baseline) })
  const known = await readBaseline(baseline)
  return known.ok ? done({ baseline: known.value, newBaseline: null }) : known
}

/** What of the words of the command does not go together, or null. */
function whatIsWrong(paths: readonly string[], options: CheckOptions): string | null {
  const { format, severity, failOn } = options
  if (severity !== undefined && !severities.some((each) => each === severity))
    return `--severity takes ${severities.join(', ')}; “${severity}” is none of them.`
  if (failOn !== undefined && rankOf(failOn) < 0)
    return '--fail-on takes error, warning, note, agrees or never.'
  if (!formats.some((each) => each === format))
    return `--format takes ${formats.join(', ')}; “${format}” is none of them.`
  const apart = whatGoesNotTogether(paths, options)
  if (apart !== null) return apart
  if (options.stdin || paths.length > 0) return null
  const where = options.table ? ' before --table' : ''
  return `name the files or folders to check${where}, or “-”, or give --stdin.`
}

/** Options that say nothing beside others are refused: who gave them expects something of them. */
function whatGoesNotTogether(paths: readonly string[], options: CheckOptions): string | null {
  const { stdin, format, watch, baseline, updateBaseline, given } = options
  if (stdin) {
    if (format !== 'jsonl') return '--stdin reads and writes JSON Lines: add --format jsonl.'
    if (paths.length > 0) return '--stdin reads standard input alone: leave the paths out.'
    const wrong = Object.keys(notForStreams).find((name) => given.has(name))
    return wrong === undefined ? null : `${notForStreams[wrong]}: leave it out with --stdin.`
  }
  const json = Object.keys(ofJson).find((name) => given.has(name))
  if (json !== undefined && format !== 'json' && format !== 'jsonl')
    return `${ofJson[json]}; ${format} has none.`
  if (options.stdinFilename !== undefined && !paths.includes('-'))
    return '--stdin-filename names the article on standard input: add “-” to the paths.'
  if (updateBaseline && baseline === undefined) return '--update-baseline needs --baseline FILE.'
  if (options.fix && (watch || paths.includes('-')))
    return '--fix changes files once: it goes with neither standard input nor --watch.'
  if (options.fix && options.desk !== undefined)
    return '--fix changes the files, and the desk would hold them as they were: fix them first, then import them.'
  if (!watch) return null
  if (updateBaseline) return '--update-baseline ends with a run, and --watch never does.'
  if (options.output !== undefined)
    return '--output stands in its place when the run ends, and --watch never does.'
  if (wholes.some((each) => each === format))
    return `--watch never ends, and ${format} is one whole: use pretty, jsonl or github.`
  return paths.includes('-') ? '--watch needs files: standard input does not change.' : null
}
