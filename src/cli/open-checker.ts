import fs from 'node:fs/promises'
import { done, type Result } from '../core/result'
import { findProject, type Project, readProject } from '../node/find-project'
import { threadWorkers } from '../node/work/thread-workers'
import { type Checker, checker } from '../server/checker'
import { readTables, type TableWords, wantedTables } from './read-tables'

/** The words that every server takes. */
export interface ServerWords extends TableWords {
  /** A project's file, in place of the nearest one. */
  readonly config?: string
  /** The built program of a thread. */
  readonly threadProgram: string
}

/** How much a server does at a time. */
interface Load {
  readonly threads: number
  /** So many texts may be under way or wait. */
  readonly waiting: number
}

/** A writer waits for an underline: what takes longer is given up. */
const patience = 30_000

/** What a server checks with: threads, and the project of the folder it was started in. */
export async function openChecker(
  words: ServerWords,
  load: Load
): Promise<Result<{ readonly checker: Checker; readonly project: Project }>> {
  const project = await (words.config === undefined ? findProject(process.cwd()) : readProject(words.config))
  if (!project.ok) return project
  const opened = await checkerFor(project.value, words, load)
  return opened.ok ? done({ checker: opened.value, project: project.value }) : opened
}

async function checkerFor(
  { tables }: Project,
  words: ServerWords,
  { threads, waiting }: Load
): Promise<Result<Checker>> {
  const wanted = wantedTables(tables, words)
  if (!wanted.ok) return wanted
  const read = await readTables(wanted.value, words.threadProgram)
  if (!read.ok) return read
  const workers = threadWorkers({ program: words.threadProgram, threads, tables: read.value, patience })
  return done(checker(workers, waiting))
}

/** Those who check the documents of several projects, each against its own tables. */
export interface ProjectCheckers {
  /** Who checks documents of a project. One whose tables have changed since is another. */
  of(project: Project): Promise<Result<Checker>>
  close(): Promise<void>
}

/** So many projects stay ready at a time. */
const mostProjects = 3

/** Opens a checker for each project as it is asked for, and closes those that nobody asked for of late. */
export function projectCheckers(words: ServerWords, load: Load): ProjectCheckers {
  /** By what they check against, the one asked for last at the end. */
  const open = new Map<string, Promise<Result<Checker>>>()
  const close = async (opened: Promise<Result<Checker>> | undefined) => {
    const checker = await opened
    if (checker?.ok) await checker.value.close()
  }
  return {
    async of(project) {
      const key = await stampOf(project, words)
      const opened = open.get(key) ?? checkerFor(project, words, load)
      open.delete(key)
      open.set(key, opened)
      const [oldest] = open.keys()
      if (open.size > mostProjects && oldest !== undefined) {
        void close(open.get(oldest))
        open.delete(oldest)
      }
      const result = await opened
      // One that failed is tried again: the file may be mended.
      if (!result.ok && open.get(key) === opened) open.delete(key)
      return result
    },
    async close() {
      await Promise.all([...open.values()].map(close))
    }
  }
}

/** Which tables, with what they are said to hold, as their files are now. */
async function stampOf({ tables }: Project, { table = [] }: ServerWords): Promise<string> {
  const files = [...tables.map(({ file }) => file), ...table]
  const seen = await Promise.all(
    files.map((file) =>
      fs.stat(file).then(
        ({ mtimeMs, size }) => [mtimeMs, size],
        () => null
      )
    )
  )
  return JSON.stringify([tables, seen])
}
