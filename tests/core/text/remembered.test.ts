import { describe, expect, it } from 'vitest'
import { remembered } from '../../../src/core/text/remembered'

describe('remembered', () => {
  const asked: string[] = []
  const upper = remembered((word) => {
    asked.push(word)
    return word.toUpperCase()
  }, 2)

  it('asks once for a word, and forgets all when it knows too many', () => {
    expect(['a', 'b', 'a', 'b', 'c', 'a'].map(upper)).toEqual(['A', 'B', 'A', 'B', 'C', 'A'])
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })

  it('keeps no word that nobody would write', () => {
    const long = 'x'.repeat(41)
    asked.length = 0
    expect([upper(long), upper(long)]).toEqual(Array(2).fill(long.toUpperCase()))
    expect(asked).toEqual([long, long])
  })
})
