import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { bundleProgram } from './bundle-program'
import { noteOf, sampleRecord, summaryOf, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

// Real processes on real disks that fail: full, limited, read-only, forbidden, gone.

const built = mkdtempSync(join(tmpdir(), 'corrigenda-built-'))
const isRoot = process.getuid?.() === 0
const nobody = 65_534
let program = ''

beforeAll(async () => {
  program = await bundleProgram(fileURLToPath(new URL('./append-through.ts', import.meta.url)), built)
  for (const path of [built, program]) chmodSync(path, 0o755)
}, 60_000)

/** Programs of this test, each with its end. */
const running = new Map<ChildProcess, Promise<unknown>>()
afterEach(() => {
  for (const child of running.keys()) child.kill('SIGKILL')
  running.clear()
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

interface Program {
  /** The next line it prints. */
  said(): Promise<string>
  /** Lets it rule once more, or close after the last; answers with what it said. */
  next(): Promise<string>
}

function start(folder: string, count: number, options: { limit?: number; uid?: number } = {}): Program {
  const words = [process.execPath, program, folder, String(count)]
  const [command, ...rest] =
    options.limit === undefined ? words : ['prlimit', `--fsize=${options.limit}`, ...words]
  const who = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }
  const child = spawn(command!, rest, { stdio: ['pipe', 'pipe', 'inherit'], cwd: '/', ...who })
  running.set(child, new Promise((done) => child.once('exit', done)))
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  const said = async () => String((await lines.next()).value)
  return {
    said,
    next() {
      child.stdin!.write('\n')
      return said()
    }
  }
}

async function notesIn(folder: string): Promise<string[]> {
  // A lock that could not be taken away on a read-only disk holds until its program has ended.
  for (const [child, end] of running) {
    child.stdin!.end()
    await end
  }
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  expect(opened.value.notices).toEqual([])
  const read = await opened.value.read('a')
  expect((await opened.value.close()).ok).toBe(true)
  if (!read.ok) throw new Error(read.error.message)
  return read.value.history.map((entry) => noteOf(entry).replace(/[ .]+$/, ''))
}

/** A folder the program may write in, whoever runs it. */
function folderOf(uid: number | undefined): string {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  const desk = join(folder, 'desk')
  mkdirSync(desk)
  if (uid !== undefined) chownSync(desk, uid, uid)
  return desk
}

/** Rules to the end. @returns what it said it had saved, and the refusals */
async function ruleThrough(it: Program, count: number) {
  expect(await it.said()).toBe('opened')
  const saved: string[] = []
  const refused: string[] = []
  for (let n = 0; n < count; n++) {
    const answer = await it.next()
    if (answer.startsWith('saved ')) saved.push(answer.slice('saved '.length))
    else refused.push(answer)
  }
  return { saved, refused }
}

const hasLimits = spawnSync('prlimit', ['--version']).status === 0

describe('a real disk that fails', { timeout: 120_000 }, () => {
  it.runIf(hasLimits)('limits the size of files: what was said to be saved is there', async () => {
    const desk = folderOf(undefined)
    const it = start(desk, 40, { limit: 12_000 })
    const { saved, refused } = await ruleThrough(it, 40)
    expect(saved.length).toBeGreaterThan(5)
    expect(refused.length).toBeGreaterThan(5)
    expect(refused[0]).toContain('the file would be larger than this disk allows')
    await it.next()
    expect(await notesIn(desk)).toEqual(saved)
    process.stderr.write(`file size limit: ${saved.length} acknowledged, ${refused.length} refused, 0 lost\n`)
  })

  it('is full: what was said to be saved is there, and no half-written file stays', async (context) => {
    const mount = temporaryFolder()
    const mounted =
      isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', mount]).status === 0
    if (!mounted) return context.skip()
    try {
      const desk = join(mount, 'desk')
      const it = start(desk, 120)
      const { saved, refused } = await ruleThrough(it, 120)
      expect(saved.length).toBeGreaterThan(5)
      expect(refused[0]).toContain('the disk is full. Free some space and try again')
      expect(await it.next()).toContain('unclosed')
      expect(readdirSync(join(desk, 'articles'))).toEqual(['a.json'])
      const copy = join(temporaryFolder(), 'desk')
      spawnSync('cp', ['-a', desk, copy])
      expect(await notesIn(copy)).toEqual(saved)
      process.stderr.write(`full disk: ${saved.length} acknowledged, ${refused.length} refused, 0 lost\n`)
    } finally {
      spawnSync('umount', ['-l', mount])
    }
  })

  it('forbids writing: the desk is not opened, and nothing of it changes', async () => {
    const uid = isRoot ? nobody : undefined
    const desk = folderOf(undefined)
    const opened = await openDeskFolder(desk, { program: 'app' })
    if (opened.ok) await opened.value.close()
    const before = readFileSync(join(desk, 'desk.json'), 'utf8')
    chmodSync(desk, 0o555)
    const answer = await start(desk, 1, uid === undefined ? {} : { uid }).said()
    chmodSync(desk, 0o755)
    expect(answer).toContain('unopened write-failed')
    expect(answer).toContain('you are not allowed to write there')
    expect(readFileSync(join(desk, 'desk.json'), 'utf8')).toBe(before)
  })

  it('becomes read-only while the desk is open: rulings go on into the journal, closing says what is amiss', async () => {
    const uid = isRoot ? nobody : undefined
    const desk = folderOf(uid)
    const it = start(desk, 4, uid === undefined ? {} : { uid })
    expect(await it.said()).toBe('opened')
    expect(await it.next()).toBe('saved note 1')
    const parts = [desk, join(desk, 'articles'), join(desk, 'backups')].filter(existsSync)
    for (const part of parts) chmodSync(part, 0o555)
    for (const n of [2, 3, 4]) expect(await it.next()).toBe(`saved note ${n}`)
    const closed = await it.next()
    for (const part of parts) chmodSync(part, 0o755)
    expect(closed).toContain('The changes are safe in the journal, but the articles could not be written')
    expect(await notesIn(desk)).toEqual(['note 1', 'note 2', 'note 3', 'note 4'])
  })

  it('goes away with the folder and comes back: refused meanwhile, saved again after', async () => {
    const desk = folderOf(undefined)
    const it = start(desk, 5)
    expect(await it.said()).toBe('opened')
    expect(await it.next()).toBe('saved note 1')
    // A share that was dropped: the open file is one the disk no longer knows, the folder comes back as it was.
    const copy = `${desk} as it was`
    spawnSync('cp', ['-a', desk, copy])
    rmSync(desk, { recursive: true })
    for (let n = 0; n < 2; n++)
      expect(await it.next()).toContain('the folder is gone. Put it back where it was')
    renameSync(copy, desk)
    expect(await it.next()).toBe('saved note 4')
    expect(await it.next()).toBe('saved note 5')
    expect(await it.next()).toBe('closed')
    expect(await notesIn(desk)).toEqual(['note 1', 'note 4', 'note 5'])
  })

  it('is written by two programs at once: the second is told who has the desk', async () => {
    const desk = folderOf(undefined)
    const first = start(desk, 2)
    expect(await first.said()).toBe('opened')
    expect(await start(desk, 2).said()).toContain('unopened desk-in-use')
    expect(await first.next()).toBe('saved note 1')
    expect(await first.next()).toBe('saved note 2')
    expect(await first.next()).toBe('closed')
    expect(await notesIn(desk)).toEqual(['note 1', 'note 2'])
  })
})

describe('a clock that jumps back', () => {
  it('changes nothing of the order in which things were done', async () => {
    const desk = folderOf(undefined)
    const opened = await openDeskFolder(desk, { program: 'app' })
    if (!opened.ok) throw new Error(opened.error.message)
    let record = sampleRecord('a')
    await opened.value.put(record, summaryOf(record))
    for (const at of ['2026-01-02T10:00:00.000Z', '1970-01-01T00:00:00.000Z', '2026-01-02T09:59:00.000Z']) {
      const next = withNote(record, at)
      const entry = { ...next.entry, at }
      record = { ...record, history: [...record.history, entry] }
      expect((await opened.value.append(entry, record, summaryOf(record))).ok).toBe(true)
    }
    await opened.value.close()
    expect(await notesIn(desk)).toEqual([
      '2026-01-02T10:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
      '2026-01-02T09:59:00.000Z'
    ])
  })
})
