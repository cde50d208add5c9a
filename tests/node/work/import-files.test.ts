import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../src/node/work/import-files'
import type { CheckedArticle, Workers } from '../../../src/node/work/job'
import { nameOf } from '../../../src/node/work/job'

const article = (name: string, n: number) => ({ article: { title: `${name}.${n}` } }) as CheckedArticle

/** Workers whose files take as long as the test says, in turns of the event loop, and give so many batches. */
function slowWorkers(files: Readonly<Record<string, { turns: number; batches: number }>>) {
  const running = { now: 0, most: 0 }
  const workers: Workers = {
    threads: 2,
    async run(job, { take, signal }) {
      const name = nameOf(job)
      const { turns, batches } = files[name]!
      running.most = Math.max(running.most, ++running.now)
      try {
        for (let n = 0; n < batches; n++) {
          for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
          if (signal?.aborted)
            return { ok: false, error: { code: 'cancelled', message: 'It was cancelled.' } }
          await take([article(name, n)])
        }
        return { ok: true, value: { warnings: [] } }
      } finally {
        running.now--
      }
    },
    async close() {}
  }
  return { workers, running }
}

async function* listed(names: readonly string[]) {
  for (const path of names) yield { path }
}

describe('importFiles', () => {
  it('gives articles in the order of the files, whichever is ready first', async () => {
    const { workers, running } = slowWorkers({
      a: { turns: 40, batches: 3 },
      b: { turns: 1, batches: 4 },
      c: { turns: 10, batches: 1 },
      d: { turns: 0, batches: 0 },
      e: { turns: 5, batches: 2 }
    })
    const seen: string[] = []
    await importFiles(listed(['a', 'b', 'c', 'd', 'e']), {
      workers,
      take: (articles) => void seen.push(...articles.map(({ article: { title } }) => title)),
      ended: (path) => void seen.push(`end of ${path}`)
    })
    expect(seen).toEqual(
      ['a.0', 'a.1', 'a.2', 'end of a', 'b.0', 'b.1', 'b.2', 'b.3', 'end of b', 'c.0', 'end of c'].concat([
        'end of d',
        'e.0',
        'e.1',
        'end of e'
      ])
    )
    expect(running.most).toBeGreaterThan(2)
  })

  it('gives a folder that cannot be looked into its place among the files', async () => {
    const { workers } = slowWorkers({ a: { turns: 3, batches: 1 } })
    const problem = { path: '/locked', code: 'folder-unreadable', message: '/locked was left out.' }
    const ends: unknown[] = []
    async function* files() {
      yield { path: 'a' }
      yield { path: '/locked', problem }
    }
    await importFiles(files(), {
      workers,
      take: () => {},
      ended: (path, result) => void ends.push([path, result.ok])
    })
    expect(ends).toEqual([
      ['a', true],
      ['/locked', false]
    ])
  })

  it('stops when told to: nothing more is taken, nothing is left running', async () => {
    const names = Array.from({ length: 50 }, (_, n) => `f${n}`)
    const { workers, running } = slowWorkers(
      Object.fromEntries(names.map((name) => [name, { turns: 2, batches: 2 }]))
    )
    const stop = new AbortController()
    const seen: string[] = []
    await importFiles(listed(names), {
      workers,
      take: (_, path) => {
        seen.push(path)
        if (path === 'f3') stop.abort()
      },
      ended: () => {},
      signal: stop.signal
    })
    expect(seen.at(-1)).toBe('f3')
    expect(running.now).toBe(0)
  })

  it('waits for what is being taken when it is told to stop', async () => {
    const stop = new AbortController()
    let [begun, taken] = [0, 0]
    const workers: Workers = {
      threads: 2,
      async run(_, { take, signal }) {
        const cancelled = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
        void Promise.resolve(take([article('a', 0)])).catch(() => {})
        await new Promise(setImmediate)
        void Promise.resolve(take([article('a', 1)])).catch(() => {})
        await cancelled
        return { ok: false, error: { code: 'cancelled', message: 'It was cancelled.' } }
      },
      async close() {}
    }
    await importFiles(listed(['a']), {
      workers,
      signal: stop.signal,
      ended: () => {},
      async take() {
        begun++
        stop.abort()
        for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
        taken++
      }
    })
    expect(begun).toBeGreaterThan(0)
    expect(taken).toBe(begun)
  })

  it('leaves nothing running when what it gives cannot be taken', async () => {
    const { workers, running } = slowWorkers({
      a: { turns: 1, batches: 1 },
      b: { turns: 100, batches: 1 },
      c: { turns: 100, batches: 1 }
    })
    const take = () => {
      throw new Error('the desk is on fire')
    }
    await expect(importFiles(listed(['a', 'b', 'c']), { workers, take, ended: () => {} })).rejects.toThrow(
      'on fire'
    )
    expect(running.now).toBe(0)
  })
})
