import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDesk, type Desk } from '../../src/core/desk'
import type { WorkProgress } from '../../src/core/model/adding'
import type { Result } from '../../src/core/result'
import { addFiles } from '../../src/node/add-files'
import { inlineWorkers } from '../../src/node/work/inline-workers'
import { memoryStore } from '../core/memory-store'
import { temporaryFolder } from './temporary-folder'

const workers = inlineWorkers()

function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

function newDesk() {
  const store = memoryStore()
  return {
    store,
    desk: createDesk({ store, clock: { now: () => '2026-01-01T00:00:00.000Z' }, checker: 'NK' })
  }
}

const titlesOn = (desk: Desk) => desk.view().articles.map(({ title }) => title)

describe('addFiles', () => {
  it('adds the good files among bad ones, in order, and says of each bad one what and why', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'in'))
    const put = (name: string, content: string | Uint8Array) =>
      writeFileSync(join(folder, 'in', name), content)
    put('1.txt', 'First\n\nIt drew 5000 people.\n')
    put('2.txt', '')
    put('3.txt', Uint8Array.of(0, 1, 2, 255, 0, 7))
    put('4.csv', 'id,title,text\nx,Fourth,"It seats 400"\ny,Broken,"It seats" 400\nz,Fifth,"It cost 5"\n')
    const { desk } = newDesk()
    const steps: WorkProgress[] = []
    const added = ok(
      await addFiles(desk, [join(folder, 'in'), join(folder, 'gone.txt')], {
        workers,
        onProgress: (progress) => steps.push(progress)
      })
    )
    expect(titlesOn(desk)).toEqual(['First', 'Fourth', 'Fifth'])
    expect(added).toMatchObject({
      added: 3,
      changed: 0,
      same: 0,
      cancelled: false,
      unreadCount: 3,
      remarkCount: 1
    })
    expect(added.first).toBe(desk.view().articles[0]!.id)
    expect(added.unread.map(({ code }) => code)).toEqual(['empty', 'unreadable', 'file-missing'])
    for (const { path, message } of added.unread) expect(message).toContain(path.split('/').at(-1))
    expect(added.remarks[0]!.message).toMatch(/^4\.csv, line 3: /)
    expect(steps.map(({ done, name }) => [done, name])).toEqual([
      [1, '1.txt'],
      [2, '2.txt'],
      [3, '3.txt'],
      [4, '4.csv'],
      [5, 'gone.txt']
    ])
    expect(steps.at(-1)!.total).toBe(5)
  })

  it('leaves out of a folder what .corrigendaignore names, and counts it; a file named by itself is read', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'in/notes'), { recursive: true })
    for (const name of ['a.txt', 'notes/b.txt', 'notes/c.txt'])
      writeFileSync(join(folder, 'in', name), `${name}\n\nIt drew 5000 people.\n`)
    writeFileSync(join(folder, '.corrigendaignore'), 'in/notes/\n')
    const { desk } = newDesk()
    const steps: WorkProgress[] = []
    const added = ok(
      await addFiles(desk, [join(folder, 'in'), join(folder, 'in/notes/c.txt')], {
        workers,
        onProgress: (progress) => steps.push(progress)
      })
    )
    expect(titlesOn(desk)).toEqual(['a.txt', 'notes/c.txt'])
    expect(added.remarks).toEqual([
      {
        path: '.corrigendaignore',
        code: 'left-out',
        message: '1 file is left out by .corrigendaignore. Add what you want all the same by its own name.'
      }
    ])
    expect(steps.at(-1)).toMatchObject({ done: 3 })
  })

  it('tells new, changed and unchanged articles apart', async () => {
    const folder = temporaryFolder()
    const put = (name: string, words: string) => writeFileSync(join(folder, name), `${name}\n\n${words}\n`)
    put('a.txt', 'It drew 5000 people.')
    put('b.txt', 'It drew 600 people.')
    const { desk } = newDesk()
    ok(await addFiles(desk, [folder], { workers }))
    put('b.txt', 'It drew 700 people.')
    put('c.txt', 'It drew 80 people.')
    expect(ok(await addFiles(desk, [folder], { workers }))).toMatchObject({ added: 1, changed: 1, same: 1 })
    expect(desk.view().articles).toHaveLength(3)
  })

  it('names a file that vanishes between listing and reading, and goes on', async () => {
    const folder = temporaryFolder()
    for (const name of ['a', 'b', 'c'])
      writeFileSync(join(folder, `${name}.txt`), `${name}\n\nIt drew 50 people.\n`)
    const { desk } = newDesk()
    const added = ok(
      await addFiles(desk, [folder], {
        workers,
        onProgress: ({ done }) => done === 1 && rmSync(join(folder, 'b.txt'), { force: true })
      })
    )
    expect(added).toMatchObject({ added: 2, unreadCount: 1, unread: [{ code: 'file-missing' }] })
  })

  it('stops at the first article the desk cannot keep, and says why', async () => {
    const folder = temporaryFolder()
    for (const name of ['a', 'b', 'c'])
      writeFileSync(join(folder, `${name}.txt`), `${name}\n\nIt drew 50 people.\n`)
    const { store, desk } = newDesk()
    const ended: string[] = []
    const added = await addFiles(desk, [folder], {
      workers,
      onKept: () => {
        store.failing = true
      },
      onProgress: ({ name }) => ended.push(name)
    })
    expect(added).toMatchObject({ ok: false, error: { code: 'write-failed' } })
    expect(titlesOn(desk)).toEqual(['a'])
    expect(ended).toEqual(['a.txt'])
  })

  it('keeps what was added before it was cancelled', async () => {
    const folder = temporaryFolder()
    for (let n = 10; n < 30; n++) writeFileSync(join(folder, `${n}.txt`), `${n}\n\nIt drew ${n} people.\n`)
    const { desk } = newDesk()
    const stop = new AbortController()
    const added = ok(
      await addFiles(desk, [folder], {
        workers,
        signal: stop.signal,
        onProgress: ({ done }) => done === 5 && stop.abort()
      })
    )
    expect(added).toMatchObject({ added: 5, cancelled: true, unreadCount: 0 })
    expect(titlesOn(desk)).toEqual(['10', '11', '12', '13', '14'])
  })
})
