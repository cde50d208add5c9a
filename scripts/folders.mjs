// @ts-check
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Where things fetched once are kept, outside the work tree. */
export function cacheFolder() {
  const home = os.homedir() || os.userInfo().homedir
  const base =
    process.env.XDG_CACHE_HOME ||
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    path.join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
  return path.join(base, 'corrigenda')
}
