import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/model/finding'
import { changeOf } from '../../src/renderer/src/claims/change-of'
import { differenceBars } from '../../src/renderer/src/findings/difference-bars'
import { repairTarget } from '../../src/renderer/src/findings/repair-target'
import { formatDate } from '../../src/renderer/src/ui/format-date'
import { sampleArticle } from './sample'

describe('changeOf', () => {
  it('keeps the words that stay', () => {
    expect(changeOf('over 5678 votes', 'over 5,662 votes')).toEqual({
      lead: 'over ',
      removed: '5678',
      added: '5,662',
      tail: ' votes'
    })
  })

  it('always adds up to both sides', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { lead, removed, added, tail } = changeOf(before, after)
        expect(lead + removed + tail).toBe(before)
        expect(lead + added + tail).toBe(after)
      })
    )
  })
})

describe('repairTarget', () => {
  const { claims, article } = sampleArticle()
  const edit = (quote: string, text: string) => {
    const start = article.text.indexOf(quote)
    return { start, end: start + quote.length, text }
  }

  it('writes the whole claim anew, in the shortest claim that holds the edits', () => {
    expect(repairTarget({ label: '', edits: [edit('5678', '5,678')] }, claims)).toEqual({
      claimId: 'inner',
      correction: '5,678'
    })
    expect(repairTarget({ label: '', edits: [edit('12,000', '13,000')] }, claims)).toEqual({
      claimId: 'margin',
      correction: 'over 13,000 votes'
    })
  })

  it('has no target where the edits touch several claims, none, or each other', () => {
    expect(repairTarget({ label: '', edits: [edit('12,000', ''), edit('79,172', '')] }, claims)).toBeNull()
    expect(repairTarget({ label: '', edits: [edit('Thursday', 'Friday')] }, claims)).toBeNull()
    expect(repairTarget({ label: '', edits: [] }, claims)).toBeNull()
    expect(repairTarget({ label: '', edits: [edit('over 12', ''), edit('12,000', '')] }, claims)).toBeNull()
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
