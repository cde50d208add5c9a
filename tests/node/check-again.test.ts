import { describe, expect, it } from 'vitest'
import { createDesk } from '../../src/core/desk'
import type { WorkProgress } from '../../src/core/model/adding'
import { checkAgain } from '../../src/node/check-again'
import { inlineWorkers } from '../../src/node/work/inline-workers'
import { fileOf } from '../core/article'
import { keepFile } from '../core/keep-file'
import { memoryStore } from '../core/memory-store'

async function deskOfThree() {
  const store = memoryStore()
  const desk = createDesk({ store, clock: { now: () => '2026-01-01T00:00:00.000Z' }, checker: 'NK' })
  for (const name of ['a', 'b', 'c'])
    await keepFile(desk, fileOf(`Story ${name}\n\nShe polled 66, 436 votes.\n`, `${name}.txt`))
  // As an older version left it, that found nothing.
  for (const { id } of store.summaries()) {
    const read = await store.read(id)
    if (!read.ok) throw new Error(read.error.message)
    await store.put({ ...read.value, findings: [] }, { ...store.summaries()[0]!, id, alarms: 0 })
  }
  return { store, desk }
}

describe('checkAgain', () => {
  it('finds in every article what an older version did not, and says how far it has come', async () => {
    const { desk } = await deskOfThree()
    expect(desk.view().articles.map(({ alarms }) => alarms)).toEqual([0, 0, 0])
    const steps: WorkProgress[] = []
    const again = await checkAgain(desk, { workers: inlineWorkers(), onProgress: (step) => steps.push(step) })
    expect(again).toEqual({ ok: true, value: { checked: 3, total: 3, problems: [] } })
    expect(desk.view().articles.map(({ alarms }) => alarms)).toEqual([1, 1, 1])
    expect(steps.map(({ kind, done, total }) => [kind, done, total])).toEqual([
      ['checking', 1, 3],
      ['checking', 2, 3],
      ['checking', 3, 3]
    ])
  })

  it('stops when told to, and names what could not be kept', async () => {
    const { store, desk } = await deskOfThree()
    const stop = new AbortController()
    const first = await checkAgain(desk, {
      workers: inlineWorkers(),
      signal: stop.signal,
      onProgress: () => stop.abort()
    })
    expect(first).toMatchObject({ ok: true, value: { checked: 1 } })
    store.failing = true
    expect(await checkAgain(desk, { workers: inlineWorkers() })).toMatchObject({
      ok: true,
      // Of the first nothing new was found, so nothing was to be written.
      value: { checked: 1, problems: ['The disk is full.', 'The disk is full.'] }
    })
  })
})
