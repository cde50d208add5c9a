import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examineDesk } from '../../src/node/examine-desk'
import { realFileSystem } from '../../src/node/file-system'
import { insideDesk } from '../../src/node/inside-desk'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { sampleRecord, summaryOf, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

/** A closed desk with one article ruled on twice, so that there are backups, and a folder beside it. */
async function foreignDesk(): Promise<{ desk: string; outside: string }> {
  const folder = temporaryFolder()
  const [desk, outside] = [join(folder, 'desk'), join(folder, 'outside')]
  mkdirSync(outside)
  const opened = await openDeskFolder(desk, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  await opened.value.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
  const { entry, record } = withNote(sampleRecord('a'), 'one')
  await opened.value.append(entry, record, summaryOf(record))
  await opened.value.close()
  return { desk, outside }
}

/** Takes a file or folder of the desk outside and leaves a link to it. */
function linkOut(desk: string, outside: string, name: string): string {
  const target = join(outside, 'target')
  renameSync(join(desk, name), target)
  symlinkSync(target, join(desk, name))
  return target
}

async function openingSays(desk: string): Promise<string> {
  const opened = await openDeskFolder(desk, { program: 'app' })
  if (!opened.ok) return opened.error.message
  const read = await opened.value.read('a')
  await opened.value.close()
  return read.ok ? 'opened and read' : read.error.message
}

const aLink = (name: string) =>
  `${name} is a link, and Corrigenda opens only ordinary files inside the desk. Put the file itself in its place, or take it away`

const isWindows = process.platform === 'win32'

describe.skipIf(isWindows)('a desk with what is no ordinary file in it', { timeout: 20_000 }, () => {
  it('leaves a file alone that its journal is a link to', async () => {
    const { desk, outside } = await foreignDesk()
    const diary = join(outside, 'diary.txt')
    writeFileSync(diary, 'Dear diary\nof many lines\n')
    renameSync(join(desk, 'journal.jsonl'), join(outside, 'old'))
    symlinkSync(diary, join(desk, 'journal.jsonl'))
    expect(await openingSays(desk)).toContain(aLink('journal.jsonl'))
    const exam = await examineDesk(desk, { program: 'command line', repair: true })
    expect(exam.ok ? '' : exam.error.message).toContain(aLink('journal.jsonl'))
    expect(readFileSync(diary, 'utf8')).toBe('Dear diary\nof many lines\n')
    expect(existsSync(join(desk, 'desk.lock'))).toBe(false)
  })

  it.each(['journal.jsonl', 'desk.json', join('articles', 'a.json'), 'desk.lock'])(
    'makes nothing where %s is a link to nothing',
    async (name) => {
      const { desk, outside } = await foreignDesk()
      if (existsSync(join(desk, name))) renameSync(join(desk, name), join(outside, 'old'))
      symlinkSync(join(outside, 'made'), join(desk, name))
      expect(await openingSays(desk)).toContain('is a link')
      expect(existsSync(join(outside, 'made'))).toBe(false)
    }
  )

  it.each(['desk.json', join('articles', 'a.json'), 'articles', 'tables', 'backups'])(
    'refuses %s where it is a link out of the desk, and changes nothing there',
    async (name) => {
      const { desk, outside } = await foreignDesk()
      mkdirSync(join(desk, 'tables'), { recursive: true })
      const target = linkOut(desk, outside, name)
      const before = readdirSync(outside, { recursive: true })
      expect(await openingSays(desk)).toContain(aLink(name.replace(/^articles./, '')))
      expect(readdirSync(outside, { recursive: true })).toEqual(before)
      expect(existsSync(target)).toBe(true)
    }
  )

  it.each(['desk.json', 'journal.jsonl', 'desk.lock', join('articles', 'a.json')])(
    'waits for nobody where %s is a pipe',
    async (name) => {
      const { desk, outside } = await foreignDesk()
      if (existsSync(join(desk, name))) renameSync(join(desk, name), join(outside, 'old'))
      execFileSync('mkfifo', [join(desk, name)])
      expect(await openingSays(desk)).toContain(`${name.replace(/^articles./, '')} is a pipe or a device`)
    }
  )

  it.each(['desk.json', 'journal.jsonl', join('articles', 'a.json')])(
    'does not read without end where %s is a link to /dev/zero',
    async (name) => {
      const { desk, outside } = await foreignDesk()
      renameSync(join(desk, name), join(outside, 'old'))
      symlinkSync('/dev/zero', join(desk, name))
      expect(await openingSays(desk)).toContain(aLink(name.replace(/^articles./, '')))
    }
  )

  it.skipIf(process.getuid?.() !== 0)('does not read a device', async () => {
    const { desk, outside } = await foreignDesk()
    renameSync(join(desk, 'journal.jsonl'), join(outside, 'old'))
    execFileSync('mknod', [join(desk, 'journal.jsonl'), 'c', '1', '5'])
    expect(await openingSays(desk)).toContain('journal.jsonl is a pipe or a device')
  })

  it.each(['desk.json', 'journal.jsonl', join('articles', 'a.json')])(
    'does not take %s of many gigabytes into memory',
    async (name) => {
      const { desk } = await foreignDesk()
      truncateSync(join(desk, name), 40 * 1024 ** 3)
      expect(await openingSays(desk)).toContain('has 40960 MB, and a file of a desk has at most 256')
    }
  )

  it('may itself be reached by a link, which an editor chose', async () => {
    const { desk, outside } = await foreignDesk()
    symlinkSync(desk, join(outside, 'my desk'))
    expect(await openingSays(join(outside, 'my desk'))).toBe('opened and read')
  })
})

it('reaches no file beside the desk', async () => {
  const { desk } = await foreignDesk()
  await expect(insideDesk(desk, realFileSystem).readFile(join(desk, '..', 'x'))).rejects.toThrow(
    'is not inside the desk'
  )
})
