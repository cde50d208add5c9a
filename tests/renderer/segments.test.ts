import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../src/renderer/src/reader/segments'

const mark = (start: number, end: number, id = '') => ({ start, end, id })

const spanIn = (low: number, high: number) =>
  fc.tuple(fc.integer({ min: low, max: high }), fc.integer({ min: low, max: high })).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b)
  }))

describe('segmentsOf', () => {
  it('gives plain text as one run', () => {
    expect(segmentsOf({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, marks: [] }])
  })

  it('gives an empty stretch no runs', () => {
    expect(segmentsOf({ start: 3, end: 3 }, [mark(0, 9)])).toEqual([])
  })

  it('puts the inner mark first where marks nest', () => {
    const [, inner] = segmentsOf({ start: 0, end: 20 }, [mark(5, 15, 'outer'), mark(5, 9, 'inner')])
    expect(inner?.marks.map(({ id }) => id)).toEqual(['inner', 'outer'])
  })

  it('cuts at both ends of marks that overlap', () => {
    const runs = segmentsOf({ start: 0, end: 10 }, [mark(2, 6, 'a'), mark(4, 8, 'b')])
    expect(runs.map(({ start, marks }) => `${start}${marks.map(({ id }) => id).join('')}`)).toEqual([
      '0',
      '2a',
      '4ab',
      '6b',
      '8'
    ])
  })

  it('joins without gap or overlap, and names exactly the marks over every position', () => {
    fc.assert(
      fc.property(spanIn(0, 60), fc.array(spanIn(-10, 70), { maxLength: 14 }), (stretch, marks) => {
        const runs = segmentsOf(stretch, marks)
        let reached = stretch.start
        for (const run of runs) {
          expect(run.start).toBe(reached)
          expect(run.end).toBeGreaterThan(run.start)
          reached = run.end
          for (let position = run.start; position < run.end; position += 1) {
            const over = marks.filter(({ start, end }) => start <= position && position < end)
            expect(new Set(run.marks)).toEqual(new Set(over))
            expect(run.marks.length).toBe(over.length)
          }
          const lengths = run.marks.map(({ start, end }) => end - start)
          expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
        }
        expect(reached).toBe(stretch.end)
      })
    )
  })

  it('makes no more cuts than marks have ends', () => {
    fc.assert(
      fc.property(fc.array(spanIn(0, 50), { maxLength: 14 }), (marks) => {
        expect(segmentsOf({ start: 0, end: 50 }, marks).length).toBeLessThanOrEqual(2 * marks.length + 1)
      })
    )
  })
})
