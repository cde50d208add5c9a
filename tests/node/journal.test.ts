import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type FileSystem, type OpenFile, realFileSystem } from '../../src/node/file-system'
import { isAdrift, Journal } from '../../src/node/journal'
import { readJournals } from '../../src/node/read-journals'
import { sampleRecord, summaryOf, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

const opened: Journal[] = []

afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close()
})

async function begin(fs: FileSystem = realFileSystem): Promise<{ journal: Journal; path: string }> {
  const folder = temporaryFolder()
  const journal = await Journal.begin(folder, fs)
  opened.push(journal)
  return { journal, path: join(folder, 'journal.jsonl') }
}

const line = (note: string) => {
  const { record, entry } = withNote(sampleRecord('a'), note)
  return { article: 'a', entry, summary: summaryOf(record) }
}

const write = (journal: Journal, note: string) => journal.append(line(note), () => {})

/** What a journal says, and which of its lines are told to be damaged. */
async function said(path: string): Promise<{ notes: unknown[]; damaged: readonly number[] }> {
  const [read] = await readJournals(join(path, '..'), realFileSystem)
  const notes = read!.lines.map(
    ({ entry }) => entry?.changes[0] && 'after' in entry.changes[0] && entry.changes[0].after
  )
  return { notes, damaged: read!.damaged }
}

/** The real disk, on which a journal's file does what `change` makes of it. */
const diskWith = (change: (file: OpenFile) => Partial<OpenFile>): FileSystem => ({
  ...realFileSystem,
  async open(path, flags, mode) {
    const file = await realFileSystem.open(path, flags, mode)
    if (!path.endsWith('.jsonl')) return file
    return {
      write: (...words) => file.write(...words),
      sync: () => file.sync(),
      datasync: () => file.datasync(),
      stat: () => file.stat(),
      readFile: () => file.readFile(),
      chmod: (mode) => file.chmod(mode),
      chown: (uid, gid) => file.chown(uid, gid),
      truncate: (length) => file.truncate(length),
      close: () => file.close(),
      ...change(file)
    }
  }
})

describe('the file of a journal', () => {
  it('grows by steps, so that most lines are written over zeros', async () => {
    const { journal, path } = await begin()
    expect(readFileSync(path)).toHaveLength(0)
    await write(journal, 'one')
    expect(readFileSync(path)).toHaveLength(16_384)
    const lengths = new Set<number>()
    for (let n = 0; n < 60; n++) {
      await write(journal, `note ${n}`)
      lengths.add(readFileSync(path).length)
    }
    expect([...lengths]).toEqual([16_384, 32_768])
    const bytes = readFileSync(path)
    expect(bytes.lastIndexOf('}\n') + 2).toBe(journal.size)
    expect(bytes.subarray(journal.size).every((byte) => byte === 0)).toBe(true)
    expect((await said(path)).notes).toEqual(['one', ...Array.from({ length: 60 }, (_, n) => `note ${n}`)])
  })

  it('is empty once what it says stands elsewhere, and begins again at its first byte', async () => {
    const { journal, path } = await begin()
    await write(journal, 'one')
    expect(await journal.truncate(journal.size - 1)).toBe(false)
    expect(await journal.truncate(journal.size)).toBe(true)
    expect(readFileSync(path)).toHaveLength(0)
    await write(journal, 'two')
    expect(readFileSync(path, 'utf8')).toMatch(/^\{"sum":"[0-9a-f]{16}","after":"",/)
    expect(await said(path)).toEqual({ notes: ['two'], damaged: [] })
  })

  it('takes a line where the disk has room for that and for no zeros', async () => {
    const full = Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC', syscall: 'write' })
    const fs = diskWith((file) => ({
      async write(bytes, offset, length, position) {
        if (length > 4_000) {
          await file.write(bytes, offset, 4_000, position)
          throw full
        }
        return file.write(bytes, offset, length, position)
      }
    }))
    const { journal, path } = await begin(fs)
    await write(journal, 'one')
    await write(journal, 'two')
    expect(readFileSync(path)).toHaveLength(journal.size)
    expect(await said(path)).toEqual({ notes: ['one', 'two'], damaged: [] })
  })

  it('is no longer ours where another program cut it or added to it, though it is the same file', async () => {
    for (const other of ['', 'x'.repeat(20_000)]) {
      const { journal, path } = await begin()
      await write(journal, 'one')
      writeFileSync(path, other)
      const refused = await write(journal, 'two').then(
        () => null,
        (error: unknown) => error
      )
      expect(isAdrift(refused)).toBe(true)
    }
  })

  it('stays ours on a disk that numbers its files anew', async () => {
    let number = 7
    const numbered = async (path: string) => Object.assign(await realFileSystem.lstat(path), { ino: number })
    const renumbering = diskWith((file) => ({
      stat: async () =>
        Object.assign(await realFileSystem.stat(path), { ino: number }, { size: (await file.stat()).size })
    }))
    let path = ''
    const { journal, path: made } = await begin({
      ...renumbering,
      lstat: (at) => (existsSync(at) ? numbered(at) : realFileSystem.lstat(at)),
      async open(at, flags, mode) {
        if (at.endsWith('.jsonl')) path = at
        return renumbering.open(at, flags, mode)
      }
    })
    await write(journal, 'one')
    number = 8
    await write(journal, 'two')
    expect((await said(made)).notes).toEqual(['one', 'two'])
  })
})

describe('the last line of a journal', () => {
  async function three(): Promise<{ path: string; bytes: Buffer; ends: number[] }> {
    const { journal, path } = await begin()
    const ends: number[] = []
    for (const note of ['one', 'two', 'three']) {
      await write(journal, note)
      ends.push(journal.size)
    }
    return { path, bytes: readFileSync(path), ends }
  }

  it.each([
    ['only its first half arrived', 0.5, 1],
    ['only its second half arrived', 0, 0.5],
    ['a piece in its middle did not arrive', 0.3, 0.6],
    ['nothing but its end arrived', 0, 0.99]
  ])(
    'was never acknowledged where the power went and %s: it is passed over without a word',
    async (_, from, to) => {
      const { path, bytes, ends } = await three()
      const length = ends[2]! - ends[1]!
      bytes.fill(0, ends[1]! + Math.floor(length * from), ends[1]! + Math.floor(length * to))
      writeFileSync(path, bytes)
      expect(await said(path)).toEqual({ notes: ['one', 'two'], damaged: [] })
    }
  )

  it('was acknowledged where another follows: what zeros took from it is told', async () => {
    const { path, bytes, ends } = await three()
    bytes.fill(0, ends[0]! + 40, ends[0]! + 80)
    writeFileSync(path, bytes)
    expect(await said(path)).toEqual({ notes: ['one', 'three'], damaged: [2] })
  })

  it('is told where it is damaged and whole in length', async () => {
    const { path, bytes, ends } = await three()
    bytes[ends[1]! + 60] = 0x21
    writeFileSync(path, bytes)
    expect(await said(path)).toEqual({ notes: ['one', 'two'], damaged: [3] })
  })
})
