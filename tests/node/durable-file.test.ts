import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { versionsIn } from '../../src/node/backups'
import { sweepTemporaries, writeDurably } from '../../src/node/durable-file'
import { temporaryPath } from '../../src/node/temporary-path'
import { faultyFileSystem } from './faulty-file-system'
import { temporaryFolder } from './temporary-folder'

const old = '{"old": true}\n'
const long = 'x'.repeat(100_000)

describe('writeDurably', () => {
  it('goes on where the disk takes only part of a write', async () => {
    const path = join(temporaryFolder(), 'desk.json')
    const fs = faultyFileSystem({ shortWrites: 50_000 })
    await writeDurably(path, long, { fs })
    expect(readFileSync(path, 'utf8')).toBe(long)
    expect(fs.counts.writes).toBe(2)
  })

  it.each([0, 1, 50_000, 99_999])('keeps the old file when the disk is full after %i bytes', async (room) => {
    const folder = temporaryFolder()
    const path = join(folder, 'desk.json')
    writeFileSync(path, old)
    const writing = writeDurably(path, long, { fs: faultyFileSystem({ room }) })
    await expect(writing).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(readFileSync(path, 'utf8')).toBe(old)
    expect(readdirSync(folder)).toEqual(['desk.json'])
  })

  it.each([{ failSync: true }, { failRename: true }])(
    'keeps the old file when the disk fails: %o',
    async (faults) => {
      const folder = temporaryFolder()
      const path = join(folder, 'desk.json')
      writeFileSync(path, old)
      await expect(writeDurably(path, long, { fs: faultyFileSystem(faults) })).rejects.toMatchObject({
        code: 'EIO'
      })
      expect(readFileSync(path, 'utf8')).toBe(old)
      expect(readdirSync(folder)).toEqual(['desk.json'])
    }
  )

  it('works on after a failure', async () => {
    const path = join(temporaryFolder(), 'desk.json')
    const faults = { room: 5 as number | undefined }
    const fs = faultyFileSystem(faults as { room: number })
    await expect(writeDurably(path, long, { fs })).rejects.toThrow()
    faults.room = undefined
    await writeDurably(path, 'well', { fs })
    expect(readFileSync(path, 'utf8')).toBe('well')
  })

  it('keeps the version before, with and without second names', async () => {
    for (const noLinks of [false, true]) {
      const folder = temporaryFolder()
      const path = join(folder, 'desk.json')
      const backup = join(folder, 'backups', 'desk')
      const fs = faultyFileSystem({ noLinks })
      for (const text of ['one', 'two', 'three']) await writeDurably(path, text, { fs, backup })
      expect(readFileSync(path, 'utf8')).toBe('three')
      const versions = await versionsIn(backup)
      expect(versions.map((version) => readFileSync(version, 'utf8'))).toEqual(['two', 'one'])
      expect(readdirSync(backup)).toHaveLength(2)
    }
  })

  it('keeps five versions of one day, however often it is written', async () => {
    const folder = temporaryFolder()
    const backup = join(folder, 'backups', 'desk')
    for (let n = 1; n <= 12; n++) await writeDurably(join(folder, 'desk.json'), `state ${n}`, { backup })
    const versions = await versionsIn(backup)
    // One more: the newest of the day before the five.
    expect(versions.map((version) => readFileSync(version, 'utf8'))).toEqual(
      [11, 10, 9, 8, 7, 6].map((n) => `state ${n}`)
    )
  })

  it('keeps the mode, and writes through a symbolic link', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'elsewhere'))
    const target = join(folder, 'elsewhere', 'real.json')
    writeFileSync(target, old)
    chmodSync(target, 0o640)
    symlinkSync('elsewhere/real.json', join(folder, 'desk.json'))
    await writeDurably(join(folder, 'desk.json'), 'new')
    expect(readFileSync(target, 'utf8')).toBe('new')
    expect(statSync(target).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['desk.json', 'elsewhere'])

    symlinkSync('elsewhere/later.json', join(folder, 'dangling.json'))
    await writeDurably(join(folder, 'dangling.json'), 'new')
    expect(readFileSync(join(folder, 'elsewhere', 'later.json'), 'utf8')).toBe('new')
  })

  it('writes the newest state of those that wait, and settles them all', async () => {
    const path = join(temporaryFolder(), 'desk.json')
    const made: number[] = []
    const content = (n: number) => () => {
      made.push(n)
      return String(n)
    }
    await Promise.all(Array.from({ length: 50 }, (_, n) => writeDurably(path, content(n))))
    expect(readFileSync(path, 'utf8')).toBe('49')
    expect(made).toEqual([0, 49])
  })

  it('never shows a reader half a file', async () => {
    const path = join(temporaryFolder(), 'desk.json')
    const states = ['a', 'b'].map((letter) => letter.repeat(200_000))
    await writeDurably(path, states[0]!)
    let busy = true
    const writing = (async () => {
      for (let n = 0; n < 40; n++) await writeDurably(path, states[n % 2]!)
      busy = false
    })()
    let reads = 0
    while (busy) {
      expect(states).toContain(readFileSync(path, 'utf8'))
      reads++
      await new Promise(setImmediate)
    }
    await writing
    expect(reads).toBeGreaterThan(0)
  })
})

describe('sweepTemporaries', () => {
  it('removes what killed writers left, and nothing else', async () => {
    const folder = temporaryFolder()
    writeFileSync(temporaryPath(join(folder, 'desk.json')), 'half')
    for (const name of ['.hidden', '.mine.tmp', 'desk.json']) writeFileSync(join(folder, name), '')
    expect(await sweepTemporaries(folder)).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['.hidden', '.mine.tmp', 'desk.json'])
    expect(await sweepTemporaries(join(folder, 'nowhere'))).toBe(0)
  })
})
