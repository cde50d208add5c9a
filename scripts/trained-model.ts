import { join } from 'node:path'
import { readRows } from '../bench/measures/measure'
import { type Judged, scoreAt } from '../bench/measures/ranking'
import { bucketsOf, checkWorthiness, modelFrom, type StoredModel } from '../src/core/claims/check-worthiness'

/** A sentence that the model learns from. */
export interface TrainingRow {
  readonly text: string
  /** 1 is check-worthy. */
  readonly label: number
  /** The speech it is from; empty where the data names none. */
  readonly doc: string
  /** How much it counts beside the others. */
  readonly weight: number
}

/** What the shipped model is trained on: each file of the folder, and what a row of it weighs. */
export const trainingFiles = {
  'ct24_train.jsonl': 1,
  'policlaim_train_gold.jsonl': 1,
  'policlaim_train_silver.jsonl': 0.5
}

/** The rows that the shipped model is trained on, in the order of `trainingFiles`. */
export const trainingRows = (folder: string): readonly TrainingRow[] =>
  Object.entries(trainingFiles).flatMap(([name, weight]) =>
    readRows<Omit<TrainingRow, 'weight'>>(join(folder, name)).map((row) => ({ ...row, weight }))
  )

const size = 2 ** 17
const passes = 20
const rate = 0.1
const decay = 2e-5

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011), the weights averaged over the later passes.
 * The same rows in the same order give the same model: they are shuffled from a fixed seed.
 *
 * @param tuning what the training does not see: the threshold is the one with the best F1 on it
 */
export function trainedModel(
  rows: readonly TrainingRow[],
  tuning: readonly Pick<TrainingRow, 'text' | 'label'>[]
): StoredModel {
  const unset = stored(train(rows), 0)
  const model = modelFrom(unset)
  const judged = tuning.map(({ text, label }) => ({ label, score: checkWorthiness(text, model) }))
  return { ...unset, threshold: bestThreshold(judged, ({ f1 }) => f1) }
}

/** The threshold, in steps of .005, at which `worth` is highest; the lowest of several. */
export function bestThreshold(
  judged: readonly Judged[],
  worth: (score: ReturnType<typeof scoreAt>) => number
): number {
  let threshold = 0
  let most = worth(scoreAt(judged, 0))
  for (let candidate = 0.05; candidate < 0.95; candidate += 0.005) {
    const value = worth(scoreAt(judged, candidate))
    if (value > most) {
      threshold = candidate
      most = value
    }
  }
  return Number(threshold.toFixed(3))
}

function train(rows: readonly TrainingRow[]): { weights: Float64Array; bias: number } {
  const features = rows.map(({ text }) => bucketsOf(text, size))
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  const sum = new Float64Array(size)
  let bias = 0
  let biasSquares = 1e-8
  let biasSum = 0
  let averaged = 0
  const order = rows.map((_, i) => i)
  // Numerical Recipes' linear congruential generator: any would do, it has only to be the same everywhere.
  let seed = 12345
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const i of order) {
      const { label, weight } = rows[i]!
      const own = features[i]!
      const norm = 1 / Math.sqrt(own.length || 1)
      let z = bias
      for (const bucket of own) z += weights[bucket]! * norm
      const slope = (1 / (1 + Math.exp(-z)) - label) * weight
      for (const bucket of own) {
        const gradient = slope * norm + decay * weights[bucket]!
        squares[bucket]! += gradient * gradient
        weights[bucket]! -= (rate * gradient) / Math.sqrt(squares[bucket]!)
      }
      biasSquares += slope * slope
      bias -= (rate * slope) / Math.sqrt(biasSquares)
    }
    if (pass < passes / 2) continue
    for (let bucket = 0; bucket < size; bucket++) sum[bucket]! += weights[bucket]!
    biasSum += bias
    averaged++
  }
  return { weights: sum.map((value) => value / averaged), bias: biasSum / averaged }
}

/** Eight bits a weight: the largest keeps its place, and so the order of sentences. */
function stored({ weights, bias }: { weights: Float64Array; bias: number }, threshold: number): StoredModel {
  const largest = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const scale = largest / 127
  const bytes = Int8Array.from(weights, (value) => Math.round(value / scale))
  return { scale, bias, threshold, weights: Buffer.from(bytes.buffer).toString('base64') }
}
