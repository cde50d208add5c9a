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

  it.each([
    ["I'm sure it fell by 12% in 1999, to $4.5 million!", 89, [95442, 112465, 84309, 94716], 75276],
    ['Would 1,32,973 voters agree?', 47, [103456, 73267, 100816, 93480], 75276],
    ['Was it more than ₹5 crore, the Élan Trust’s share?', 89, [64224, 49698, 102303, 129738], 92536]
  ])(
    'puts "%s" into the buckets that the shipped weights were trained with',
    (sentence, count, head, last) => {
      const buckets = [...bucketsOf(sentence, 2 ** 17)]
      expect(buckets.length).toBe(count)
      expect(buckets.slice(0, 4)).toEqual(head)
      expect(buckets.at(-1)).toBe(last)
      expect(new Set(buckets).size).toBe(count)
    }
  )

  it('forgets one sentence before the next', () => {
    const alone = [...bucketsOf('Crime fell.', 2 ** 17)]
    bucketsOf('The deficit was $400 billion in 2003, up 3%.', 2 ** 17)
    expect([...bucketsOf('Crime fell.', 2 ** 17)]).toEqual(alone)
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
