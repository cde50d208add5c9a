import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { formatJournalLine } from '../../src/core/file/journal-line'
import type { DeskFolder, DeskMerged } from '../../src/node/desk-folder'
import { type FileSystem, realFileSystem } from '../../src/node/file-system'
import { type DeskFolderOptions, openDeskFolder } from '../../src/node/open-desk-folder'
import { sumOf } from '../../src/node/read-journals'
import { noteOf, sampleRecord, summaryOf, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

// Two writers of one desk that the lock does not keep apart, and programs that put other files in place of open ones.

const opened: DeskFolder[] = []
afterEach(async () => {
  for (const desk of opened.splice(0)) await desk.abandon()
})

async function open(folder: string, options: Partial<DeskFolderOptions> = {}): Promise<DeskFolder> {
  const result = await openDeskFolder(folder, { program: 'app', delay: 20, watch: 3_600_000, ...options })
  if (!result.ok) throw new Error(result.error.message)
  opened.push(result.value)
  return result.value
}

/** Opens a desk that another writer of this process holds, as one in another container would: it sees no holder. */
async function openUnseen(folder: string, options: Partial<DeskFolderOptions> = {}): Promise<DeskFolder> {
  rmSync(join(folder, 'desk.lock'))
  return open(folder, options)
}

/** Makes the lock's holder one that nobody can see, as a process of another container is. */
function hideHolder(folder: string): void {
  const path = join(folder, 'desk.lock')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), pid: 4_194_000 }))
}

/** Rules as the window does: builds on what the desk says, and where that is refused, on what it says then. */
async function rule(desk: DeskFolder, id: string, note: string, by = 'editor'): Promise<void> {
  let refused = ''
  for (let attempt = 0; attempt < 4; attempt++) {
    const read = await desk.read(id)
    if (!read.ok) throw new Error(read.error.message)
    const { entry: made } = withNote(sampleRecord(id), note)
    const entry = { ...made, by, seq: read.value.history.length + 1 }
    const record = { ...read.value, history: [...read.value.history, entry] }
    const saved = await desk.append(entry, record, { ...summaryOf(record), lastEntry: entry.seq })
    if (saved.ok) return
    refused = saved.error.message
  }
  throw new Error(refused)
}

async function notesOf(desk: DeskFolder, id = 'a'): Promise<string[]> {
  const read = await desk.read(id)
  if (!read.ok) throw new Error(read.error.message)
  expect(read.value.history.map(({ seq }) => seq)).toEqual(read.value.history.map((_, i) => i + 1))
  return read.value.history.flatMap(({ changes: [change] }) =>
    change?.field === 'note' ? [change.after] : []
  )
}

async function deskWith(...ids: string[]): Promise<string> {
  const folder = join(temporaryFolder(), 'desk')
  const desk = await open(folder)
  for (const id of ids) await desk.put(sampleRecord(id), summaryOf(sampleRecord(id)))
  await desk.close()
  return folder
}

/** A place where a call to the disk is held up. */
function gate() {
  let open = () => {}
  let reach = () => {}
  const opened = new Promise<void>((wake) => {
    open = wake
  })
  const reached = new Promise<void>((wake) => {
    reach = wake
  })
  return {
    open,
    reached,
    passed: () => {
      reach()
      return opened
    }
  }
}

/** What a closed desk holds, as the next to open it sees it. */
async function reopened(folder: string): Promise<{ desk: DeskFolder; notices: readonly string[] }> {
  const desk = await open(folder)
  return { desk, notices: desk.notices }
}

