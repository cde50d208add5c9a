import fs from 'node:fs/promises'
import { join } from 'node:path'

/** Files that are never articles: hidden ones, and what a desk keeps beside them. */
const skipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/**
 * The files a person means by these paths: a file is itself, a folder is every file under it in name order.
 * A path that does not exist is given back as it is, for the reader to say so.
 */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const folder = await fs.stat(path).then(
      (stat) => stat.isDirectory(),
      () => false
    )
    if (folder) yield* filesUnder(path)
    else yield path
  }
}

async function* filesUnder(folder: string): AsyncGenerator<string> {
  const entries = await fs.readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (skipped(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile()) yield path
  }
}
