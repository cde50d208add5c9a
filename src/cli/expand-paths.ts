import { existsSync } from 'node:fs'
import { done, fail, type Result } from '../core/result'

/**
 * The paths that a command was given, patterns among them (`stories/**\/*.md`) in place of the files they mean: a shell
 * leaves them as they are where they are quoted, and some shells always do. What is there by that very name is no pattern.
 */
export async function expandPaths(paths: readonly string[]): Promise<Result<readonly string[], 'no-match'>> {
  const expanded: string[] = []
  for (const path of paths) {
    if (!/[*?[\]{}]/.test(path) || existsSync(path)) {
      expanded.push(path)
      continue
    }
    const { glob } = await import('tinyglobby')
    const found = await glob(path.replaceAll('\\', '/'), { expandDirectories: false, onlyFiles: true })
    if (found.length === 0) return fail('no-match', `no file is called like “${path}”. Check the pattern.`)
    expanded.push(...found.sort())
  }
  return done(expanded)
}