describe('two writers, of whom one does not see the other', { timeout: 30_000 }, () => {
  it('lose nothing that was acknowledged, whoever wrote last', async () => {
    const folder = await deskWith('a', 'b')
    const merged: DeskMerged[] = []
    const one = await open(folder, { delay: 3_600_000, onMerged: (each) => merged.push(each) })
    await rule(one, 'a', 'one, before')
    const two = await openUnseen(folder, { delay: 3_600_000 })
    await rule(two, 'a', 'two, first', 'second')
    // Once it looks, it sees who has the desk; nothing is called saved that might not be.
    await expect(rule(one, 'a', 'one, while two is there')).rejects.toThrow('is open in the Corrigenda app')
    await rule(two, 'b', 'two, second', 'second')
    hideHolder(folder)
    await rule(one, 'a', 'one, unseen')
    hideHolder(folder)
    await rule(two, 'a', 'two, third', 'second')
    hideHolder(folder)
    await rule(one, 'a', 'one, again')
    hideHolder(folder)
    expect((await two.close()).ok).toBe(true)
    await rule(one, 'b', 'one, after')
    expect((await one.close()).ok).toBe(true)
    const { desk } = await reopened(folder)
    expect((await notesOf(desk, 'a')).sort()).toEqual(
      ['one, before', 'two, first', 'one, unseen', 'one, again', 'two, third'].sort()
    )
    expect((await notesOf(desk, 'b')).sort()).toEqual(['one, after', 'two, second'])
    expect(merged.length).toBeGreaterThan(0)
    expect(merged.flatMap(({ words }) => words).join(' ')).toMatch(/nother program/)
  })

  it('lose nothing where one is held up between its look at a file and the rename', async () => {
    const folder = await deskWith('a')
    const alias = `${folder} by another name`
    symlinkSync(folder, alias)
    let go = () => {}
    const held = new Promise<void>((wake) => {
      go = wake
    })
    let isHeldUp = false
    const slowly: FileSystem = {
      ...realFileSystem,
      async rename(from, to) {
        if (to === join(folder, 'articles', 'a.json') && !isHeldUp) {
          isHeldUp = true
          await held
        }
        return realFileSystem.rename(from, to)
      }
    }
    const dead = await open(folder, { delay: 3_600_000 })
    await rule(dead, 'a', 'in the journal of one that died', 'dead')
    await dead.abandon()
    renameSync(join(folder, 'journal.jsonl'), join(folder, 'journal.of the dead'))
    const slow = await open(folder, { delay: 1, fs: slowly })
    // In the same process one file has one queue: another name for the folder stands for another process.
    const quick = await openUnseen(alias, { delay: 1 })
    hideHolder(folder)
    await rule(slow, 'a', 'of the slow one', 'slow')
    await expect.poll(() => isHeldUp).toBe(true)
    renameSync(join(folder, 'journal.of the dead'), join(folder, 'journal.0123456789ab.jsonl'))
    hideHolder(folder)
    await rule(quick, 'a', 'of the quick one', 'quick')
    const inFile = () => readFileSync(join(folder, 'articles', 'a.json'), 'utf8')
    await expect.poll(inFile).toContain('of the quick one')
    expect(inFile()).toContain('in the journal of one that died')
    await new Promise((wake) => setTimeout(wake, 200))
    go()
    await expect.poll(inFile).not.toContain('of the quick one')
    await quick.abandon()
    await slow.abandon()
    const { desk } = await reopened(folder)
    expect((await notesOf(desk)).sort()).toEqual(
      ['in the journal of one that died', 'of the quick one', 'of the slow one'].sort()
    )
  })

  it('lose nothing where a ruling is written while the work of another comes in', async () => {
    const folder = await deskWith('a')
    const articles = join(folder, 'articles')
    const [listed, flushed] = [gate(), gate()]
    let isArmed = false
    const slowly: FileSystem = {
      ...realFileSystem,
      async readdir(path) {
        if (isArmed && path === articles) await listed.passed()
        return realFileSystem.readdir(path)
      },
      async open(path, flags, mode) {
        const file = await realFileSystem.open(path, flags, mode)
        if (!isArmed || !path.endsWith('journal.jsonl')) return file
        const { write, datasync, truncate, stat, close } = file
        let isWritten = false
        const held = {
          write: (...args: Parameters<typeof write>) => {
            isWritten = true
            return write.apply(file, args)
          },
          datasync: async () => {
            if (isWritten) await flushed.passed()
            return datasync.call(file)
          }
        }
        return Object.assign(Object.create(file), held, {
          truncate: truncate.bind(file),
          stat: stat.bind(file),
          close: close.bind(file)
        })
      }
    }
    const desk = await open(folder, { delay: 1, settle: 30, watch: 20, fs: slowly })
    expect(await notesOf(desk)).toEqual([])
    const theirs = {
      article: 'a',
      entry: { ...withNote(sampleRecord('a'), 'theirs').entry, by: 'second' },
      summary: summaryOf(sampleRecord('a'))
    }
    writeFileSync(join(folder, 'journal.0123456789ab.jsonl'), formatJournalLine(theirs, '', sumOf).text)
    isArmed = true
    rmSync(join(folder, 'desk.lock'))
    await listed.reached
    const ruled = rule(desk, 'a', 'mine')
    await flushed.reached
    listed.open()
    const inFile = () => readFileSync(join(articles, 'a.json'), 'utf8')
    await expect.poll(inFile).toContain('theirs')
    flushed.open()
    await ruled
    await expect.poll(inFile).toContain('mine')
    await expect.poll(() => existsSync(join(folder, 'journal.0123456789ab.jsonl'))).toBe(false)
    expect((await notesOf(desk)).sort()).toEqual(['mine', 'theirs'])
    expect((await desk.close()).ok).toBe(true)
    expect((await notesOf((await reopened(folder)).desk)).sort()).toEqual(['mine', 'theirs'])
  })

  it.each(['read', 'closed'])(
    'have what a file held put back beside what another put in its place, when it is %s',
    async (when) => {
      const folder = await deskWith('a')
      const path = join(folder, 'articles', 'a.json')
      const late = join(temporaryFolder(), 'a.json')
      copyFileSync(path, late)
      const desk = await open(folder, { delay: 1, settle: 30 })
      await rule(desk, 'a', 'mine')
      await expect.poll(() => readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe('')
      // Held up for longer than anything is left to settle: the file of before takes the place of the newer one.
      renameSync(late, path)
      if (when === 'read') expect(await notesOf(desk)).toEqual(['mine'])
      expect((await desk.close()).ok).toBe(true)
      expect(await notesOf((await reopened(folder)).desk)).toEqual(['mine'])
    }
  )

  it('who rule one claim differently at once have both rulings kept, and are told', async () => {
    const folder = await deskWith('a')
    const told: string[] = []
    const one = await open(folder, { delay: 3_600_000, onMerged: ({ words }) => told.push(...words) })
    const two = await openUnseen(folder, { delay: 3_600_000 })
    await rule(two, 'a', 'it is so', 'second')
    expect((await two.close()).ok).toBe(true)
    // The first has not looked since: what it has in memory is from before.
    await rule(one, 'a', 'it is not so', 'first')
    expect((await one.close()).ok).toBe(true)
    const { desk } = await reopened(folder)
    const read = await desk.read('a')
    const fields = read.ok
      ? read.value.history.flatMap(({ changes }) => changes.map(({ field }) => field))
      : []
    expect((await notesOf(desk)).sort()).toEqual(['it is not so', 'it is so'])
    expect(fields).toContain('note')
    expect(told.join(' ')).toContain('nother program')
  })

  it('go on after the lock was deleted: it is put back, and the next to come is told who has the desk', async () => {
    const folder = await deskWith('a')
    const one = await open(folder, { watch: 20 })
    rmSync(join(folder, 'desk.lock'))
    await expect.poll(() => existsSync(join(folder, 'desk.lock')), { timeout: 5_000 }).toBe(true)
    expect(await openDeskFolder(folder, { program: 'app' })).toMatchObject({
      ok: false,
      error: { code: 'desk-in-use' }
    })
    await rule(one, 'a', 'after')
    expect(await notesOf(one)).toEqual(['after'])
  })
})

describe('a sync program that replaces files of an open desk', { timeout: 30_000 }, () => {
  it('by an article with the rulings of another computer: both are kept', async () => {
    const folder = await deskWith('a')
    const path = join(folder, 'articles', 'a.json')
    const elsewhere = join(temporaryFolder(), 'a.json')
    const one = await open(folder)
    // The other computer's file: made of a copy of the desk.
    const other = await deskWith('a')
    const two = await open(other)
    await rule(two, 'a', 'from elsewhere', 'second')
    await two.close()
    copyFileSync(join(other, 'articles', 'a.json'), elsewhere)
    await rule(one, 'a', 'from here')
    renameSync(elsewhere, path)
    await rule(one, 'a', 'from here, later')
    expect((await one.close()).ok).toBe(true)
    const { desk } = await reopened(folder)
    expect((await notesOf(desk)).sort()).toEqual(['from elsewhere', 'from here', 'from here, later'])
  })

  it('by another journal, or by none: what was acknowledged stays', async () => {
    const folder = await deskWith('a')
    const one = await open(folder, { delay: 3_600_000 })
    await rule(one, 'a', 'first')
    const line = {
      article: 'a',
      entry: { ...withNote(sampleRecord('a'), 'by the other').entry, by: 'second' },
      summary: summaryOf(sampleRecord('a'))
    }
    const sent = join(temporaryFolder(), 'journal')
    writeFileSync(sent, formatJournalLine(line, '', sumOf).text)
    renameSync(sent, join(folder, 'journal.jsonl'))
    await rule(one, 'a', 'second')
    rmSync(join(folder, 'journal.jsonl'))
    await rule(one, 'a', 'third')
    await one.abandon()
    const { desk } = await reopened(folder)
    expect((await notesOf(desk)).sort()).toEqual(['by the other', 'first', 'second', 'third'])
  })

  it('by a list of articles that knows others: all are listed', async () => {
    const folder = await deskWith('a')
    const other = await deskWith('b')
    const one = await open(folder)
    copyFileSync(join(other, 'articles', 'b.json'), join(folder, 'articles', 'b.json'))
    copyFileSync(join(other, 'desk.json'), join(folder, 'desk.json'))
    await rule(one, 'a', 'one')
    expect((await one.close()).ok).toBe(true)
    const { desk } = await reopened(folder)
    expect(
      desk
        .summaries()
        .map(({ id }) => id)
        .sort()
    ).toEqual(['a', 'b'])
    expect(await notesOf(desk, 'a')).toEqual(['one'])
  })
})

describe('conflict copies', { timeout: 30_000 }, () => {
  it.each([
    'a (conflicted copy 2026-11-30).json',
    'a.sync-conflict-20261130-101112-ABCDEFG.json',
    'a-LAPTOP.json'
  ])('of an article (%s) are found, merged, told and kept', async (name) => {
    const folder = await deskWith('a')
    const other = await deskWith('a')
    const [one, two] = [await open(folder), await open(other)]
    await rule(one, 'a', 'mine')
    await rule(two, 'a', 'theirs', 'second')
    await one.close()
    await two.close()
    copyFileSync(join(other, 'articles', 'a.json'), join(folder, 'articles', name))
    const { desk, notices } = await reopened(folder)
    expect((await notesOf(desk)).sort()).toEqual(['mine', 'theirs'])
    expect(notices.join(' ')).toContain(`copies of this desk's files aside: ${join('articles', name)}`)
    expect(existsSync(join(folder, 'articles', name))).toBe(false)
    expect(readFileSync(join(folder, 'backups', 'conflicts', name), 'utf8')).toContain('theirs')
    await desk.close()
    expect((await reopened(folder)).notices).toEqual([])
  })

  it('of a journal are merged likewise', async () => {
    const folder = await deskWith('a')
    const other = await deskWith('a')
    const two = await open(other, { delay: 3_600_000 })
    await rule(two, 'a', 'theirs', 'second')
    const name = 'journal (conflicted copy).jsonl'
    copyFileSync(join(other, 'journal.jsonl'), join(folder, name))
    const { desk, notices } = await reopened(folder)
    expect(await notesOf(desk)).toEqual(['theirs'])
    expect(notices.join(' ')).toContain(name)
    expect(readdirSync(folder)).not.toContain(name)
  })
})

describe('a desk whose folder is moved while it is open', { timeout: 30_000 }, () => {
  it('refuses to call a ruling saved that would land in the moved folder, and goes on when it is back', async () => {
    const folder = await deskWith('a')
    const one = await open(folder)
    await rule(one, 'a', 'before')
    const moved = `${folder} elsewhere`
    renameSync(folder, moved)
    await expect(rule(one, 'a', 'meanwhile')).rejects.toThrow('the folder is gone. Put it back where it was')
    expect(existsSync(folder)).toBe(false)
    expect(readFileSync(join(moved, 'journal.jsonl'), 'utf8')).not.toContain('meanwhile')
    renameSync(moved, folder)
    await rule(one, 'a', 'after')
    expect((await one.close()).ok).toBe(true)
    expect(await notesOf((await reopened(folder)).desk)).toEqual(['before', 'after'])
  })
})

describe('the chain of a journal', { timeout: 30_000 }, () => {
  /** A desk with four changes in its journal alone, and the lines of that. */
  async function journaled(): Promise<{ folder: string; path: string; lines: string[] }> {
    const folder = await deskWith('a')
    const desk = await open(folder, { delay: 3_600_000 })
    for (const note of ['one', 'two', 'three', 'four']) await rule(desk, 'a', note)
    await desk.abandon()
    const path = join(folder, 'journal.jsonl')
    return { folder, path, lines: readFileSync(path, 'utf8').split('\n').slice(0, -1) }
  }

  it('is silent where every line follows the one before', async () => {
    const { folder } = await journaled()
    const { desk, notices } = await reopened(folder)
    expect(notices).toEqual([])
    expect(await notesOf(desk)).toEqual(['one', 'two', 'three', 'four'])
  })

  it('shows two lines exchanged, and puts every change in place all the same', async () => {
    const { folder, path, lines } = await journaled()
    writeFileSync(path, [lines[0], lines[2], lines[1], lines[3], ''].join('\n'))
    const { desk, notices } = await reopened(folder)
    expect(notices.join(' ')).toContain('does not go on in lines 2, 3, 4 where it left off')
    expect(await notesOf(desk)).toEqual(['one', 'two', 'three', 'four'])
    expect(existsSync(`${path}.damaged-1`)).toBe(true)
  })

  it('shows a line repeated, and makes its change once', async () => {
    const { folder, path, lines } = await journaled()
    writeFileSync(path, [lines[0], lines[1], lines[1], lines[2], lines[3], ''].join('\n'))
    const { desk, notices } = await reopened(folder)
    expect(notices.join(' ')).toContain('does not go on in line 3 where it left off')
    expect(await notesOf(desk)).toEqual(['one', 'two', 'three', 'four'])
  })

  it.each([
    ['the first', 0, 'line 1'],
    ['one in the middle', 2, 'line 3']
  ])('shows a line missing: %s', async (_, missing, where) => {
    const { folder, path, lines } = await journaled()
    writeFileSync(path, [...lines.filter((_line, i) => i !== missing), ''].join('\n'))
    const { desk, notices } = await reopened(folder)
    expect(notices.join(' ')).toContain(`does not go on in ${where} where it left off`)
    const read = await desk.read('a')
    expect(read.ok && read.value.history.map(noteOf)).toEqual(
      ['one', 'two', 'three', 'four'].filter((_note, i) => i !== missing)
    )
  })

  it('is not asked of journals of older programs', async () => {
    const { folder, path, lines } = await journaled()
    const older = lines.map((text) => {
      const { line } = JSON.parse(text)
      return JSON.stringify({ sum: sumOf(JSON.stringify(line)), line })
    })
    writeFileSync(path, `${older.join('\n')}\n`)
    const { desk, notices } = await reopened(folder)
    expect(notices).toEqual([])
    expect(await notesOf(desk)).toEqual(['one', 'two', 'three', 'four'])
  })
})

describe('a journal that has a second name outside the desk', () => {
  it('gets no line: a writer begins one of its own', async () => {
    const folder = await deskWith('a')
    const twin = join(temporaryFolder(), 'twin')
    linkSync(join(folder, 'journal.jsonl'), twin)
    const desk = await open(folder, { delay: 3_600_000 })
    await rule(desk, 'a', 'one')
    expect(readFileSync(twin, 'utf8')).toBe('')
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toContain('one')
  })
})
