import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharingAKey } from '../../../src/core/text/sharing-a-key'

const copy = (keys: readonly number[], all: number[]): void => {
  all.push(...keys)
}

describe('sharingAKey', () => {
  it('leaves out what shares no key, and keeps the order', () => {
    const items = [[1, 2], [3], [4, 2], [5], [5, 6]]
    expect(sharingAKey(items, copy)).toEqual([[1, 2], [4, 2], [5], [5, 6]])
  })

  it('forgets one list before the next', () => {
    sharingAKey([[7], [7]], copy)
    expect(sharingAKey([[7]], copy)).toEqual([])
  })

  it('never leaves out what shares a key', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.integer(), { maxLength: 9 }), { maxLength: 40 }), (items) => {
        const found = sharingAKey(items, copy)
        for (const [i, keys] of items.entries()) {
          const shares = items.some((other, k) => k !== i && other.some((key) => keys.includes(key)))
          if (shares) expect(found).toContain(keys)
        }
      })
    )
  })
})
