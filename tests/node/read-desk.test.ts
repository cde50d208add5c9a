import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { summaryOf } from '../../src/core/review/summary-of'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { readDesk } from '../../src/node/read-desk'
import { noteOf, sampleRecord, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

/** Every file of a folder with what it holds. */
const contents = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')])
  )

describe('a desk that is only read', { timeout: 20_000 }, () => {
  it('is as its writer has it, with what stands in the journal alone; and nothing of it changes', async () => {
    const folder = join(temporaryFolder(), 'desk')
    const opened = await openDeskFolder(folder, { program: 'app', delay: 3_600_000 })
    if (!opened.ok) throw new Error(opened.error.message)
    await opened.value.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
    let record = sampleRecord('a')
    for (const note of ['one', 'two']) {
      const next = withNote(record, note)
      record = next.record
      expect((await opened.value.append(next.entry, record, summaryOf(record))).ok).toBe(true)
    }
    const before = contents(folder)
    const reading = await readDesk(folder)
    if (!reading.ok) throw new Error(reading.error.message)
    const read = await reading.value.read('a')
    expect(read.ok && read.value.history.map(noteOf)).toEqual(['one', 'two'])
    expect(reading.value.summary('a')?.lastEntry).toBe(2)
    const { entry } = withNote(record, 'three')
    expect(await reading.value.append(entry, record, summaryOf(record))).toMatchObject({
      ok: false,
      error: { code: 'write-failed' }
    })
    expect(contents(folder)).toEqual(before)
    expect((await opened.value.close()).ok).toBe(true)
  })

  it('leaves what is damaged as it is', async () => {
    const folder = join(temporaryFolder(), 'desk')
    const opened = await openDeskFolder(folder, { program: 'app' })
    if (opened.ok) await opened.value.close()
    writeFileSync(join(folder, 'desk.json'), '{"format": "corr')
    expect(await readDesk(folder)).toMatchObject({ ok: false, error: { code: 'desk-damaged' } })
    expect(existsSync(join(folder, 'desk.json.damaged-1'))).toBe(false)
  })

  it('is not made where there is none', async () => {
    const folder = join(temporaryFolder(), 'none')
    expect((await readDesk(folder)).ok).toBe(false)
    expect(existsSync(folder)).toBe(false)
  })
})
