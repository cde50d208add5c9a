import fs from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { done, fail, type Result } from '../core/result'
import { readReason } from './disk-reason'

export const ignoreFileName = '.corrigendaignore'

/** Whether a file is one that the project leaves out. */
export type IsLeftOut = (path: string) => boolean

/**
 * What the nearest `.corrigendaignore` in a folder or above it leaves out: patterns as in `.gitignore`, from the folder
 * it stands in.
 */
export async function leftOutFiles(from: string): Promise<Result<IsLeftOut, 'ignore-unreadable'>> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, ignoreFileName)
    try {
      const patterns = await fs.readFile(path, 'utf8')
      const { default: ignore } = await import('ignore')
      const rules = ignore().add(patterns)
      return done((file) => {
        const place = relative(folder, resolve(file)).split(sep).join('/')
        return place !== '' && !place.startsWith('../') && ignore.isPathValid(place) && rules.ignores(place)
      })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        return fail('ignore-unreadable', `${path} cannot be read: ${readReason(error)}.`)
      if (dirname(folder) === folder) return done(() => false)
    }
  }
}

/**
 * What is left out of these folders, each by the nearest `.corrigendaignore` in it or above it. A file among the paths is
 * named by itself, and is not left out.
 */
export async function leftOutOf(paths: readonly string[]): Promise<Result<IsLeftOut, 'ignore-unreadable'>> {
  const rules: { readonly folder: string; readonly isLeftOut: IsLeftOut }[] = []
  for (const path of paths) {
    const isFolder = await fs.stat(path).then(
      (stat) => stat.isDirectory(),
      () => false
    )
    if (!isFolder) continue
    const found = await leftOutFiles(path)
    if (!found.ok) return found
    rules.push({ folder: `${resolve(path)}${sep}`, isLeftOut: found.value })
  }
  const named = new Set(paths.map((path) => resolve(path)))
  return done((file) => {
    const path = resolve(file)
    return (
      !named.has(path) && rules.some(({ folder, isLeftOut }) => path.startsWith(folder) && isLeftOut(path))
    )
  })
}
