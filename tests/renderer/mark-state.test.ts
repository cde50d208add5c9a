import { describe, expect, it } from 'vitest'
import { verdicts } from '../../src/core/model/review'
import { markStateOf, paragraphState } from '../../src/renderer/src/reader/mark-state'

describe('markStateOf', () => {
  it('shows the ruling whatever the findings say', () => {
    for (const verdict of verdicts) {
      expect(markStateOf(verdict, 'alarm')).toBe(verdict)
      expect(markStateOf(verdict, 'plain')).toBe(verdict)
    }
  })

  it('takes support for no verdict', () => {
    expect(markStateOf(null, 'supported')).toBe('supported')
    expect(markStateOf(null, 'alarm')).toBe('alarm')
    expect(markStateOf(null, 'plain')).toBe('to-check')
  })
})

describe('paragraphState', () => {
  it('shows what most needs a look', () => {
    expect(paragraphState(['verified', 'needs-source', 'disputed', 'alarm'])).toBe('alarm')
    expect(paragraphState(['verified', 'needs-source', 'disputed'])).toBe('disputed')
    expect(paragraphState(['to-check', 'needs-source'])).toBe('needs-source')
  })

  it('ticks a paragraph only when all of it is settled', () => {
    expect(paragraphState(['verified', 'not-checkable'])).toBe('verified')
    expect(paragraphState(['verified', 'to-check'])).toBeNull()
    expect(paragraphState(['verified', 'supported'])).toBeNull()
    expect(paragraphState(['not-checkable'])).toBeNull()
    expect(paragraphState([])).toBeNull()
  })
})
