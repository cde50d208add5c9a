import { realpathSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { devDependencies } from '../../package.json'

/** Electron mends the holes of its last three lines; an older one is for trials. */
const linesMended = 3

const lineOf = (version: string): number => Number.parseInt(version, 10)

/** Whether an Electron is too old to be trusted with more than trials. @param version such as "45.4.1" */
export const isForTrials = (version: string): boolean =>
  lineOf(version) <= lineOf(devDependencies.electron) - linesMended

/**
 * Whether a desk is one for trials: it lies in a folder that is for trials or for what does not last.
 * @param folder of the desk, which may not be there yet
 * @param homes folders in which desks for trials lie
 */
export function isTrialDesk(folder: string, homes: readonly string[]): boolean {
  const real = realPathOf(folder)
  return homes.some((home) => real.startsWith(join(realPathOf(home), sep)))
}

/** The path with its links followed, as far as it is there. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPathOf(parent), basename(path))
  }
}
