import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/model/finding'
import { changeParts } from '../../src/renderer/src/claims/change-parts'
import { differenceBars } from '../../src/renderer/src/findings/difference-bars'
import { formatDate } from '../../src/renderer/src/ui/format-date'

describe('changeParts', () => {
  it('shows a figure whole, and the letters of a word that change; the words that stay are kept', () => {
    expect(changeParts('over 5678 votes', 'over 5,662 votes')).toEqual([
      { kind: 'same', text: 'over ' },
      { kind: 'removed', text: '5678' },
      { kind: 'added', text: '5,662' },
      { kind: 'same', text: ' votes' }
    ])
    expect(changeParts('140', '150').map(({ text }) => text)).toEqual(['140', '150'])
    expect(changeParts('nine boats', 'ten boats').map(({ text }) => text)).toEqual(['nine', 'ten', ' boats'])
    expect(changeParts('Avni', 'Avani').filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', text: 'a' }
    ])
  })

  it('shows words whole where other letters take their place, and words that follow each other as one', () => {
    const shown = (before: string, after: string) => changeParts(before, after).map(({ text }) => text)
    expect(shown('Sunday, 10 February', 'Monday, 10 February')).toEqual(['Sunday', 'Monday', ', 10 February'])
    expect(shown('Oswin Brey', 'Oswin Bray')).toEqual(['Oswin ', 'Brey', 'Bray'])
    expect(shown('1 December', '30 November')).toEqual(['1 December', '30 November'])
    expect(shown('Annete Loxley', 'Annette Loxley').join('|')).toMatch(/^Annet?\|t\|t?e Loxley$/)
  })

  it('replaces a word by another as a whole where they share little', () => {
    expect(changeParts('the first', 'the second')).toEqual([
      { kind: 'same', text: 'the ' },
      { kind: 'removed', text: 'first' },
      { kind: 'added', text: 'second' }
    ])
  })

  it('always adds up to both sides', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = changeParts(before, after)
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      })
    )
  })
})

describe('differenceBars', () => {
  const finding = (data: Finding['data']): Finding => ({
    id: 'f',
    check: 'num.difference',
    code: 'fits',
    severity: 'agrees',
    data,
    places: [],
    repairs: []
  })

  it('lays the difference between the two figures, to one scale', () => {
    const bars = differenceBars(finding({ minuend: 100, subtrahend: 75, difference: 25, stated: 20 }))
    expect(bars).toEqual({
      minuend: { from: 0, to: 1 },
      subtrahend: { from: 0, to: 0.75 },
      difference: { from: 0.75, to: 1 },
      stated: { from: 0.75, to: 0.95 },
      value: 25
    })
  })

  it('stays inside the picture where the printed difference is far too large', () => {
    const bars = differenceBars(finding({ minuend: 100, subtrahend: 90, difference: 10, stated: 310 }))
    expect(bars?.stated).toEqual({ from: 0.225, to: 1 })
  })

  it('draws nothing it has no numbers for', () => {
    expect(differenceBars(finding({ minuend: 'many', subtrahend: 1 }))).toBeNull()
    expect(differenceBars(finding({ minuend: 0, subtrahend: 0 }))).toBeNull()
    expect(differenceBars(finding({ minuend: -5, subtrahend: 3 }))).toBeNull()
  })
})

describe('formatDate', () => {
  it('writes a day as a reader would, and leaves the rest alone', () => {
    expect(formatDate('2018-05-31')).toBe('31 May 2018')
    expect(formatDate('2018-13-41')).toBe('2018-13-41')
    expect(formatDate('May 2018')).toBe('May 2018')
  })
})
