import { done, type Result } from '../core/result'
import { findProject, type Project, readProject } from '../node/find-project'
import { threadWorkers } from '../node/work/thread-workers'
import { type Checker, checker } from '../server/checker'
import { readTables } from './read-tables'

/** The words that every server takes. */
export interface ServerWords {
  /** A project's file, in place of the nearest one. */
  readonly config?: string
  /** Reference tables, beside those of the project. */
  readonly table?: readonly string[]
  /** The built program of a thread. */
  readonly threadProgram: string
}

/** A writer waits for an underline: what takes longer is given up. */
const patience = 30_000

/**
 * What a server checks with: threads, and the project of the folder it was started in.
 * @param waiting so many texts may be under way or wait
 */
export async function openChecker(
  { config, table = [], threadProgram }: ServerWords,
  { threads, waiting }: { readonly threads: number; readonly waiting: number }
): Promise<Result<{ readonly checker: Checker; readonly project: Project }>> {
  const project = await (config === undefined ? findProject(process.cwd()) : readProject(config))
  if (!project.ok) return project
  const tables = await readTables([...project.value.tables, ...table], threadProgram)
  if (!tables.ok) return tables
  const workers = threadWorkers({ program: threadProgram, threads, tables: tables.value, patience })
  return done({ checker: checker(workers, waiting), project: project.value })
}
