import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketsOf, checkWorthiness, modelFrom } from '../../../src/core/claims/check-worthiness'
import { shippedModel } from '../../../src/core/claims/shipped-model'

describe('checkWorthiness', () => {
  it.each([
    ['Crime fell by 12 per cent between 1999 and 2003.', 'I think we should all work together.'],
    ['He voted against the bill in the Senate 16 times.', 'Thank you very much, and good night.'],
    ['The deficit was $400 billion last year.', 'What do you say to that?']
  ])('ranks "%s" over "%s"', (worthy, idle) => {
    expect(checkWorthiness(worthy, shippedModel)).toBeGreaterThan(shippedModel.threshold)
    expect(checkWorthiness(idle, shippedModel)).toBeLessThan(shippedModel.threshold)
  })

  it('is a share of one, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (sentence) => {
        const score = checkWorthiness(sentence, shippedModel)
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThan(1)
      })
    )
  })

  it('puts every feature into one of the buckets', () => {
    for (const bucket of bucketsOf('The deficit was $400 billion in 2003, up 3%.', 64)) {
      expect(bucket).toBeGreaterThanOrEqual(0)
      expect(bucket).toBeLessThan(64)
    }
  })
})

describe('modelFrom', () => {
  it('reads back the bytes that were stored', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const weights = Buffer.from(bytes).toString('base64')
        const model = modelFrom({ scale: 1, bias: 0, threshold: 0.5, weights })
        expect(model.weights).toEqual(new Int8Array(bytes))
      })
    )
  })
})
