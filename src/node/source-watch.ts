import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { largestArticleFile } from './article-files'

/** A file that articles were read from, as it was then. */
export interface WatchedSource {
  readonly path: string
  /** Lower-case hexadecimal SHA-256 of its bytes. */
  readonly sha256: string
}

export interface SourceWatchOptions {
  /** The file holds other bytes than those we know, and has come to rest. The bytes are known from then on. */
  readonly onChanged: (path: string) => void
  /** The file is gone, and has not come back for a while. Told once each time. */
  readonly onGone: (path: string) => void
  /** How long a file must be left alone before it is read, in milliseconds. */
  readonly rest?: number
  /** How long a file may be away while a program puts a new one in its place, in milliseconds. */
  readonly away?: number
}

/** Looks after the files articles were read from, wherever they are. */
export interface SourceWatch {
  /** Looks after these too; of a file looked after already, takes these bytes as the known ones. */
  follow(sources: readonly WatchedSource[]): void
  /** Looks at a file now: it may have changed while nobody looked. */
  look(path: string): void
  /** Resolves when the system tells of changes to all files followed so far. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** Systems give out only so many watches. Files beyond are looked at when their article is opened. */
const mostWatched = 2_000
const pollMs = 60
/** A file cut to nothing is one somebody is about to write, for this many times the usual rest. */
const emptyRests = 5

interface Known {
  /** The last bytes we know of; null where none could be read. */
  sha256: string
  gone: boolean
  looking: Promise<void> | null
  /** Something happened while it was being looked at. */
  again: boolean
}

/**
 * Watches files for changes that did not come through us: a file is compared by its bytes, so that a touch, a copy of
 * the same or our own writing is none. Files saved in several steps (cut and written, written beside and renamed) are
 * read once they have come to rest.
 */
export function watchSources({
  onChanged,
  onGone,
  rest = 400,
  away = 1_500
}: SourceWatchOptions): SourceWatch {
  const known = new Map<string, Known>()
  // The folder is watched, not the file: a file's own watch dies with it when a new one is renamed into its place.
  const folders = new Map<string, FSWatcher>()
  const listening: Promise<void>[] = []
  let closed = false

  function watchFolder(folder: string): FSWatcher {
    const watcher = watch(folder, {
      depth: 0,
      ignoreInitial: true,
      ignored: (path) => path !== folder && !known.has(path)
    })
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, look)
    // A folder that cannot be watched (too many watches, a share that is gone): its files are looked at on opening.
    watcher.on('error', () => {})
    listening.push(new Promise((done) => watcher.once('ready', () => done())))
    return watcher
  }

  function look(path: string): void {
    const full = resolve(path)
    const file = known.get(full)
    if (file === undefined || closed) return
    file.again = true
    file.looking ??= settle(full, file).finally(() => {
      file.looking = null
    })
  }

  async function settle(path: string, file: Known): Promise<void> {
    while (file.again && !closed) {
      file.again = false
      const bytes = await atRest(path)
      if (closed || file.again) continue
      if (bytes === null) {
        if (!file.gone) onGone(path)
        file.gone = true
        continue
      }
      file.gone = false
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (sha256 === file.sha256) continue
      file.sha256 = sha256
      onChanged(path)
    }
  }

  /** The file's bytes once they have stayed the same for a while; null where it stays away. */
  async function atRest(path: string): Promise<Uint8Array | null> {
    let last = ''
    let since = performance.now()
    while (!closed) {
      const stat = await fs.stat(path).catch(() => null)
      const now = stat === null ? 'gone' : `${stat.size} ${stat.mtimeMs} ${stat.ino}`
      if (now !== last) {
        last = now
        since = performance.now()
      }
      const wait = stat === null ? away : stat.size === 0 ? rest * emptyRests : rest
      if (performance.now() - since >= wait) {
        if (stat === null || !stat.isFile()) return null
        // Nothing that large is an article; importing it says so.
        if (stat.size > largestArticleFile) return Buffer.from(now)
        return fs.readFile(path).catch(() => null)
      }
      await new Promise((wake) => setTimeout(wake, Math.min(pollMs, rest)))
    }
    return null
  }

  return {
    follow(sources) {
      const fresh = new Set<string>()
      for (const { path, sha256 } of sources) {
        const full = resolve(path)
        const file = known.get(full)
        if (file !== undefined) file.sha256 = sha256
        if (file !== undefined || known.size >= mostWatched) continue
        known.set(full, { sha256, gone: false, looking: null, again: false })
        const folder = dirname(full)
        const watcher = folders.get(folder)
        if (watcher === undefined) fresh.add(folder)
        else watcher.add(full)
      }
      // Only now: a watcher lists its folder at once, and must know by then whom to look for.
      for (const folder of fresh) folders.set(folder, watchFolder(folder))
    },
    look,
    ready: () => Promise.all(listening).then(() => {}),
    async close() {
      closed = true
      await Promise.all([...folders.values()].map((watcher) => watcher.close()))
      await Promise.all([...known.values()].map(({ looking }) => looking))
    }
  }
}
