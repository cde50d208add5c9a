import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atIntervals } from '../../src/main/at-intervals'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('atIntervals', () => {
  it('tells the first at once, and what follows together, nothing twice and nothing late', () => {
    const told: (readonly number[])[] = []
    const { add, flush } = atIntervals<number>(100, (things) => told.push(things))
    add(1)
    add(2)
    add(3)
    expect(told).toEqual([[1]])
    vi.advanceTimersByTime(100)
    expect(told).toEqual([[1], [2, 3]])
    add(4)
    expect(told).toHaveLength(2)
    vi.advanceTimersByTime(1000)
    expect(told).toEqual([[1], [2, 3], [4]])
    add(5)
    add(6)
    flush()
    expect(told).toEqual([[1], [2, 3], [4], [5], [6]])
    vi.advanceTimersByTime(1000)
    flush()
    expect(told).toHaveLength(5)
    expect(vi.getTimerCount()).toBe(0)
  })
})
