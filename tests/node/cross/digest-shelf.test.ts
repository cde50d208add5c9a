import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createDesk } from '../../../src/core/desk'
import type { ArticleSummary } from '../../../src/core/model/desk'
import { DigestShelf } from '../../../src/node/cross/digest-shelf'
import { articleFile } from '../../../src/node/desk-files'
import { realFileSystem } from '../../../src/node/file-system'
import { openDeskFolder } from '../../../src/node/open-desk-folder'
import { systemClock } from '../../../src/node/system-clock'
import { fileOf } from '../../core/article'
import { keepFile } from '../../core/keep-file'
import { temporaryFolder } from '../temporary-folder'

const won = (margin: string, title = 'Sonpur') =>
  `${title}\n\nIn the Sonpur bypoll Asha Rawat beat Vinod Pal by ${margin} votes in 2018.\n`

/** A desk on a disk with a story in each of these files. */
async function deskOf(stories: Readonly<Record<string, string>>, folder = join(temporaryFolder(), 'desk')) {
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  const desk = createDesk({ store: opened.value, clock: systemClock, checker: 'NK' })
  for (const [name, text] of Object.entries(stories)) await keepFile(desk, fileOf(text, name))
  const summaries = desk.view().articles
  await desk.close()
  return { folder, summaries }
}

const listed = (folder: string, summaries: readonly ArticleSummary[]) =>
  summaries.map(({ id, source }) => ({
    id,
    source: source?.sha256 ?? '',
    path: articleFile(folder, id, realFileSystem).path
  }))

async function shelfOf({ folder, summaries }: Awaited<ReturnType<typeof deskOf>>) {
  const onRead = vi.fn()
  const file = join(folder, 'across.jsonl')
  const shelf = new DigestShelf(file, onRead)
  await shelf.open(listed(folder, summaries))
  await shelf.settled()
  return { shelf, onRead, file, ids: summaries.map(({ id }) => id) }
}

const values = (shelf: DigestShelf, id: string) =>
  shelf.index
    .findingsFor(id)
    .map(({ code, data }) => [code, Array.isArray(data.values) ? data.values.toSorted() : data.values])

describe('the shelf of digests', () => {
  it('is filled from the articles, and taken from there the next time without reading one', async () => {
    const desk = await deskOf({ 'a.txt': won('5,678'), 'b.txt': won('6,211'), 'c.txt': won('5,678') })
    const first = await shelfOf(desk)
    expect(values(first.shelf, first.ids[0]!)).toEqual([['differs', ['5,678', '6,211']]])
    expect(first.onRead).toHaveBeenCalledOnce()
    for (const { path } of listed(desk.folder, desk.summaries)) writeFileSync(path, 'gone')
    const second = await shelfOf(desk)
    expect(values(second.shelf, first.ids[1]!)).toEqual([['differs', ['5,678', '6,211']]])
    expect(second.onRead).not.toHaveBeenCalled()
  })

  it('is not believed where it is missing, damaged, of another form, or of another file', async () => {
    const desk = await deskOf({ 'a.txt': won('5,678'), 'b.txt': won('6,211') })
    const { file, ids } = await shelfOf(desk)
    const good = readFileSync(file, 'utf8')
    const [one, two] = good.trim().split('\n') as [string, string]
    for (const bad of [
      '',
      'no JSON\n',
      good.slice(0, good.length / 2),
      good.replaceAll('"form":1', '"form":9'),
      `${one.replace(/"source":"\w*"/, '"source":"other"')}\n${two}\n`,
      `${one.replace('"value":5678', '"value":"many"')}\n${two}\n`
    ]) {
      writeFileSync(file, bad)
      const { shelf } = await shelfOf(desk)
      expect(values(shelf, ids[0]!)).toEqual([['differs', ['5,678', '6,211']]])
    }
  })

  it('follows an article that changed, and passes over one that did not', async () => {
    const desk = await deskOf({ 'a.txt': won('5,678'), 'b.txt': won('6,211') })
    const { shelf, ids, onRead } = await shelfOf(desk)
    const next = await deskOf({ 'b.txt': won('5,678') }, desk.folder)
    shelf.changed(listed(desk.folder, next.summaries))
    expect(shelf.unread).toBe(2)
    await shelf.settled()
    expect(values(shelf, ids[0]!)).toEqual([['same', ['5,678']]])
    expect(onRead).toHaveBeenCalledTimes(2)
    shelf.changed(listed(desk.folder, next.summaries))
    await shelf.settled()
    expect(onRead).toHaveBeenCalledTimes(2)
  })

  it('reads the article asked about before the others', async () => {
    const stories = Array.from({ length: 30 }, (_, i) => [`${i}.txt`, won('5,678')] as const)
    const desk = await deskOf(Object.fromEntries(stories))
    const shelf = new DigestShelf(join(desk.folder, 'across.jsonl'), () => {})
    await shelf.open(listed(desk.folder, desk.summaries))
    const last = desk.summaries.at(-1)!.id
    await shelf.readFirst(last)
    expect(shelf.unread).toBeGreaterThan(0)
    await shelf.settled()
    expect(shelf.unread).toBe(0)
  })

  it('forgets what is no longer on the desk, and is made small when most of it is old', async () => {
    const desk = await deskOf({ 'a.txt': won('5,678'), 'b.txt': won('6,211') })
    const { file, ids } = await shelfOf(desk)
    const good = readFileSync(file, 'utf8')
    writeFileSync(file, good.repeat(9))
    const { shelf } = await shelfOf({ ...desk, summaries: desk.summaries.slice(0, 1) })
    expect(values(shelf, ids[0]!)).toEqual([])
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(1)
  })

  it('works without a disk to write on', async () => {
    const desk = await deskOf({ 'a.txt': won('5,678'), 'b.txt': won('6,211') })
    mkdirSync(join(desk.folder, 'across.jsonl'))
    const { shelf, ids } = await shelfOf(desk)
    expect(values(shelf, ids[0]!)).toHaveLength(1)
    expect(existsSync(join(desk.folder, 'articles'))).toBe(true)
  })
})
