import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { articleFileOf, formatArticleFile } from '../../src/core/file/article-file'
import { formatDeskFile } from '../../src/core/file/desk-file'
import type { ArticleRecord } from '../../src/core/model/desk'
import { versionsIn } from '../../src/node/backups'
import type { DeskFolder } from '../../src/node/desk-folder'
import { type FileSystem, realFileSystem } from '../../src/node/file-system'
import { type DeskFolderOptions, openDeskFolder } from '../../src/node/open-desk-folder'
import { toRead } from '../../src/node/ordinary-file'
import { type Faults, faultyFileSystem } from './faulty-file-system'
import { noteOf, sampleRecord, summaryOf, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

const opened: DeskFolder[] = []

afterEach(async () => {
  for (const desk of opened.splice(0)) await desk.close()
})

async function open(folder: string, options: Partial<DeskFolderOptions> = {}): Promise<DeskFolder> {
  const result = await openDeskFolder(folder, { program: 'app', ...options })
  if (!result.ok) throw new Error(result.error.message)
  opened.push(result.value)
  return result.value
}

/** The failure of an opening that must fail. */
async function refusal(folder: string): Promise<{ code: string; message: string }> {
  const result = await openDeskFolder(folder, { program: 'app' })
  if (result.ok) {
    opened.push(result.value)
    throw new Error('the desk was opened')
  }
  return result.error
}

async function rule(desk: DeskFolder, id: string, note: string) {
  const before = await desk.read(id)
  if (!before.ok) return before
  const { record, entry } = withNote(before.value, note)
  return desk.append(entry, record, summaryOf(record))
}

async function notes(desk: DeskFolder, id: string): Promise<string[]> {
  const record = await desk.read(id)
  if (!record.ok) throw new Error(record.error.message)
  return record.value.history.map(noteOf)
}

/** A folder as a killed process leaves it: acknowledged changes in the journal alone. */
async function crashedDesk(ids: readonly string[], rulings: number): Promise<string> {
  const folder = join(temporaryFolder(), 'desk')
  const desk = await open(folder, { delay: 3_600_000 })
  for (const id of ids) await desk.put(sampleRecord(id), summaryOf(sampleRecord(id)))
  for (let n = 1; n <= rulings; n++) for (const id of ids) await rule(desk, id, `note ${n}`)
  const copy = join(temporaryFolder(), 'desk')
  mkdirSync(join(copy, 'articles'), { recursive: true })
  for (const name of ['desk.json', 'journal.jsonl', ...ids.map((id) => `articles/${id}.json`)]) {
    writeFileSync(join(copy, name), readFileSync(join(folder, name)))
  }
  return copy
}

const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'))

describe('opening', () => {
  it('makes a desk where there is none, named after its folder', async () => {
    const folder = join(temporaryFolder(), 'deep', 'Election desk')
    const desk = await open(folder)
    expect(desk.name).toBe('Election desk')
    expect(desk.summaries()).toEqual([])
    expect(readFileSync(join(folder, 'desk.json'), 'utf8')).toBe(
      '{\n  "format": "corrigenda.desk",\n  "version": 1,\n  "name": "Election desk",\n  "articles": []\n}\n'
    )
    await desk.close()
    expect(existsSync(join(folder, 'desk.lock'))).toBe(false)
  })

  it('brings back articles and rulings, in the order they came', async () => {
    const folder = temporaryFolder()
    const desk = await open(folder)
    for (const id of ['b', 'a', 'c']) await desk.put(sampleRecord(id), summaryOf(sampleRecord(id)))
    expect(await rule(desk, 'a', 'first')).toEqual({ ok: true, value: undefined })
    await rule(desk, 'a', 'second')
    await desk.close()
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe('')
    const again = await open(folder)
    expect(again.summaries().map(({ id, progress }) => [id, progress.ruled])).toEqual([
      ['b', 0],
      ['a', 1],
      ['c', 0]
    ])
    expect(await notes(again, 'a')).toEqual(['first', 'second'])
    expect(again.notices).toEqual([])
  })

  it('writes the article and the list a moment after the ruling', async () => {
    const folder = temporaryFolder()
    const desk = await open(folder, { delay: 20, settle: 20 })
    await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
    await rule(desk, 'a', 'kept')
    await expect.poll(() => json(folder, 'articles', 'a.json').history.length).toBe(1)
    await expect.poll(() => json(folder, 'desk.json').articles[0]?.progress.ruled).toBe(1)
    await expect.poll(() => readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe('')
    const [version] = await versionsIn(join(folder, 'backups', 'articles', 'a'))
    expect(json(version!).history).toEqual([])
  })

  it('reads the list without any article', async () => {
    const folder = temporaryFolder()
    const desk = await open(folder)
    await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
    await desk.close()
    rmSync(join(folder, 'articles', 'a.json'))
    const again = await open(folder)
    expect(again.summaries()).toHaveLength(1)
    expect(await again.read('a')).toMatchObject({ ok: false, error: { code: 'article-missing' } })
  })

  it('refuses a file in place of a folder', async () => {
    const path = join(temporaryFolder(), 'notes.txt')
    writeFileSync(path, 'mine')
    expect(await refusal(path)).toMatchObject({ code: 'desk-not-a-folder' })
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  it('keeps the names of articles inside the folder', async () => {
    const folder = join(temporaryFolder(), 'desk')
    const id = '../../escaped: 1'
    const desk = await open(folder)
    await desk.put(sampleRecord(id), summaryOf(sampleRecord(id)))
    await desk.close()
    expect(readdirSync(join(folder, 'articles'))).toEqual(['%2E%2E%2F%2E%2E%2Fescaped%3A%201.json'])
    expect((await (await open(folder)).read(id)).ok).toBe(true)
  })

  it('answers for an article it does not have', async () => {
    const desk = await open(temporaryFolder())
    const { record, entry } = withNote(sampleRecord('x'), 'lost')
    expect(await desk.read('../desk')).toMatchObject({ ok: false, error: { code: 'article-missing' } })
    expect(await desk.append(entry, record, summaryOf(record))).toMatchObject({
      ok: false,
      error: { code: 'article-missing' }
    })
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['empty', ''],
    ['half written', '{"format": "corrigenda.desk", "ver'],
    ['of another program', '{"name": "thing", "version": "1.0.0"}'],
    ['incomplete', '{"format": "corrigenda.desk", "version": 1, "name": "x"}']
  ])('leaves a desk.json that is %s alone, keeps a copy and says so', async (_, text) => {
    const folder = temporaryFolder()
    await (await open(folder)).close()
    writeFileSync(join(folder, 'desk.json'), text)
    const first = await refusal(folder)
    expect(first.code).toBe('desk-damaged')
    expect(first.message).toContain(join(folder, 'desk.json'))
    expect(first.message).toContain('desk.json.damaged-1')
    await refusal(folder)
    expect(readFileSync(join(folder, 'desk.json'), 'utf8')).toBe(text)
    expect(readFileSync(join(folder, 'desk.json.damaged-1'), 'utf8')).toBe(text)
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toHaveLength(1)
    expect(existsSync(join(folder, 'desk.lock'))).toBe(false)
  })

  it('refuses a newer desk and leaves every byte of it', async () => {
    const folder = temporaryFolder()
    const text = '{"version":2,"format":"corrigenda.desk","shelves":[]}'
    writeFileSync(join(folder, 'desk.json'), text)
    const { code, message } = await refusal(folder)
    expect(code).toBe('desk-from-future')
    expect(message).toContain('Update Corrigenda')
    expect(readFileSync(join(folder, 'desk.json'), 'utf8')).toBe(text)
    expect(readdirSync(folder).sort()).toEqual(['articles', 'desk.json'])
  })

  it('refuses to start anew where the list is gone but articles are not', async () => {
    const folder = temporaryFolder()
    const desk = await open(folder)
    await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
    await desk.close()
    rmSync(join(folder, 'desk.json'))
    expect(await refusal(folder)).toMatchObject({ code: 'desk-damaged' })
    expect(existsSync(join(folder, 'desk.json'))).toBe(false)
  })

  it('keeps rulings on an article whose file is damaged until it is whole again', async () => {
    const folder = await crashedDesk(['a', 'b'], 2)
    const good = readFileSync(join(folder, 'articles', 'a.json'))
    writeFileSync(join(folder, 'articles', 'a.json'), good.subarray(0, good.length / 2))
    const desk = await open(folder)
    expect(desk.notices).toHaveLength(1)
    expect(await desk.read('a')).toMatchObject({ ok: false, error: { code: 'article-damaged' } })
    expect(await notes(desk, 'b')).toEqual(['note 1', 'note 2'])
    await rule(desk, 'b', 'note 3')
    await desk.close()
    expect(readFileSync(join(folder, 'articles', 'a.json'))).toEqual(good.subarray(0, good.length / 2))
    writeFileSync(join(folder, 'articles', 'a.json'), good)
    const again = await open(folder)
    expect(await notes(again, 'a')).toEqual(['note 1', 'note 2'])
    expect(await notes(again, 'b')).toEqual(['note 1', 'note 2', 'note 3'])
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe('')
  })
})

describe('keys of a newer program', () => {
  it('are written back where they were', async () => {
    const folder = temporaryFolder()
    const desk = await open(folder)
    await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
    await desk.close()
    const article = json(folder, 'articles', 'a.json')
    article.colour = 'red'
    article.claims[0].weight = 3
    writeFileSync(join(folder, 'articles', 'a.json'), JSON.stringify(article))
    const manifest = json(folder, 'desk.json')
    manifest.shelf = { name: 'elections' }
    manifest.articles[0].starred = true
    writeFileSync(join(folder, 'desk.json'), JSON.stringify(manifest))

    const again = await open(folder)
    await rule(again, 'a', 'kept')
    await again.close()
    expect(json(folder, 'articles', 'a.json')).toMatchObject({ colour: 'red', claims: [{ weight: 3 }] })
    expect(json(folder, 'desk.json')).toMatchObject({
      shelf: { name: 'elections' },
      articles: [{ starred: true, progress: { ruled: 1 } }]
    })
    // Checked anew: the claims are new ones, the rest of the file stays.
    const third = await open(folder)
    const before = await third.read('a')
    if (!before.ok) throw new Error('unread')
    await third.put({ ...sampleRecord('a'), history: before.value.history }, summaryOf(before.value))
    await third.close()
    expect(json(folder, 'articles', 'a.json').colour).toBe('red')
  })
})

describe('the journal after a crash', () => {
  it('is put in place on opening, once', async () => {
    const folder = await crashedDesk(['a', 'b'], 3)
    expect(json(folder, 'articles', 'a.json').history).toEqual([])
    const journal = readFileSync(join(folder, 'journal.jsonl'))
    const desk = await open(folder)
    expect(await notes(desk, 'a')).toEqual(['note 1', 'note 2', 'note 3'])
    expect(desk.summaries().map(({ progress }) => progress.ruled)).toEqual([1, 1])
    expect(json(folder, 'articles', 'b.json').history).toHaveLength(3)
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe('')
    await desk.close()
    // A power cut may bring the old journal back: the same lines again change nothing.
    writeFileSync(join(folder, 'journal.jsonl'), journal)
    expect(await notes(await open(folder), 'a')).toEqual(['note 1', 'note 2', 'note 3'])
  })

  it.each([1, 20, 300])('skips a last line cut off by %i bytes, quietly', async (cut) => {
    const folder = await crashedDesk(['a'], 3)
    const path = join(folder, 'journal.jsonl')
    const whole = readFileSync(path)
    writeFileSync(path, whole.subarray(0, whole.lastIndexOf('\n') + 1 - cut))
    const desk = await open(folder)
    expect(await notes(desk, 'a')).toEqual(['note 1', 'note 2'])
    expect(desk.notices).toEqual([])
    await rule(desk, 'a', 'note 4')
    await desk.close()
    expect(await notes(await open(folder), 'a')).toEqual(['note 1', 'note 2', 'note 4'])
  })

  it('reports a damaged line in the middle, and keeps the journal as it was', async () => {
    const folder = await crashedDesk(['a', 'b'], 2)
    const path = join(folder, 'journal.jsonl')
    const damaged = readFileSync(path, 'utf8').replace('note 1', 'note X')
    writeFileSync(path, damaged)
    const desk = await open(folder)
    expect(desk.notices).toHaveLength(1)
    expect(desk.notices[0]).toContain('line 3')
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe(damaged)
    expect(await notes(desk, 'a')).toEqual(['note 2'])
    expect(await notes(desk, 'b')).toEqual(['note 1', 'note 2'])
  })

  it('removes temporary files of killed writers', async () => {
    const folder = await crashedDesk(['a'], 1)
    const left = join(folder, 'articles', '.a.json.4242.0123456789ab.tmp')
    writeFileSync(left, 'half')
    await open(folder)
    expect(existsSync(left)).toBe(false)
  })
})

describe('a disk that fails', () => {
  const onJournal = (path: string) => basename(path) === 'journal.jsonl'

  async function deskOn(faults: Faults): Promise<{ desk: DeskFolder; folder: string }> {
    const folder = temporaryFolder()
    const desk = await open(folder, { fs: faultyFileSystem(faults), delay: 3_600_000 })
    await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
    await rule(desk, 'a', 'one')
    return { desk, folder }
  }

  it.each([0, 1, 100])('refuses a ruling when the journal has room for %i bytes more', async (room) => {
    const faults: Faults = { on: onJournal }
    const { desk, folder } = await deskOn(faults)
    faults.room = room
    const refused = await rule(desk, 'a', 'two')
    expect(refused).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(refused.ok || refused.error.message).toBe(
      'Your change to "Article a" was not saved: the disk is full. Free some space and try again.'
    )
    expect(await notes(desk, 'a')).toEqual(['one'])
    faults.room = undefined
    expect((await rule(desk, 'a', 'three')).ok).toBe(true)
    const copy = join(temporaryFolder(), 'desk')
    mkdirSync(join(copy, 'articles'), { recursive: true })
    for (const name of ['desk.json', 'journal.jsonl', 'articles/a.json']) {
      writeFileSync(join(copy, name), readFileSync(join(folder, name)))
    }
    const after = await open(copy)
    expect(after.notices).toEqual([])
    expect(await notes(after, 'a')).toEqual(['one', 'three'])
  })

  it('does not glue a line to remains it could not cut off', async () => {
    const faults: Faults = { on: onJournal }
    const { desk } = await deskOn(faults)
    Object.assign(faults, { room: 30, failTruncate: true })
    expect((await rule(desk, 'a', 'two')).ok).toBe(false)
    faults.room = undefined
    expect(await rule(desk, 'a', 'three')).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    faults.failTruncate = false
    expect((await rule(desk, 'a', 'four')).ok).toBe(true)
    await desk.close()
    const after = await open(desk.folder)
    expect(await notes(after, 'a')).toEqual(['one', 'four'])
    expect(after.notices).toEqual([])
  })

  it('goes on after short writes', async () => {
    const { desk } = await deskOn({ on: onJournal, shortWrites: 7 })
    await desk.close()
    expect(await notes(await open(desk.folder), 'a')).toEqual(['one'])
  })

  it('refuses a ruling that could not be flushed, and does not bring it back', async () => {
    const faults: Faults = { on: onJournal }
    const { desk, folder } = await deskOn(faults)
    const journal = () => readFileSync(join(folder, 'journal.jsonl'), 'utf8').replace(/\0+$/, '')
    const before = journal()
    faults.failSync = true
    expect((await rule(desk, 'a', 'two')).ok).toBe(false)
    expect(journal()).toBe(before)
    faults.failSync = false
  })

  it('refuses a ruling built on one that was refused', async () => {
    const faults: Faults = { on: onJournal }
    const { desk } = await deskOn(faults)
    const before = await desk.read('a')
    if (!before.ok) throw new Error('unread')
    const two = withNote(before.value, 'two')
    const three = withNote(two.record, 'three')
    faults.room = 10
    const results = [
      desk.append(two.entry, two.record, summaryOf(two.record)),
      desk.append(three.entry, three.record, summaryOf(three.record))
    ]
    faults.room = 10
    expect((await Promise.all(results)).map(({ ok }) => ok)).toEqual([false, false])
    faults.room = undefined
    expect(await desk.append(three.entry, three.record, summaryOf(three.record))).toMatchObject({
      ok: false,
      error: { code: 'write-failed' }
    })
    expect(await notes(desk, 'a')).toEqual(['one'])
  })

  it('keeps acknowledged rulings when the article cannot be written, and says so on closing', async () => {
    const faults: Faults = { on: (path) => path.includes('a.json') }
    const { desk, folder } = await deskOn(faults)
    faults.room = 100
    const closed = await desk.close()
    expect(closed).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(json(folder, 'articles', 'a.json').history).toEqual([])
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toContain('"one"')
    faults.room = undefined
    expect(await desk.close()).toEqual({ ok: true, value: undefined })
    expect(json(folder, 'articles', 'a.json').history).toHaveLength(1)
  })

  it('does not add an article it could not write', async () => {
    const faults: Faults = { on: (path) => path.includes('b.json') }
    const { desk, folder } = await deskOn(faults)
    faults.room = 100
    const added = await desk.put(sampleRecord('b'), summaryOf(sampleRecord('b')))
    expect(added).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(desk.summaries().map(({ id }) => id)).toEqual(['a'])
    expect(readdirSync(join(folder, 'articles'))).toEqual(['a.json'])
  })
})

describe('many changes at once', () => {
  it('loses none, whatever is being written meanwhile', async () => {
    const folder = temporaryFolder()
    const desk = await open(folder, { delay: 0 })
    const ids = Array.from({ length: 40 }, (_, n) => `a${n}`)
    await Promise.all(ids.map((id) => desk.put(sampleRecord(id), summaryOf(sampleRecord(id)))))
    const streams = ids.map(async (id) => {
      let record: ArticleRecord = sampleRecord(id)
      for (let n = 0; n < 25; n++) {
        const next = withNote(record, `${id} ${n}`)
        expect((await desk.append(next.entry, next.record, summaryOf(next.record))).ok).toBe(true)
        record = next.record
        if (n === 12) await desk.put(record, summaryOf(record))
      }
    })
    await Promise.all(streams)
    await desk.close()
    const again = await open(folder)
    for (const id of ids) {
      expect(json(folder, 'articles', `${id}.json`).history).toHaveLength(25)
      expect(await notes(again, id)).toEqual(Array.from({ length: 25 }, (_, n) => `${id} ${n}`))
    }
  })

  it('refuses to put an older state over a newer one', async () => {
    const desk = await open(temporaryFolder())
    const before = sampleRecord('a')
    await desk.put(before, summaryOf(before))
    await rule(desk, 'a', 'one')
    expect(await desk.put(before, summaryOf(before))).toMatchObject({ ok: false })
    expect(await notes(desk, 'a')).toEqual(['one'])
  })

  it('does not write to the article for every ruling', async () => {
    const desk = await open(temporaryFolder(), { delay: 3_600_000 })
    await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
    const path = join(desk.folder, 'articles', 'a.json')
    const before = readFileSync(path, 'utf8')
    for (let n = 0; n < 20; n++) await rule(desk, 'a', `note ${n}`)
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})

describe('a desk of 10,000 articles', () => {
  it('is opened without reading one of them, and reads the one that is opened', {
    timeout: 60_000
  }, async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'articles'))
    const ids = Array.from({ length: 10_000 }, (_, n) => `a${n}`)
    const articles = ids.map((id) => summaryOf(sampleRecord(id)))
    writeFileSync(
      join(folder, 'desk.json'),
      formatDeskFile({ format: 'corrigenda.desk', version: 1, name: 'Large', articles })
    )
    writeFileSync(
      join(folder, 'articles', 'a7777.json'),
      formatArticleFile(articleFileOf(sampleRecord('a7777')))
    )
    const read: string[] = []
    const fs: FileSystem = {
      ...realFileSystem,
      open: async (path, flags, mode) => {
        if (flags === toRead) read.push(relative(folder, path))
        return realFileSystem.open(path, flags, mode)
      }
    }
    const desk = await open(folder, { fs })
    expect(desk.summaries()).toHaveLength(10_000)
    expect(read.filter((path) => !path.startsWith('desk.lock')).sort()).toEqual([
      'desk.json',
      'journal.jsonl'
    ])
    expect((await desk.read('a7777')).ok).toBe(true)
    expect(read.filter((path) => path.startsWith('articles'))).toEqual([join('articles', 'a7777.json')])
  })
})
