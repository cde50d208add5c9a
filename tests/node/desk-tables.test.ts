import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatTableFile, parseTableFile, tableFileOf } from '../../src/core/file/table-file'
import { summaryOf } from '../../src/core/review/summary-of'
import type { DeskFolder } from '../../src/node/desk-folder'
import { examineDesk } from '../../src/node/examine-desk'
import { mergeDesks } from '../../src/node/merge-desks'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { deskTable } from '../core/desk-table'
import { sampleRecord } from './sample-record'
import { temporaryFolder } from './temporary-folder'

const textOf = (more: Parameters<typeof deskTable>[0] = {}) => formatTableFile(tableFileOf(deskTable(more)))

async function deskIn(folder: string): Promise<DeskFolder> {
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  return opened.value
}

async function deskWith(
  tables: readonly string[],
  folder = join(temporaryFolder(), 'desk')
): Promise<string> {
  const desk = await deskIn(folder)
  await desk.put(sampleRecord('a'), summaryOf(sampleRecord('a')))
  for (const text of tables) {
    const { id } = JSON.parse(text) as { readonly id: string }
    expect(await desk.tables.put(id, text)).toEqual({ ok: true, value: undefined })
  }
  expect((await desk.close()).ok).toBe(true)
  return folder
}

const tableIn = (folder: string, id = 'a1') => readFileSync(join(folder, 'tables', `${id}.json`), 'utf8')

describe('the tables of a desk', () => {
  it('are none on a desk of an older program, which is left as it was', async () => {
    const folder = await deskWith([])
    const desk = await deskIn(folder)
    expect(desk.tables.all()).toEqual([])
    expect(desk.tables.references().paths).toEqual([])
    await desk.close()
    expect(existsSync(join(folder, 'tables'))).toBe(false)
  })

  it('are there again after opening, and keep their older versions', async () => {
    const folder = await deskWith([textOf(), textOf({ name: 'by-polls' })])
    const desk = await deskIn(folder)
    expect(desk.tables.all()).toEqual(['a1'])
    expect(tableIn(folder)).toBe(textOf({ name: 'by-polls' }))
    const [older] = readdirSync(join(folder, 'backups', 'tables', 'a1'))
    expect(readFileSync(join(folder, 'backups', 'tables', 'a1', older!), 'utf8')).toBe(textOf())
    await desk.close()
  })

  it('go to the backups when they are removed, and come back from there', async () => {
    const folder = await deskWith([textOf()])
    const desk = await deskIn(folder)
    const before = desk.tables.references()
    expect((await desk.tables.remove('a1')).ok).toBe(true)
    expect(desk.tables.references().paths).toEqual([])
    expect(desk.tables.references().stamp).not.toBe(before.stamp)
    expect((await desk.tables.restore('a1')).ok).toBe(true)
    expect(tableIn(folder)).toBe(textOf())
    expect(desk.tables.references().paths).toEqual(before.paths)
    await desk.close()
  })

  it('never have the stamp of an older state, also when the desk is opened again', async () => {
    const folder = await deskWith([textOf()])
    const stamps = new Set<string>()
    for (let round = 0; round < 3; round++) {
      const desk = await deskIn(folder)
      stamps.add(desk.tables.references().stamp)
      await desk.close()
    }
    expect(stamps.size).toBe(3)
  })

  it('remember that articles are still to be held against them', async () => {
    const folder = await deskWith([textOf()])
    const desk = await deskIn(folder)
    expect(await desk.tables.isDue()).toBe(true)
    await desk.close()
    const again = await deskIn(folder)
    expect(await again.tables.isDue()).toBe(true)
    await again.tables.settle()
    await again.tables.settle()
    expect(await again.tables.isDue()).toBe(false)
    expect((await again.tables.remove('gone')).ok).toBe(false)
    expect(await again.tables.isDue()).toBe(false)
    await again.tables.remove('a1')
    expect(await again.tables.isDue()).toBe(true)
    await again.close()
  })

  it('say so where nothing can be put back', async () => {
    const desk = await deskIn(await deskWith([]))
    expect(await desk.tables.restore('gone')).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(await desk.tables.remove('gone')).toMatchObject({ ok: false })
    await desk.close()
  })
})

describe('a damaged table', () => {
  it('is found, and replaced by the newest good version; its bytes are kept', async () => {
    const folder = await deskWith([textOf(), textOf({ name: 'by-polls' })])
    writeFileSync(join(folder, 'tables', 'a1.json'), textOf().slice(0, 200))
    const exam = await examineDesk(folder, { program: 'app', repair: false })
    expect(exam).toMatchObject({
      ok: true,
      value: {
        problems: [
          { severity: 'damage', file: join('tables', 'a1.json'), what: expect.stringContaining('cut off') }
        ]
      }
    })
    await examineDesk(folder, { program: 'app', repair: true })
    expect(tableIn(folder)).toBe(textOf())
    expect(readFileSync(join(folder, 'tables', 'a1.json.damaged-1'), 'utf8')).toBe(textOf().slice(0, 200))
    const after = await examineDesk(folder, { program: 'app', repair: false })
    expect(after.ok && after.value.problems.map(({ severity }) => severity)).toEqual(['note'])
  })

  it('without an older version, or of a newer program, is left to a person', async () => {
    const folder = await deskWith([textOf()])
    writeFileSync(join(folder, 'tables', 'a1.json'), textOf().replace('"version": 1', '"version": 9'))
    mkdirSync(join(folder, 'tables', 'b2.json'))
    const exam = await examineDesk(folder, { program: 'app', repair: true })
    expect(exam.ok && exam.value.problems.map(({ file, repair }) => [file, repair])).toEqual([
      [join('tables', 'a1.json'), null],
      [join('tables', 'b2.json'), null]
    ])
    expect(tableIn(folder)).toContain('"version": 9')
  })
})

describe('merging desks', () => {
  it('brings the tables of both; of one both have the newer stands, and names stay apart', async () => {
    const parent = temporaryFolder()
    const first = await deskWith([textOf({ addedAt: '2024-01-01T00:00:00.000Z' })], join(parent, 'first'))
    const newer = textOf({ addedAt: '2024-02-01T00:00:00.000Z', publisher: 'CEO' })
    const second = await deskWith([newer, textOf({ id: 'b2' })], join(parent, 'second'))
    const both = join(parent, 'both')
    expect((await mergeDesks(first, second, both, 'command line')).ok).toBe(true)
    const names = ['a1', 'b2'].map((id) => {
      const table = parseTableFile(tableIn(both, id), id)
      return table.ok ? [table.value.name, table.value.publisher] : table.error.message
    })
    expect(names).toEqual([
      ['results', 'CEO'],
      ['results 2', 'Returning officer']
    ])
    const desk = await deskIn(both)
    expect(await desk.tables.isDue()).toBe(true)
    await desk.close()
    expect(tableIn(first)).toBe(textOf({ addedAt: '2024-01-01T00:00:00.000Z' }))
  })

  it('changes nothing when it is done again', async () => {
    const parent = temporaryFolder()
    const first = await deskWith([textOf()], join(parent, 'first'))
    const second = await deskWith([textOf({ id: 'b2', name: 'other' })], join(parent, 'second'))
    await mergeDesks(first, second, first, 'command line')
    const desk = await deskIn(first)
    await desk.tables.settle()
    await desk.close()
    await mergeDesks(first, second, first, 'command line')
    expect(existsSync(join(first, 'backups', 'tables'))).toBe(false)
    expect(existsSync(join(first, 'tables', 'to-check'))).toBe(false)
  })
})
