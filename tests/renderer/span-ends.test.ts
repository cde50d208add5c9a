import { describe, expect, it } from 'vitest'
import { spanEnds } from '../../src/renderer/src/reader/span-ends'

const box = (left: number, right: number, top = 10, height = 20) => ({ left, right, top, height })

describe('spanEnds', () => {
  it('is nowhere where nothing is drawn', () => {
    expect(spanEnds([], false)).toBeNull()
  })

  it('begins left and ends right, on the first and the last of several lines', () => {
    expect(spanEnds([box(30, 80), box(0, 90, 40), box(0, 25, 70)], false)).toEqual({
      start: { top: 10, left: 30, height: 20 },
      end: { top: 70, left: 25, height: 20 }
    })
  })

  it('begins right and ends left where it is read from there, figures and words apart', () => {
    const figure = box(70, 80, 12, 18)
    const word = box(30, 68)
    const ends = { start: { top: 10, left: 80, height: 20 }, end: { top: 12, left: 30, height: 18 } }
    expect(spanEnds([word, figure], true)).toEqual(ends)
    expect(spanEnds([figure, word], true)).toEqual(ends)
  })

  it('takes small differences in height for one line, and no more', () => {
    expect(spanEnds([box(10, 20), box(20, 60, 15)], false)?.start.left).toBe(10)
    expect(spanEnds([box(40, 60), box(10, 20, 34)], false)).toMatchObject({
      start: { left: 40 },
      end: { left: 20 }
    })
  })
})
