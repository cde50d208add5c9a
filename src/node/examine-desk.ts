import { basename, join, resolve } from 'node:path'
import { canonical } from '../core/merge/merge-histories'
import type { DeskExam, DeskProblem } from '../core/model/exam'
import type { Clock, StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { isDesk } from './desk-files'
import { isHeld, lockDesk, type Program } from './desk-lock'
import { writeReason } from './disk-reason'
import { examineArticles } from './examine-articles'
import { examineJournal } from './examine-journal'
import { examineList } from './examine-list'
import { examineTables } from './examine-tables'
import { type FileSystem, realFileSystem } from './file-system'
import { guarded } from './guarded'
import { insideDesk } from './inside-desk'
import { systemClock } from './system-clock'
import { isTemporary } from './temporary-path'

export interface ExamOptions {
  readonly program: Program
  /** Whether to put right what can be put right; whatever is replaced is kept beside it first. */
  readonly repair: boolean
  readonly fs?: FileSystem
  readonly clock?: Clock
}

/** A problem and, where there is one, the way to put it right. */
export interface Finding extends Omit<DeskProblem, 'repair'> {
  readonly repair: { readonly words: string; mend(): Promise<void> } | null
}

/**
 * Looks through every file of a desk: does it parse, does it fit its schema, do its positions quote the words they
 * should, does the list agree with the articles, are the sums of the journal right. Nothing is changed without
 * `repair`.
 * @returns what was found, and whether it was put right; `desk-in-use` where it is to be repaired while somebody has it open,
 *   `desk-not-a-folder` where there is no desk
 */
export async function examineDesk(
  path: string,
  options: ExamOptions
): Promise<Result<DeskExam, StoreErrorCode>> {
  const folder = resolve(path)
  const fs = insideDesk(folder, options.fs ?? realFileSystem)
  const { now } = options.clock ?? systemClock
  if (!(await isDesk(folder, fs))) {
    return fail('desk-not-a-folder', `${folder} is no desk: there is no desk.json in it. Check the name.`)
  }
  if (!options.repair) return guarded(`The desk ${folder} cannot be looked through`, () => lookAt(folder, fs))
  const taken = await lockDesk(folder, { program: options.program, now: now(), desk: basename(folder), fs })
  if (!taken.ok) return taken
  try {
    return await guarded(`The desk ${folder} cannot be looked through`, async () => {
      const { articles, found } = await findingsIn(folder, fs)
      const problems: DeskProblem[] = []
      for (const finding of found) problems.push(await mended(finding))
      return done({ folder, articles, problems, repaired: true })
    })
  } finally {
    await taken.value.release()
  }
}

/** Looks and changes nothing, also beside a writer: what only one of two looks finds was on its way. */
async function lookAt(folder: string, fs: FileSystem): Promise<Result<DeskExam, StoreErrorCode>> {
  const { articles, found } = await findingsIn(folder, fs)
  const problems = found.map(untouched)
  if (problems.length === 0 || !(await isHeld(folder, fs)))
    return done({ folder, articles, problems, repaired: false })
  const again = new Set((await findingsIn(folder, fs)).found.map((finding) => canonical(untouched(finding))))
  const steady = problems.filter((problem) => again.has(canonical(problem)))
  return done({ folder, articles, problems: steady, repaired: false })
}

interface Looked {
  /** How many could be read. */
  readonly articles: number
  readonly found: readonly Finding[]
}

async function findingsIn(folder: string, fs: FileSystem): Promise<Looked> {
  const journal = await examineJournal(folder, fs)
  const { articles, findings } = await examineArticles(folder, journal, fs)
  const found = [
    ...journal.findings,
    ...findings,
    ...(await examineList(folder, articles, journal, fs)),
    ...(await examineTables(folder, fs)),
    ...(await strays(folder, fs))
  ]
  return { articles: articles.length, found }
}

const untouched = ({ repair, ...problem }: Finding): DeskProblem => ({
  ...problem,
  repair: repair?.words ?? null
})

/** The problem as it is told after its repair. A repair that fails is no repair. */
async function mended({ repair, ...problem }: Finding): Promise<DeskProblem> {
  if (repair === null) return { ...problem, repair: null }
  try {
    await repair.mend()
    return { ...problem, repair: repair.words }
  } catch (error) {
    return {
      ...problem,
      what: `${problem.what} It could not be repaired: ${writeReason(error)}.`,
      repair: null
    }
  }
}

/** What killed writers left behind, and what was set aside before. */
async function strays(folder: string, fs: FileSystem): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const part of ['', 'articles', 'tables']) {
    for (const name of (await fs.readdir(join(folder, part)).catch(() => [])).sort()) {
      const file = join(part, name)
      if (isTemporary(name)) {
        found.push({
          severity: 'note',
          file,
          what: 'A program that was stopped left this half-written file. What it was to replace is whole.',
          repair: {
            words: 'It is removed. Nothing is lost.',
            mend: () => fs.unlink(join(folder, file))
          }
        })
      } else if (/\.damaged-\d+$/.test(name)) {
        found.push({
          severity: 'note',
          file,
          what: 'A damaged file that was set aside. Remove it when you need it no longer.',
          repair: null
        })
      }
    }
  }
  return found
}
