import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleSummary } from '../core/model/desk'
import { logError } from './log'

/** Whether an article is one of these files. @param samples full paths of the sample articles' files */
export const isSample = ({ source }: ArticleSummary, samples: ReadonlySet<string>): boolean =>
  source !== undefined && samples.has(source.path)

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
