import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Changed } from '../../src/core/desk'
import { done, fail, type Result } from '../../src/core/result'
import { createSaveQueue, type FieldRequest } from '../../src/renderer/src/state/save-queue'

const note = (value: string, claimId = 'c1'): FieldRequest => ({
  articleId: 'a1',
  change: { field: 'note', claim: claimId, value }
})

const verdict = (claimId = 'c1'): FieldRequest => ({
  articleId: 'a1',
  change: { field: 'verdict', claim: claimId, value: 'verified' }
})

const summary = {
  id: 'a1',
  title: 'A seat changes hands',
  sourceName: 'seat.txt',
  progress: { claims: 0, ruled: 0, disputed: 0, needsSource: 0 },
  alarms: 0
}

const tick = () => vi.advanceTimersByTimeAsync(0)

const desk = () => {
  const sent: { request: FieldRequest; answer: (result: Result<Changed>) => void }[] = []
  const saved: Changed[] = []
  const queue = createSaveQueue({
    send: (request) => new Promise((answer) => sent.push({ request, answer })),
    onSaved: (ruled) => saved.push(ruled),
    onState: () => undefined
  })
  const values = () => sent.map(({ request }) => request.change.value)
  const succeed = async (index: number) => {
    sent[index]!.answer(done({ articleId: 'a1', entry: null, summary }))
    await tick()
  }
  const refuse = async (index: number) => {
    sent[index]!.answer(fail('disk-full', 'The disk is full.'))
    await tick()
  }
  return { queue, sent, saved, values, succeed, refuse }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('createSaveQueue', () => {
  it('saves at once without a delay', async () => {
    const { queue, values, succeed, saved } = desk()
    queue.put(verdict())
    expect(values()).toEqual(['verified'])
    expect(queue.state()).toEqual({ state: 'saving' })
    await succeed(0)
    expect(queue.state()).toEqual({ state: 'saved' })
    expect(saved).toHaveLength(1)
  })

  it('waits for a pause in typing and sends only what stands then', async () => {
    const { queue, values } = desk()
    queue.put(note('a'), 300)
    await vi.advanceTimersByTimeAsync(299)
    queue.put(note('ab'), 300)
    await vi.advanceTimersByTimeAsync(299)
    expect(values()).toEqual([])
    expect(queue.state().state).toBe('saving')
    await vi.advanceTimersByTimeAsync(1)
    expect(values()).toEqual(['ab'])
  })

  it('sends what waits when flushed, and not again after the pause', async () => {
    const { queue, values, succeed } = desk()
    queue.put(note('a'), 300)
    queue.flush()
    expect(values()).toEqual(['a'])
    await succeed(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(values()).toEqual(['a'])
  })

  it('never has two values of one field on their way, and keeps their order', async () => {
    const { queue, values, succeed } = desk()
    queue.put(note('a'))
    queue.put(note('b'))
    queue.put(note('c'))
    expect(values()).toEqual(['a'])
    await succeed(0)
    expect(values()).toEqual(['a', 'c'])
    await succeed(1)
    expect(queue.state().state).toBe('saved')
  })

  it('does not let one field wait for another', () => {
    const { queue, values } = desk()
    queue.put(note('a'))
    queue.put(verdict())
    queue.put(note('b', 'c2'))
    expect(values()).toEqual(['a', 'verified', 'b'])
  })

  it('keeps what failed, says why, and saves it on retry', async () => {
    const { queue, values, succeed, refuse } = desk()
    queue.put(note('a'))
    await refuse(0)
    expect(queue.state()).toEqual({
      state: 'failed',
      error: { code: 'disk-full', message: 'The disk is full.' }
    })
    expect(queue.unsaved().map(({ request }) => request.change.value)).toEqual(['a'])
    expect(queue.pending('a1', 'c1')).toEqual({ note: 'a' })
    queue.retry()
    expect(queue.state().state).toBe('saving')
    await succeed(1)
    expect(values()).toEqual(['a', 'a'])
    expect(queue.state()).toEqual({ state: 'saved' })
    expect(queue.pending('a1', 'c1')).toEqual({})
  })

  it('forgets a failure when a newer value is saved', async () => {
    const { queue, values, succeed, refuse } = desk()
    queue.put(note('a'))
    queue.put(note('b'))
    await refuse(0)
    expect(queue.state().state).toBe('saving')
    expect(values()).toEqual(['a', 'b'])
    await succeed(1)
    expect(queue.state()).toEqual({ state: 'saved' })
    queue.retry()
    expect(values()).toEqual(['a', 'b'])
  })

  it('shows a failure even while something else is saved', async () => {
    const { queue, refuse, succeed } = desk()
    queue.put(note('a'))
    queue.put(verdict())
    await refuse(0)
    expect(queue.state().state).toBe('failed')
    await succeed(1)
    expect(queue.state().state).toBe('failed')
  })

  it('settles when nothing is on its way, saved or failed', async () => {
    const { queue, refuse } = desk()
    await queue.settled()
    const settled = vi.fn()
    queue.put(note('a'), 300)
    void queue.settled().then(settled)
    await tick()
    expect(settled).not.toHaveBeenCalled()
    queue.flush()
    await refuse(0)
    expect(settled).toHaveBeenCalledOnce()
  })
})
