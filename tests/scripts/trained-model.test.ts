import { describe, expect, it } from 'vitest'
import { bestThreshold, type TrainingRow, trainedModel } from '../../scripts/trained-model'
import { checkWorthiness, modelFrom } from '../../src/core/claims/check-worthiness'

const row = (text: string, label: number, weight = 1): TrainingRow => ({ text, label, doc: 'own', weight })
const rows = [
  row('Turnout rose to 61% from 48%.', 1),
  row('The bridge cost £310 million, twice the estimate.', 1),
  row('Voters returned 9 members in 2019.', 1),
  row('Thank you all for coming tonight.', 0),
  row('I hope we will meet again.', 0),
  row('Please take your seats.', 0)
]
const tuning = [row('Turnout fell to 40%.', 1), row('Thank you, please sit.', 0)]
const score = (text: string, from: readonly TrainingRow[]) =>
  checkWorthiness(text, modelFrom(trainedModel(from, tuning)))

describe('trainedModel', () => {
  it('puts a sentence like those that are check-worthy above one like the others', () => {
    const model = modelFrom(trainedModel(rows, tuning))
    const worthy = checkWorthiness('Turnout fell to 40%.', model)
    const other = checkWorthiness('Thank you, please sit.', model)
    expect(worthy).toBeGreaterThan(other)
    expect(model.threshold).toBeGreaterThan(other)
    expect(model.threshold).toBeLessThanOrEqual(worthy)
  })

  it('gives the same model for the same rows', () => {
    expect(trainedModel(rows, tuning)).toEqual(trainedModel(rows, tuning))
  })

  it('is eight bits a weight, 131,072 of them', () => {
    expect(Buffer.from(trainedModel(rows, tuning).weights, 'base64')).toHaveLength(2 ** 17)
  })

  it('lets the heavier of two rows that disagree decide', () => {
    const text = 'The mayor spoke.'
    expect(score(text, [row(text, 1, 1), row(text, 0, 0.1)])).toBeGreaterThan(0.5)
    expect(score(text, [row(text, 1, 0.1), row(text, 0, 1)])).toBeLessThan(0.5)
  })
})

describe('bestThreshold', () => {
  const judged = [
    { label: 0, score: 0.202 },
    { label: 1, score: 0.4 },
    { label: 1, score: 0.7 }
  ]

  it('is the lowest of those that part the yes from the no', () => {
    expect(bestThreshold(judged, ({ accuracy }) => accuracy)).toBe(0.205)
  })

  it('is 0 where nothing is better than to say yes to all', () => {
    expect(bestThreshold([{ label: 1, score: 0.01 }], ({ f1 }) => f1)).toBe(0)
  })
})
