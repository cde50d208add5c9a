import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { lockDesk } from '../../src/node/desk-lock'
import { sweepTemporaries } from '../../src/node/durable-file'
import { type FileSystem, realFileSystem } from '../../src/node/file-system'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { bundleProgram } from './bundle-program'
import { dyingFileSystem } from './dying-file-system'
import { faultyFileSystem } from './faulty-file-system'
import { temporaryFolder } from './temporary-folder'

const built = mkdtempSync(join(tmpdir(), 'corrigenda-built-'))
let program = ''
const children: ChildProcess[] = []

beforeAll(async () => {
  program = await bundleProgram(fileURLToPath(new URL('./hold-lock.ts', import.meta.url)), built)
}, 60_000)

afterEach(async () => {
  await Promise.all(children.splice(0).map(kill))
})

afterAll(() => rmSync(built, { recursive: true, force: true }))

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

async function holder(folder: string, moment = 0): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [program, folder, String(moment)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  children.push(child)
  const [text] = await once(child.stdout!.setEncoding('utf8'), 'data')
  return { child, said: String(text).trim() }
}

const options = { program: 'command line', now: '2026-05-06T10:31:00.000Z', desk: 'Elections' } as const
const lockFile = (folder: string) => join(folder, 'desk.lock')

/** A lock as somebody else may have left it. */
function leave(folder: string, change: Record<string, unknown>): void {
  const holder = {
    pid: 4242,
    host: hostname(),
    program: 'app',
    since: '2026-05-06T10:31:00.000Z',
    processStart: null,
    nonce: 'x'
  }
  writeFileSync(lockFile(folder), JSON.stringify({ ...holder, ...change }))
}

