import { existsSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type DeskExam, isDamaged } from '../../src/core/model/exam'
import { summaryOf } from '../../src/core/review/summary-of'
import { versionsIn } from '../../src/node/backups'
import { examineDesk } from '../../src/node/examine-desk'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { readDesk } from '../../src/node/read-desk'
import { noteOf, sampleRecord, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

/** A desk of these articles, each with so many notes, closed after every note so that versions are kept. */
async function deskWith(ids: readonly string[], notes: number): Promise<string> {
  const folder = join(temporaryFolder(), 'desk')
  for (let round = 0; round <= notes; round++) {
    const opened = await openDeskFolder(folder, { program: 'app' })
    if (!opened.ok) throw new Error(opened.error.message)
    const desk = opened.value
    for (const id of ids) {
      if (round === 0) await desk.put(sampleRecord(id), summaryOf(sampleRecord(id)))
      else {
        const before = await desk.read(id)
        if (!before.ok) throw new Error(before.error.message)
        const { entry, record } = withNote(before.value, `note ${round}`)
        await desk.append(entry, record, summaryOf(record))
      }
    }
    expect((await desk.close()).ok).toBe(true)
  }
  return folder
}

async function examine(folder: string, repair = false): Promise<DeskExam> {
  const exam = await examineDesk(folder, { program: 'command line', repair })
  if (!exam.ok) throw new Error(exam.error.message)
  return exam.value
}

async function notesOf(folder: string, id: string): Promise<string[]> {
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  const read = await opened.value.read(id)
  await opened.value.close()
  if (!read.ok) throw new Error(read.error.message)
  return read.value.history.map(noteOf)
}

const snapshot = (folder: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.includes('.json')).sort()

describe('examineDesk', () => {
  it('has nothing to say of a desk that is well, and changes nothing', async () => {
    const folder = await deskWith(['a', 'b'], 2)
    const before = snapshot(folder)
    const exam = await examine(folder)
    expect(exam).toMatchObject({ articles: 2, problems: [] })
    expect(isDamaged(exam)).toBe(false)
    await examine(folder, true)
    expect(snapshot(folder)).toEqual(before)
  })

  it('says that a folder is no desk, and makes none of it', async () => {
    const folder = temporaryFolder()
    expect(await examineDesk(folder, { program: 'app', repair: true })).toMatchObject({
      ok: false,
      error: { code: 'desk-not-a-folder' }
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('sees a text that was changed by hand, lets nobody rule on it, and puts it back with every ruling', async () => {
    const folder = await deskWith(['a'], 2)
    const path = join(folder, 'articles', 'a.json')
    const whole = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      whole.replace('She won by 5678 votes in 2022.', 'She also won by 5678 votes in 2022.')
    )
    const exam = await examine(folder)
    expect(isDamaged(exam)).toBe(true)
    expect(exam.problems).toMatchObject([
      {
        severity: 'damage',
        file: join('articles', 'a.json'),
        what: 'The text in a.json was changed by hand: one position does not quote the words that stand there.',
        repair: expect.stringContaining('every ruling stays where it was made')
      }
    ])
    const opened = await openDeskFolder(folder, { program: 'app' })
    if (!opened.ok) throw new Error(opened.error.message)
    expect(await opened.value.read('a')).toMatchObject({
      ok: false,
      error: { code: 'article-damaged', message: expect.stringContaining('changed by hand') }
    })
    await opened.value.close()
    const reading = await readDesk(folder)
    expect(reading.ok && (await reading.value.read('a'))).toMatchObject({
      ok: false,
      error: { code: 'article-damaged' }
    })
    expect(isDamaged(await examine(folder, true))).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe(whole)
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toContain('She also won')
    expect(await notesOf(folder, 'a')).toEqual(['note 1', 'note 2'])
  })

  it('sees a word exchanged by hand that moves no position, and puts the text back', async () => {
    const folder = await deskWith(['a'], 2)
    const path = join(folder, 'articles', 'a.json')
    const whole = readFileSync(path, 'utf8')
    const exchanged = whole.replace('She won by 5678', 'She cut by 5678')
    expect(exchanged).not.toBe(whole)
    writeFileSync(path, exchanged)
    const exam = await examine(folder)
    expect(exam.problems).toMatchObject([
      {
        severity: 'damage',
        what: 'The text in a.json was changed by hand: every position quotes the words that stand there, but other words are not as they were.',
        repair: expect.stringContaining('from its backups is put back, and every ruling stays')
      }
    ])
    const opened = await openDeskFolder(folder, { program: 'app' })
    if (!opened.ok) throw new Error(opened.error.message)
    expect(await opened.value.read('a')).toMatchObject({ ok: false, error: { code: 'article-damaged' } })
    await opened.value.close()
    const reading = await readDesk(folder)
    expect(reading.ok && (await reading.value.read('a'))).toMatchObject({ ok: false })
    expect(isDamaged(await examine(folder, true))).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe(whole)
    expect(await notesOf(folder, 'a')).toEqual(['note 1', 'note 2'])

    // Without a version that has the text, the words each ruling was made on decide.
    writeFileSync(path, exchanged)
    rmSync(join(folder, 'backups'), { recursive: true })
    expect((await examine(folder, true)).problems[0]?.repair).toContain('so the text is taken as it is')
    expect(await notesOf(folder, 'a')).toEqual(['note 1', 'note 2'])
    expect(readFileSync(path, 'utf8')).toContain('She cut by 5678')
  })

  it('asks no sum of files of older programs', async () => {
    const folder = await deskWith(['a'], 1)
    const path = join(folder, 'articles', 'a.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/,\s*"textSum": "\w{16}"/, ''))
    expect(readFileSync(path, 'utf8')).not.toContain('textSum')
    expect((await examine(folder)).problems).toEqual([])
    expect(await notesOf(folder, 'a')).toEqual(['note 1'])
  })

  it('looks at a desk that is open, changing nothing, and finds it well', async () => {
    const folder = await deskWith(['a'], 1)
    const opened = await openDeskFolder(folder, { program: 'app', delay: 3_600_000 })
    if (!opened.ok) throw new Error(opened.error.message)
    const read = await opened.value.read('a')
    if (!read.ok) throw new Error(read.error.message)
    const { entry, record } = withNote(read.value, 'on its way')
    await opened.value.append(entry, record, { ...summaryOf(record), lastEntry: entry.seq })
    const before = readFileSync(join(folder, 'journal.jsonl'), 'utf8')
    expect(await examineDesk(folder, { program: 'command line', repair: false })).toMatchObject({
      ok: true,
      value: { articles: 1, problems: [], repaired: false }
    })
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe(before)
    expect((await opened.value.close()).ok).toBe(true)
  })

  it('repairs no desk that is open', async () => {
    const folder = await deskWith(['a'], 1)
    const opened = await openDeskFolder(folder, { program: 'app' })
    expect(await examineDesk(folder, { program: 'command line', repair: true })).toMatchObject({
      ok: false,
      error: { code: 'desk-in-use' }
    })
    if (opened.ok) await opened.value.close()
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'not complete JSON'],
    ['empty', () => '', 'is empty'],
    ['of another program', () => '{"name": "x"}', 'is not an article'],
    ['damaged inside', (text: string) => text.replace('"title"', '"tilte"'), 'is damaged at "article.title"']
  ])(
    'puts the version before in the place of an article that is %s, and says which change is lost',
    async (_, harm, says) => {
      const folder = await deskWith(['a', 'b'], 3)
      const path = join(folder, 'articles', 'a.json')
      const harmed = harm(readFileSync(path, 'utf8'))
      writeFileSync(path, harmed)
      const exam = await examine(folder)
      const [problem, list, ...more] = exam.problems
      expect(more).toEqual([])
      expect(list?.what).toBe('It counts changes of one article that are not there.')
      expect(problem).toMatchObject({ severity: 'damage', file: join('articles', 'a.json') })
      expect(problem?.what).toContain(says)
      expect(problem?.repair).toContain('Lost: change 3 of its history, made after 2026-01-02T03:05:00.000Z.')
      expect(isDamaged(exam)).toBe(true)
      expect(readFileSync(path, 'utf8')).toBe(harmed)

      expect(isDamaged(await examine(folder, true))).toBe(false)
      expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe(harmed)
      expect(await notesOf(folder, 'a')).toEqual(['note 1', 'note 2'])
      expect(await notesOf(folder, 'b')).toEqual(['note 1', 'note 2', 'note 3'])
      const after = await examine(folder)
      expect(after.problems.map(({ severity, file }) => [severity, file])).toEqual([
        ['note', join('articles', 'a.json.damaged-1')]
      ])
    }
  )

  it('finds that nothing is lost where the journal has what the version lacks', async () => {
    const folder = await deskWith(['a'], 2)
    const opened = await openDeskFolder(folder, { program: 'app', delay: 3_600_000 })
    if (!opened.ok) throw new Error(opened.error.message)
    const before = await opened.value.read('a')
    if (!before.ok) throw new Error(before.error.message)
    const { entry, record } = withNote(before.value, 'note 3')
    await opened.value.append(entry, record, summaryOf(record))
    const journal = readFileSync(join(folder, 'journal.jsonl'))
    await opened.value.close()
    // As a kill leaves it: the change in the journal, and the article's file destroyed by the disk.
    writeFileSync(join(folder, 'journal.jsonl'), journal)
    writeFileSync(join(folder, 'articles', 'a.json'), '')
    const exam = await examine(folder, true)
    expect(exam.problems.find(({ severity }) => severity === 'damage')?.repair).toContain('Nothing is lost.')
    expect(await notesOf(folder, 'a')).toEqual(['note 1', 'note 2', 'note 3'])
  })

  it('brings back an article whose file is gone', async () => {
    const folder = await deskWith(['a', 'b'], 2)
    unlinkSync(join(folder, 'articles', 'b.json'))
    const exam = await examine(folder, true)
    expect(exam.problems[0]).toMatchObject({ what: 'It is missing.', file: join('articles', 'b.json') })
    expect(await notesOf(folder, 'b')).toEqual(['note 1'])
  })

  it('tells an older copy of an article from the one the list speaks of', async () => {
    const folder = await deskWith(['a'], 3)
    const [, , older] = await versionsIn(join(folder, 'backups', 'articles', 'a'))
    writeFileSync(join(folder, 'articles', 'a.json'), readFileSync(older!))
    const exam = await examine(folder)
    expect(exam.problems[0]?.what).toBe(
      'It is older than the list says: it ends with change 0, and 3 were made.'
    )
    await examine(folder, true)
    expect(await notesOf(folder, 'a')).toEqual(['note 1', 'note 2'])
  })

  it('leaves an article from the future as it is', async () => {
    const folder = await deskWith(['a'], 1)
    const path = join(folder, 'articles', 'a.json')
    const future = readFileSync(path, 'utf8').replace(/"version": \d+/, '"version": 99')
    writeFileSync(path, future)
    const exam = await examine(folder, true)
    expect(exam.problems[0]).toMatchObject({ severity: 'damage', repair: null })
    expect(exam.problems[0]?.what).toContain('Update Corrigenda')
    expect(isDamaged(exam)).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(future)
  })

  it('makes a lost list again from the articles, in the old order', async () => {
    const folder = await deskWith(['b', 'a', 'c'], 1)
    const path = join(folder, 'desk.json')
    const good = JSON.parse(readFileSync(path, 'utf8'))
    for (const harm of [() => writeFileSync(path, '{"form'), () => rmSync(path)]) {
      harm()
      const exam = await examine(folder)
      expect(exam.problems[0]).toMatchObject({ severity: 'damage', file: 'desk.json' })
      expect(exam.problems[0]?.repair).toContain('Nothing is lost.')
      await examine(folder, true)
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(good)
    }
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe('{"form')
  })

  it('puts an article into the list that is not in it', async () => {
    const folder = await deskWith(['a', 'b'], 1)
    const path = join(folder, 'desk.json')
    const list = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...list, articles: list.articles.slice(0, 1) }))
    expect((await examine(folder, true)).problems[0]?.what).toBe(
      'An article is there that is not in the list.'
    )
    expect(await notesOf(folder, 'b')).toEqual(['note 1'])
  })

  it('takes damaged lines out of a journal, keeps it, and removes half-written files', async () => {
    const folder = await deskWith(['a'], 1)
    writeFileSync(join(folder, 'journal.jsonl'), 'no line of ours\n')
    const left = join(folder, 'articles', '.a.json.4242.0123456789ab.tmp')
    writeFileSync(left, 'half')
    const exam = await examine(folder, true)
    expect(exam.problems.map(({ file, severity }) => [file, severity])).toEqual([
      ['journal.jsonl', 'damage'],
      [join('articles', '.a.json.4242.0123456789ab.tmp'), 'note']
    ])
    expect(readFileSync(join(folder, 'journal.jsonl.damaged-1'), 'utf8')).toBe('no line of ours\n')
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe('')
    expect(existsSync(left)).toBe(false)
  })
})
