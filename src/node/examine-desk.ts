import { basename, join, resolve } from 'node:path'
import type { DeskExam, DeskProblem } from '../core/model/exam'
import type { Clock, StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { isDesk } from './desk-files'
import { lockDesk, type Program } from './desk-lock'
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
 * @returns what was found, and whether it was put right; `desk-in-use` while somebody has the desk open,
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
  const taken = await lockDesk(folder, { program: options.program, now: now(), desk: basename(folder), fs })
  if (!taken.ok) return taken
  try {
    return await guarded(`The desk ${folder} cannot be looked through`, async () => {
      const journal = await examineJournal(folder, fs)
      const { articles, findings } = await examineArticles(folder, journal, fs)
      const found = [
        ...journal.findings,
        ...findings,
        ...(await examineList(folder, articles, journal, fs)),
        ...(await examineTables(folder, fs)),
        ...(await strays(folder, fs))
      ]
      const problems: DeskProblem[] = []
      for (const finding of found) problems.push(await settled(finding, options.repair))
      return done({ folder, articles: articles.length, problems, repaired: options.repair })
    })
  } finally {
    await taken.value.release()
  }
}

/** The problem as it is told, after its repair where one was asked for. A repair that fails is no repair. */
async function settled({ repair, ...problem }: Finding, mend: boolean): Promise<DeskProblem> {
  if (repair === null || !mend) return { ...problem, repair: repair?.words ?? null }
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
