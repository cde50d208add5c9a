import { join } from 'node:path'
import type { StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { keepVersion, versionsIn } from './backups'
import { idOfFile, tableFile } from './desk-files'
import { syncFolder, writeDurably } from './durable-file'
import { setAside } from './durable-json-adapter'
import { errorCode, type FileSystem } from './file-system'
import { guarded } from './guarded'
import { isTemporary } from './temporary-path'

/** The tables an article is to be held against: their files, and a stamp that is another as soon as one of them is. */
export interface DeskReferences {
  readonly stamp: string
  readonly paths: readonly string[]
}

/** Counted for the whole program: a desk that is opened again never has the stamp of an older state. */
let looks = 0

/**
 * The reference tables in a desk's folder. What they hold is made and read elsewhere, in a thread: here are files only.
 * The desk's lock is held. Every promise that resolves `ok` means: on the disk, flushed.
 */
export class DeskTables {
  private revision = 0
  private ids: readonly string[] = []

  private constructor(
    private readonly folder: string,
    private readonly fs: FileSystem
  ) {}

  /** @throws the disk's errors */
  static async open(folder: string, fs: FileSystem): Promise<DeskTables> {
    const tables = new DeskTables(folder, fs)
    await tables.look()
    return tables
  }

  /** Where the table of this id is, or would be. */
  pathOf(id: string): string {
    return tableFile(this.folder, id, this.fs).path
  }

  /** The ids of the tables there are, by name of their files. */
  all(): readonly string[] {
    return this.ids
  }

  references(): DeskReferences {
    return { stamp: `${this.folder} ${this.revision}`, paths: this.ids.map((id) => this.pathOf(id)) }
  }

  /** Keeps a table, or puts it in the place of the one of the same id, which goes to the backups. */
  put(id: string, text: string): Promise<Result<void, StoreErrorCode>> {
    return this.changing('The table was not kept', async () => {
      const { path, backup } = tableFile(this.folder, id, this.fs)
      await writeDurably(path, text, { fs: this.fs, backup })
      return done(undefined)
    })
  }

  /** Takes a table off the desk. Its file goes to the backups, where `restore` finds it. */
  remove(id: string): Promise<Result<void, StoreErrorCode>> {
    return this.changing('The table was not removed', async () => {
      const { path, backup } = tableFile(this.folder, id, this.fs)
      const { mtimeMs } = await this.fs.stat(path)
      await keepVersion(path, mtimeMs, backup, this.fs)
      await this.fs.unlink(path)
      await syncFolder(this.fs, join(this.folder, 'tables'))
      return done(undefined)
    })
  }

  /** Puts the newest version in the backups back in its place; a damaged file there is set aside first. */
  restore(id: string): Promise<Result<void, StoreErrorCode>> {
    return this.changing('The table was not put back', async () => {
      const { path, backup, parse } = tableFile(this.folder, id, this.fs)
      for (const version of await versionsIn(backup, this.fs)) {
        const text = Buffer.from(await this.fs.readFile(version)).toString('utf8')
        if (!parse(text, version).ok) continue
        const isThere = this.ids.includes(id)
        if (isThere && (await setAside(path, this.fs)) === null) break
        await writeDurably(path, text, { fs: this.fs })
        return done(undefined)
      }
      return fail('write-failed', `No version of this table can be read in ${backup}. Add its file again.`)
    })
  }

  /** Says that every article was held against the tables as they are now. */
  settle(): Promise<Result<void, StoreErrorCode>> {
    return guarded('It could not be noted that the articles were checked', async () => {
      await this.fs.unlink(this.mark).catch(ifThere)
      return done(undefined)
    })
  }

  /** Whether articles are still to be held against the tables: they have changed since `settle`. */
  isDue(): Promise<boolean> {
    return this.fs.stat(this.mark).then(
      () => true,
      () => false
    )
  }

  private get mark(): string {
    return join(this.folder, 'tables', 'to-check')
  }

  private async look(): Promise<void> {
    const names = await this.fs.readdir(join(this.folder, 'tables')).catch(noneWhereMissing)
    this.ids = names
      .filter((name) => name.endsWith('.json') && !isTemporary(name))
      .sort()
      .map(idOfFile)
    looks += 1
    this.revision = looks
  }

  private changing(
    what: string,
    work: () => Promise<Result<void, StoreErrorCode>>
  ): Promise<Result<void, StoreErrorCode>> {
    return guarded(what, async () => {
      const wasDue = await this.isDue()
      await this.fs.mkdir(join(this.folder, 'tables'), { recursive: true })
      // First of all: whatever ends this half way, the articles are checked against what there is then.
      await writeDurably(
        this.mark,
        'The tables have changed; articles are still to be held against them.\n',
        {
          fs: this.fs
        }
      )
      await syncFolder(this.fs, this.folder)
      const result = await guarded(what, work)
      await this.look()
      if (!result.ok && !wasDue) await this.settle()
      return result
    })
  }
}

const ifThere = (error: unknown): void => {
  if (errorCode(error) !== 'ENOENT') throw error
}

const noneWhereMissing = (error: unknown): string[] => {
  ifThere(error)
  return []
}
