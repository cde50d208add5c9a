import { resolve } from 'node:path'

export interface LaunchOptions {
  /** The desk's folder, where one was named. */
  readonly desk: string | null
  /** Files to add, as full paths. */
  readonly files: readonly string[]
}

/**
 * Reads the words the program was started with: `--desk=DIR` and files. Other switches are Electron's own.
 * @param words as in `process.argv`, the program first
 * @param appPath the app's folder, which Electron is given as a word when the app is not packaged
 * @param folder what relative paths are taken from
 */
export function readLaunchOptions(words: readonly string[], appPath: string, folder: string): LaunchOptions {
  const own = words.findIndex((word, index) => index > 0 && resolve(folder, word) === resolve(appPath))
  const rest = words.slice(Math.max(own, 0) + 1)
  const ended = rest.indexOf('--')
  const switches = ended === -1 ? rest : rest.slice(0, ended)
  const desk = words.findLast((word) => word.startsWith('--desk='))?.slice('--desk='.length)
  const files = [
    ...switches.filter((word) => !word.startsWith('-')),
    ...(ended === -1 ? [] : rest.slice(ended + 1))
  ]
  return { desk: desk ? resolve(folder, desk) : null, files: files.map((file) => resolve(folder, file)) }
}
