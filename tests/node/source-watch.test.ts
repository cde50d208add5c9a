import { createHash } from 'node:crypto'
import { appendFileSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type SourceWatch, watchSources } from '../../src/node/source-watch'
import { temporaryFolder } from './temporary-folder'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms))
const watching: SourceWatch[] = []

afterEach(async () => {
  for (const watch of watching.splice(0)) await watch.close()
})

/** A file under watch, and what was told of it: the text it held, or null where it was gone. */
async function watched(text = 'She won by 12 votes.', rest = 80) {
  const path = join(temporaryFolder(), 'story.txt')
  writeFileSync(path, text)
  const told: string[] = []
  const watch = watchSources({
    onChanged: () => told.push('changed'),
    onGone: () => told.push('gone'),
    rest,
    away: 300
  })
  watching.push(watch)
  watch.follow([{ path, sha256: sha256(text) }])
  await watch.ready()
  return { path, told, watch }
}

/** Long enough for every word that was to come. */
const quiet = () => pause(900)

describe('watchSources', { timeout: 30_000 }, () => {
  it('tells of a file that was written anew', async () => {
    const { path, told } = await watched()
    writeFileSync(path, 'She won by 13 votes.')
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(['changed'])
    await quiet()
    expect(told).toEqual(['changed'])
  })

  it('tells once of a file saved by renaming a new one into its place, every time', async () => {
    const { path, told } = await watched()
    for (const text of ['first', 'second', 'third']) {
      writeFileSync(`${path}.new`, text)
      renameSync(`${path}.new`, path)
      await expect.poll(() => told.at(-1), { timeout: 10_000 }).toBe('changed')
      await quiet()
      expect(told.splice(0)).toEqual(['changed'])
    }
  })

  it('waits until a file written in steps has come to rest', async () => {
    const { path, told } = await watched('old', 500)
    truncateSync(path, 0)
    for (let n = 0; n < 12; n++) {
      await pause(25)
      appendFileSync(path, `line ${n}\n`)
    }
    expect(told).toEqual([])
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(['changed'])
    await quiet()
    expect(told).toEqual(['changed'])
  })

  it('is quiet about a touch, the same words again, and what we say is known', async () => {
    const { path, told, watch } = await watched('same')
    utimesSync(path, new Date(), new Date())
    writeFileSync(path, 'same')
    watch.follow([{ path, sha256: sha256('ours') }])
    writeFileSync(path, 'ours')
    await quiet()
    expect(told).toEqual([])
  })

  it('is quiet about other files of the folder', async () => {
    const { path, told } = await watched()
    writeFileSync(join(path, '..', 'other.txt'), 'x')
    await quiet()
    expect(told).toEqual([])
  })

  it('tells once of a file that is gone, and of its coming back with other words', async () => {
    const { path, told, watch } = await watched()
    rmSync(path)
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(['gone'])
    watch.look(path)
    await quiet()
    writeFileSync(path, 'She won by 14 votes.')
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(['gone', 'changed'])
  })

  it('looks at a file when asked, whatever the system told', async () => {
    const path = join(temporaryFolder(), 'story.txt')
    writeFileSync(path, 'new')
    const told: string[] = []
    const watch = watchSources({ onChanged: (at) => told.push(at), onGone: () => {}, rest: 40 })
    watching.push(watch)
    watch.follow([{ path, sha256: sha256('old') }])
    watch.look(path)
    await expect.poll(() => told, { timeout: 10_000 }).toEqual([path])
  })
})
