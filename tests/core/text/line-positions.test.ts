import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linePositions } from '../../../src/core/text/line-positions'

describe('linePositions', () => {
  it('counts lines and columns from 1, in UTF-16 code units', () => {
    const at = linePositions('ab\n\n🙂c')
    expect([0, 1, 2, 3, 4, 6, 7].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 3 },
      { line: 3, column: 4 }
    ])
  })

  it('agrees with counting by hand, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', 'a', '\r', '🙂')), fc.nat(), (parts, seed) => {
        const text = parts.join('')
        const at = seed % (text.length + 1)
        // A carriage return alone ends a line too.
        const ends = [...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)
        const before = ends.filter((end) => end <= at)
        expect(linePositions(text)(at)).toEqual({
          line: before.length + 1,
          column: at - (before.at(-1) ?? 0) + 1
        })
      })
    )
  })
})