describe('lockDesk', () => {
  it('makes and removes the lock', async () => {
    const folder = temporaryFolder()
    const lock = await lockDesk(folder, options)
    if (!lock.ok) throw new Error(lock.error.message)
    expect(JSON.parse(readFileSync(lockFile(folder), 'utf8'))).toMatchObject({
      pid: process.pid,
      host: hostname(),
      program: 'command line'
    })
    await lock.value.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('works on a disk without second names', async () => {
    const folder = temporaryFolder()
    const fs = faultyFileSystem({ noLinks: true })
    expect((await lockDesk(folder, { ...options, fs })).ok).toBe(true)
    expect(await lockDesk(folder, { ...options, fs })).toMatchObject({
      ok: false,
      error: { code: 'desk-in-use' }
    })
  })

  it('refuses a second desk in the same process', async () => {
    const folder = temporaryFolder()
    const first = await openDeskFolder(folder, { program: 'app' })
    expect(await openDeskFolder(folder, { program: 'app' })).toMatchObject({
      ok: false,
      error: { code: 'desk-in-use' }
    })
    if (first.ok) await first.value.close()
    const third = await openDeskFolder(folder, { program: 'app' })
    expect(third.ok).toBe(true)
    if (third.ok) await third.value.close()
  })

  it('refuses what a living process holds, and says who and since when', async () => {
    const folder = temporaryFolder()
    const { child, said } = await holder(folder)
    expect(said).toBe('mine')
    const since = new Date()
    const refused = await lockDesk(folder, { ...options, now: since.toISOString() })
    expect(refused).toMatchObject({ ok: false, error: { code: 'desk-in-use' } })
    if (refused.ok) return
    expect(refused.error.message).toMatch(
      new RegExp(
        `^The desk "Elections" is open in the Corrigenda app \\(process ${child.pid}, since \\d\\d:\\d\\d\\)\\. ` +
          'Close it there, or choose another desk\\.$'
      )
    )
  })

  it('takes over from a process that was killed', async () => {
    const folder = temporaryFolder()
    const { child } = await holder(folder)
    await kill(child)
    const lock = await lockDesk(folder, options)
    expect(lock.ok).toBe(true)
    expect(readdirSync(folder)).toEqual(['desk.lock'])
  })

  it('takes over when the number now belongs to a process that began later', async () => {
    const folder = temporaryFolder()
    leave(folder, { pid: process.pid, processStart: 'an-earlier-start 1' })
    expect((await lockDesk(folder, options)).ok).toBe(process.platform === 'linux')
  })

  it('never takes over from another computer, and says what to do if it is gone', async () => {
    const folder = temporaryFolder()
    leave(folder, { host: 'another-computer', pid: 999_999 })
    const refused = await lockDesk(folder, { ...options, now: '2026-05-08T10:31:00.000Z' })
    expect(refused.ok || refused.error.message).toContain('on the computer "another-computer"')
    expect(refused.ok || refused.error.message).toContain(`delete ${lockFile(folder)}`)
    expect(refused.ok || refused.error.message).toMatch(/since 2026-05-0\d \d\d:\d\d/)
  })

  it('takes over an empty lock once it is old enough not to be one being written', async () => {
    const folder = temporaryFolder()
    writeFileSync(lockFile(folder), '')
    expect(await lockDesk(folder, options)).toMatchObject({ ok: false, error: { code: 'desk-in-use' } })
    const longAgo = Date.now() / 1000 - 60
    utimesSync(lockFile(folder), longAgo, longAgo)
    expect((await lockDesk(folder, options)).ok).toBe(true)
  })

  it('does not remove a lock that is no longer its own', async () => {
    const folder = temporaryFolder()
    const lock = await lockDesk(folder, options)
    leave(folder, {})
    if (lock.ok) await lock.value.release()
    expect(readdirSync(folder)).toEqual(['desk.lock'])
  })

  it('gives a dead holder’s desk to exactly one of many', { timeout: 60_000 }, async () => {
    const outcomes: string[] = []
    for (let round = 0; round < 5; round++) {
      const folder = temporaryFolder()
      leave(folder, { pid: 2 ** 22 + 1 })
      const moment = Date.now() + 700
      const all = await Promise.all(Array.from({ length: 8 }, () => holder(folder, moment)))
      const said = all.map((each) => each.said).sort()
      expect(said).toEqual([...Array(7).fill('desk-in-use'), 'mine'])
      expect(readdirSync(folder)).toEqual(['desk.lock'])
      outcomes.push(...said)
      await Promise.all(all.map(({ child }) => kill(child)))
    }
    process.stderr.write(
      `5 races of 8 processes for a dead holder's desk: ${outcomes.filter((each) => each === 'mine').length} winners\n`
    )
  })

  it('is not stopped by one that died while taking over', async () => {
    const folder = temporaryFolder()
    const { child } = await holder(folder)
    await kill(child)
    const stale = readFileSync(lockFile(folder), 'utf8')
    const guard = `${lockFile(folder)}.${createHash('sha256').update(stale).digest('hex').slice(0, 12)}`
    writeFileSync(guard, stale)
    expect((await lockDesk(folder, options)).ok).toBe(true)
    expect(readdirSync(folder)).toEqual(['desk.lock'])
  })

  const guardOf = (name: string) =>
    `desk.lock.${createHash('sha256').update(name).digest('hex').slice(0, 12)}`
  const left = (folder: string, name: string, change: Record<string, unknown>) => {
    leave(folder, change)
    renameSync(lockFile(folder), join(folder, name))
  }

  it('sweeps guards of processes that died while they took over, and guards of those', async () => {
    const folder = temporaryFolder()
    const dead = { pid: 2 ** 22 + 1 }
    left(folder, guardOf('one'), dead)
    left(folder, guardOf('two'), dead)
    left(folder, `${guardOf('two')}.0123456789ab`, dead)
    writeFileSync(join(folder, guardOf('three')), '')
    const longAgo = Date.now() / 1000 - 60
    utimesSync(join(folder, guardOf('three')), longAgo, longAgo)
    expect((await lockDesk(folder, options)).ok).toBe(true)
    expect(readdirSync(folder)).toEqual(['desk.lock'])
  })

  it('leaves guards that a living process, another computer or somebody writing one may have', async () => {
    const folder = temporaryFolder()
    left(folder, guardOf('one'), { pid: process.pid })
    left(folder, guardOf('two'), { pid: 1, host: 'another-computer' })
    writeFileSync(join(folder, guardOf('three')), '')
    writeFileSync(join(folder, 'desk.lock.txt'), 'a note of somebody')
    const before = readdirSync(folder)
    expect((await lockDesk(folder, options)).ok).toBe(true)
    expect(readdirSync(folder)).toEqual(['desk.lock', ...before].sort())
  })

  it('leaves nothing but its lock behind, in whichever call to the disk one that took over was killed', async () => {
    const counted = dyingFileSystem()
    const first = temporaryFolder()
    leave(first, { pid: 2 ** 22 + 1 })
    expect((await lockDesk(first, { ...options, fs: counted })).ok).toBe(true)
    expect(counted.calls.count).toBeGreaterThan(20)
    let guards = 0
    for (let at = 1; at <= counted.calls.count; at++) {
      const folder = temporaryFolder()
      leave(folder, { pid: 2 ** 22 + 1 })
      const dying = dyingFileSystem({ at, kind: 'kill' })
      await lockDesk(folder, { ...options, fs: dying }).catch(() => {})
      await dying.end()
      for (const name of readdirSync(folder)) {
        const path = join(folder, name)
        if (name.startsWith('desk.lock.')) guards++
        const text = readFileSync(path, 'utf8')
        // The process that died is this one.
        if (text.includes(`"pid":${process.pid}`))
          writeFileSync(path, text.replace(`"pid":${process.pid}`, `"pid":${2 ** 22 + 2}`))
        else if (!text.endsWith('}')) utimesSync(path, 1, 1)
      }
      expect((await lockDesk(folder, options)).ok).toBe(true)
      await sweepTemporaries(folder)
      expect(readdirSync(folder)).toEqual(['desk.lock'])
    }
    expect(guards).toBeGreaterThan(2)
  })

  it('is not stopped by one who sweeps its half-made lock', async () => {
    const folder = temporaryFolder()
    let swept = 0
    const fs: FileSystem = {
      ...realFileSystem,
      async link(from, to) {
        if (swept++ === 0) await realFileSystem.unlink(from)
        return realFileSystem.link(from, to)
      }
    }
    expect((await lockDesk(folder, { ...options, fs })).ok).toBe(true)
    expect(swept).toBe(2)
  })
})
