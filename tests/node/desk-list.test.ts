import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingFileSystem } from '../../bench/measures/counting-file-system'
import { articleFileOf, formatArticleFile } from '../../src/core/file/article-file'
import { formatDeskFile } from '../../src/core/file/desk-file'
import { summaryOf } from '../../src/core/review/summary-of'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { faultyFileSystem } from './faulty-file-system'
import { noteOf, sampleRecord, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

/** A desk of so many articles, of which only the first has a file, with lines as long as those of real ones. */
function deskOf(count: number): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'articles'))
  const tally = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`check.${n}`, ['w01234567', 'n89012345']])
  )
  const articles = Array.from({ length: count }, (_, n) => ({
    ...summaryOf(sampleRecord(`a${n}`)),
    findings: tally
  }))
  writeFileSync(
    join(folder, 'desk.json'),
    formatDeskFile({ format: 'corrigenda.desk', version: 1, name: 'Large', articles })
  )
  writeFileSync(join(folder, 'articles', 'a0.json'), formatArticleFile(articleFileOf(sampleRecord('a0'))))
  return folder
}

describe('the list of a desk of 20,000 articles', { timeout: 60_000 }, () => {
  it('is not written for every ruling: one costs 64 KB at the most, and all are listed in the end', async () => {
    const folder = deskOf(20_000)
    expect(statSync(join(folder, 'desk.json')).size).toBeGreaterThan(20_000_000)
    const fs = countingFileSystem()
    const opened = await openDeskFolder(folder, { program: 'app', fs, delay: 1, watch: 3_600_000 })
    if (!opened.ok) throw new Error(opened.error.message)
    const desk = opened.value
    const read = await desk.read('a0')
    if (!read.ok) throw new Error(read.error.message)
    let record = read.value
    const rulings = 20
    fs.written.bytes = 0
    for (let n = 1; n <= rulings; n++) {
      const next = withNote(record, `note ${n}`)
      record = next.record
      expect((await desk.append(next.entry, record, summaryOf(record))).ok).toBe(true)
      // Until the article's own file is written too.
      await expect
        .poll(() => readFileSync(join(folder, 'articles', 'a0.json'), 'utf8').includes(`"note ${n}"`), {
          interval: 5
        })
        .toBe(true)
    }
    const each = Math.round(fs.written.bytes / rulings)
    process.stderr.write(`20,000 articles: a ruling writes ${each} bytes\n`)
    expect(each).toBeLessThan(64 * 1024)
    // A kill now costs nothing: the journal has what the list lacks.
    await desk.abandon()
    const again = await openDeskFolder(folder, { program: 'app' })
    if (!again.ok) throw new Error(again.error.message)
    expect(again.value.notices).toEqual([])
    expect(again.value.summary('a0')?.lastEntry).toBe(rulings)
    expect((await again.value.close()).ok).toBe(true)
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe('')
    expect(readFileSync(join(folder, 'desk.json'), 'utf8')).toContain(`"lastEntry": ${rulings}`)
  })
})

describe('a desk that cannot be closed', () => {
  it('is let go of: its lock is free, and the journal has what was acknowledged', async () => {
    const folder = join(temporaryFolder(), 'desk')
    const faults = { on: (path: string) => path.includes('a.json'), room: undefined as number | undefined }
    const opened = await openDeskFolder(folder, {
      program: 'command line',
      fs: faultyFileSystem(faults),
      delay: 3_600_000
    })
    if (!opened.ok) throw new Error(opened.error.message)
    const desk = opened.value
    await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
    const { entry, record } = withNote(sampleRecord('a'), 'kept')
    expect((await desk.append(entry, record, summaryOf(record))).ok).toBe(true)
    faults.room = 0
    expect(await desk.close()).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(existsSync(join(folder, 'desk.lock'))).toBe(true)
    await desk.abandon()
    expect(existsSync(join(folder, 'desk.lock'))).toBe(false)
    const again = await openDeskFolder(folder, { program: 'app' })
    if (!again.ok) throw new Error(again.error.message)
    const read = await again.value.read('a')
    expect(read.ok && read.value.history.map(noteOf)).toEqual(['kept'])
    await again.value.close()
  })
})
