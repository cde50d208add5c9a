import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { logError } from './log'

/** The articles a new desk begins with, in name order. A folder that is not there has none. */
export async function sampleFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    return names
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => join(folder, name))
  } catch (error) {
    logError('the sample articles were not found', error)
    return []
  }
}
