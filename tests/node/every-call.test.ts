import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileSystem } from '../../src/node/file-system'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { type Death, dyingFileSystem } from './dying-file-system'
import { faultyFileSystem } from './faulty-file-system'
import { noteOf, sampleRecord, summaryOf, withNote } from './sample-record'
import { temporaryFolder } from './temporary-folder'

/** What was acknowledged before a program's end. */
interface Acknowledged {
  readonly notes: string[]
}

/** Opens a desk, rules three times, has everything written, rules once more, closes. Stops where the program dies. */
async function work(folder: string, fs: FileSystem, acknowledged: Acknowledged): Promise<void> {
  const opened = await openDeskFolder(folder, { program: 'app', fs, delay: 3_600_000, settle: 3_600_000 })
  if (!opened.ok) throw new Error(opened.error.message)
  const desk = opened.value
  const read = await desk.read('a')
  if (!read.ok) throw new Error(read.error.message)
  let record = read.value
  for (const note of ['one', 'two', 'three']) {
    const next = withNote(record, note)
    const saved = await desk.append(next.entry, next.record, summaryOf(next.record))
    if (!saved.ok) throw new Error(saved.error.message)
    acknowledged.notes.push(note)
    record = next.record
  }
  // Added again in the middle: writes the article's file and its backup at once.
  const put = await desk.put(record, summaryOf(record))
  if (!put.ok) throw new Error(put.error.message)
  const last = withNote(record, 'four')
  const saved = await desk.append(last.entry, last.record, summaryOf(last.record))
  if (!saved.ok) throw new Error(saved.error.message)
  acknowledged.notes.push('four')
  const closed = await desk.close()
  if (!closed.ok) throw new Error(closed.error.message)
}

/** A closed desk with one article that was ruled on once, to start from. */
async function freshDesk(): Promise<string> {
  const folder = join(temporaryFolder(), 'desk')
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  const { entry, record } = withNote(sampleRecord('a'), 'zero')
  await opened.value.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
  await opened.value.append(entry, record, summaryOf(record))
  await opened.value.close()
  return folder
}

async function notesAfter(folder: string): Promise<{ notes: (string | null)[]; notices: readonly string[] }> {
  // Its holder is dead; that a dead one's lock is taken over is tested with real processes.
  rmSync(join(folder, 'desk.lock'), { force: true })
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  const read = await opened.value.read('a')
  if (!read.ok) throw new Error(read.error.message)
  expect(read.value.history.map(({ seq }) => seq)).toEqual(read.value.history.map((_, i) => i + 1))
  expect(await opened.value.close()).toEqual({ ok: true, value: undefined })
  const [, ...notes] = (await notesIn(folder)) ?? []
  return { notes, notices: opened.value.notices }
}

async function notesIn(folder: string): Promise<(string | null)[] | null> {
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) return null
  const read = await opened.value.read('a')
  await opened.value.close()
  return read.ok ? read.value.history.map(noteOf) : null
}

const all = ['one', 'two', 'three', 'four']

describe('a program that dies', { timeout: 240_000 }, () => {
  it.each(['kill', 'power cut'] as const)('by %s in any call to the disk has lost nothing', async (kind) => {
    const start = await freshDesk()
    const counting = dyingFileSystem()
    const whole = join(temporaryFolder(), 'desk')
    cpSync(start, whole, { recursive: true })
    await work(whole, counting, { notes: [] })
    const total = counting.calls.count
    expect(total).toBeGreaterThan(60)

    let unacknowledged = 0
    for (let at = 1; at <= total; at++) {
      const folder = join(temporaryFolder(), 'desk')
      cpSync(start, folder, { recursive: true })
      const acknowledged: Acknowledged = { notes: [] }
      const death: Death = { at, kind }
      const fs = dyingFileSystem(death)
      await work(folder, fs, acknowledged).catch(() => {})
      await fs.end()
      const { notes, notices } = await notesAfter(folder)
      expect(notices, `dead in call ${at}`).toEqual([])
      // What was on its way may have arrived; what was acknowledged must have.
      expect(notes, `dead in call ${at}`).toEqual(all.slice(0, notes.length))
      expect(notes.length, `dead in call ${at}`).toBeGreaterThanOrEqual(acknowledged.notes.length)
      expect(notes.length, `dead in call ${at}`).toBeLessThanOrEqual(acknowledged.notes.length + 1)
      unacknowledged += notes.length - acknowledged.notes.length
    }
    process.stderr.write(
      `${kind} in each of ${total} calls: 0 acknowledged changes lost, 0 files unreadable; ` +
        `${unacknowledged} that were on their way had arrived\n`
    )
  })
})

describe('a disk that fills up', { timeout: 240_000 }, () => {
  it('at any byte keeps what was acknowledged, and goes on once there is room', async () => {
    const start = await freshDesk()
    let refused = 0
    for (let room = 0; room < 6_000; room += 173) {
      const folder = join(temporaryFolder(), 'desk')
      cpSync(start, folder, { recursive: true })
      const faults = { room: room as number | undefined, shortWrites: 97 }
      const opened = await openDeskFolder(folder, {
        program: 'app',
        fs: faultyFileSystem(faults),
        delay: 3_600_000
      })
      if (!opened.ok) {
        // Too full to lock the desk: nothing was done to it.
        expect(opened.error.code).toBe('write-failed')
        expect(opened.error.message).toContain('the disk is full. Free some space and try again')
        refused++
        continue
      }
      const desk = opened.value
      const acknowledged: string[] = []
      for (const note of ['one', 'two', 'three', 'four', 'five']) {
        const read = await desk.read('a')
        if (!read.ok) throw new Error(read.error.message)
        const next = withNote(read.value, note)
        const saved = await desk.append(next.entry, next.record, summaryOf(next.record))
        if (saved.ok) acknowledged.push(note)
        else {
          expect(saved.error.message).toContain('the disk is full. Free some space and try again')
          refused++
        }
        if (note === 'three') await desk.put(next.record, summaryOf(next.record))
        if (note === 'four') faults.room = undefined
      }
      expect(acknowledged).toContain('five')
      expect((await desk.close()).ok).toBe(true)
      const { notes, notices } = await notesAfter(folder)
      expect(notices).toEqual([])
      expect(notes).toEqual(acknowledged)
    }
    expect(refused).toBeGreaterThan(20)
  })
})
