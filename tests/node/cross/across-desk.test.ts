import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createDesk } from '../../../src/core/desk'
import { type AcrossDesk, acrossDesk } from '../../../src/node/cross/across-desk'
import { openDeskFolder } from '../../../src/node/open-desk-folder'
import { systemClock } from '../../../src/node/system-clock'
import { fileOf } from '../../core/article'
import { keepFile } from '../../core/keep-file'
import { bundleProgram } from '../bundle-program'
import { temporaryFolder } from '../temporary-folder'

let built = ''
let program = ''
beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'corrigenda-cross-'))
  program = await bundleProgram(
    resolve(import.meta.dirname, '../../../src/node/cross/cross-thread.ts'),
    built
  )
}, 120_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

let across: AcrossDesk | null = null
afterEach(() => across?.close())

const won = (margin: string) =>
  `Sonpur\n\nIn the Sonpur bypoll Asha Rawat beat Vinod Pal by ${margin} votes in 2018.\n`

async function deskOfTwo() {
  const folder = join(temporaryFolder(), 'desk')
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  const desk = createDesk({ store: opened.value, clock: systemClock, checker: 'NK' })
  await keepFile(desk, fileOf(won('5,678'), 'a.txt'))
  await keepFile(desk, fileOf(won('6,211'), 'b.txt'))
  const listed = desk.view().articles.map(({ id, source }) => ({ id, source: source?.sha256 ?? '' }))
  await desk.close()
  return { folder, listed }
}

describe('the articles of a desk, held against each other in a thread', () => {
  it('are read at the first question only, and told of when all are', async () => {
    const { folder, listed } = await deskOfTwo()
    const onRead = vi.fn()
    const all = vi.fn(() => listed)
    across = acrossDesk(program, folder, all, onRead)
    across.changed(listed)
    expect(all).not.toHaveBeenCalled()
    const [first] = listed
    await across.findingsFor(first!.id)
    await vi.waitFor(() => expect(onRead).toHaveBeenCalled(), { timeout: 20_000 })
    expect(await across.findingsFor(first!.id)).toMatchObject({
      findings: [{ code: 'differs', data: { values: expect.arrayContaining(['5,678', '6,211']) } }],
      unread: 0
    })
    expect(await across.siblingsOf(first!.id)).toEqual([listed[1]!.id])
    expect(existsSync(join(folder, 'across.jsonl'))).toBe(true)
    const start = won('5,678').indexOf('5,678')
    const words = [
      { start, end: start + 5, wrong: '6,211' },
      { start: 0, end: 6, wrong: 'Sonpur' }
    ]
    expect(await across.printedElsewhere(first!.id, words)).toMatchObject([
      [{ articleId: listed[1]!.id, quote: '6,211' }],
      []
    ])
  })

  it('are no more asked about once it is closed, and again when somebody asks', async () => {
    const { folder, listed } = await deskOfTwo()
    across = acrossDesk(
      program,
      folder,
      () => listed,
      () => {}
    )
    const asked = across.findingsFor(listed[0]!.id)
    across.close()
    expect(await asked).toEqual({ findings: [], unread: 0 })
    expect((await across.findingsFor(listed[0]!.id)).unread).toBeLessThanOrEqual(1)
  })

  it('leave an answer empty where the thread cannot be started', async () => {
    across = acrossDesk(
      '/nowhere/cross.cjs',
      temporaryFolder(),
      () => [],
      () => {}
    )
    expect(await across.findingsFor('a')).toEqual({ findings: [], unread: 0 })
    expect(await across.printedElsewhere('a', [{ start: 0, end: 1, wrong: 'a' }])).toEqual([[]])
  })
})
