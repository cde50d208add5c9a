import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ImportJob, Workers } from '../../../src/node/work/job'
import { threadWorkers } from '../../../src/node/work/thread-workers'
import { bundleProgram } from '../bundle-program'

let folder = ''
let program = ''
let workers: Workers
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corrigenda-thread-'))
  program = await bundleProgram(join(import.meta.dirname, 'hostile-thread.ts'), folder)
}, 60_000)

const start = (more: Partial<Parameters<typeof threadWorkers>[0]> = {}) => {
  workers = threadWorkers({ program, threads: 1, ...more })
  return workers
}
afterEach(() => workers.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const job = (name: string): ImportJob => ({ kind: 'import', source: { path: name } })
const run = (name: string, take = () => {}, signal?: AbortSignal) =>
  workers.run(job(name), { take, ...(signal ? { signal } : {}) })

describe('threads that do jobs', () => {
  it('end a file that hangs, name it, and go on with the next', async () => {
    start({ patience: 1000 })
    const [hung, fine] = await Promise.all([run('hang'), run('fine')])
    expect(hung).toEqual({
      ok: false,
      error: {
        code: 'too-slow',
        message:
          'hang took longer than 1 seconds to read and was left out. Save the article as plain text and try that.'
      }
    })
    expect(fine.ok).toBe(true)
  })

  it.each([
    ['crash', 'out of the blue'],
    ['exit', 'its thread ended']
  ])('outlive a file that makes its thread %s', async (name, reason) => {
    start()
    expect(await run(name)).toMatchObject({
      ok: false,
      error: {
        code: 'crashed',
        message: expect.stringMatching(new RegExp(`^${name} could not be read: .*${reason}`))
      }
    })
    expect((await run('fine')).ok).toBe(true)
  })

  it('outlive a file that takes all the memory there is', async () => {
    start({ memory: 64 })
    expect(await run('swell')).toMatchObject({
      ok: false,
      error: { code: 'too-much-memory', message: expect.stringContaining('swell needed more than 64 MB') }
    })
    expect((await run('fine')).ok).toBe(true)
  }, 60_000)

  it('outlive a file that fills buffers without an end, and do what stood beside it once more, alone', async () => {
    start({ threads: 2, together: 150 })
    const taken: unknown[] = []
    const take = (articles: readonly unknown[]) => void taken.push(...articles)
    const [filled, slow] = await Promise.all([run('fill'), workers.run(job('slow'), { take })])
    expect(filled).toMatchObject({
      ok: false,
      error: { code: 'too-much-memory', message: expect.stringContaining('fill needed more than 150 MB') }
    })
    expect(slow.ok).toBe(true)
    // It was begun twice; what it gave the first time is not given again.
    expect(taken).toEqual(['first', 'second'])
    expect((await run('fine')).ok).toBe(true)
  }, 60_000)

  it('lose patience also after some articles came, and keep those', async () => {
    start({ patience: 1000 })
    let taken = 0
    expect(await run('falter', () => void taken++)).toMatchObject({ ok: false, error: { code: 'too-slow' } })
    expect(taken).toBe(2)
  })

  it('go on only when what they gave was taken', async () => {
    start()
    let taking = 0
    let most = 0
    let taken = 0
    const take = async () => {
      most = Math.max(most, ++taking)
      await new Promise((resolve) => setTimeout(resolve, 5))
      taking--
      taken++
    }
    expect((await run('batches', take as () => void)).ok).toBe(true)
    expect([taken, most]).toEqual([3, 1])
  })

  it('end at once what is cancelled, and never begin what waited', async () => {
    start()
    const stop = new AbortController()
    const both = Promise.all([run('hang', undefined, stop.signal), run('fine', undefined, stop.signal)])
    stop.abort()
    for (const result of await both) expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(await run('fine', undefined, stop.signal)).toMatchObject({
      ok: false,
      error: { code: 'cancelled' }
    })
    expect((await run('fine')).ok).toBe(true)
  })

  it('hand on what goes wrong in taking, and stay fit for the next', async () => {
    start()
    const take = () => {
      throw new Error('the desk is on fire')
    }
    await expect(run('batches', take)).rejects.toThrow('the desk is on fire')
    expect((await run('fine')).ok).toBe(true)
  })

  it('end when they have been idle for long enough, and start anew for the next job', async () => {
    start({ idle: 1 })
    expect((await run('fine')).ok).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await run('fine')).ok).toBe(true)
  })
})
