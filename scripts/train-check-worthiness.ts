import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { averagePrecision, type Judged, scoreAt } from '../bench/measures/ranking'
import { bucketsOf, checkWorthiness, modelFrom, type StoredModel } from '../src/core/claims/check-worthiness'

/**
 * Trains the check-worthiness model: `npm run train -- FOLDER`, where FOLDER holds ct24_train.jsonl, ct24_dev.jsonl,
 * ct24_devtest.jsonl (CheckThat! 2024, task 1, English) and policlaim_train_{gold,silver}.jsonl (PoliClaim), one
 * `{"doc", "text", "label"}` a line. The same files give the same weights: the order is shuffled from a fixed seed.
 *
 * Logistic regression by AdaGrad (Duchi et al. 2011), the weights averaged over the later passes. The threshold is the
 * one that is best on the dev-test set, which the training does not see; the dev set flatters and only reports.
 */
interface Row {
  readonly text: string
  readonly label: number
  readonly weight: number
}

const size = 2 ** 17
const passes = 20
const rate = 0.1
const decay = 2e-5
const target = resolve(import.meta.dirname, '../../resources/check-worthiness.json')

const folder = process.argv[2]
if (!folder) {
  console.error('usage: npm run train -- FOLDER')
  process.exit(2)
}

const read = (name: string, weight: number): Row[] =>
  readFileSync(resolve(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...(JSON.parse(line) as { text: string; label: number }), weight }))

function train(rows: readonly Row[]): { weights: Float64Array; bias: number } {
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
function store({ weights, bias }: { weights: Float64Array; bias: number }, threshold: number): StoredModel {
  const largest = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const scale = largest / 127
  const bytes = Int8Array.from(weights, (value) => Math.round(value / scale))
  return { scale, bias, threshold, weights: Buffer.from(bytes.buffer).toString('base64') }
}

const rows = [
  ...read('ct24_train.jsonl', 1),
  ...read('policlaim_train_gold.jsonl', 1),
  ...read('policlaim_train_silver.jsonl', 0.5)
]
const trained = train(rows)
const devtest = read('ct24_devtest.jsonl', 1)
const judge = (stored: StoredModel, sample: readonly Row[]): Judged[] => {
  const model = modelFrom(stored)
  return sample.map(({ text, label }) => ({ label, score: checkWorthiness(text, model) }))
}
const unset = store(trained, 0)
const judged = judge(unset, devtest)
let threshold = 0
for (let candidate = 0.05; candidate < 0.95; candidate += 0.005) {
  if (scoreAt(judged, candidate).f1 > scoreAt(judged, threshold).f1) threshold = candidate
}
const model = { ...unset, threshold: Number(threshold.toFixed(3)) }
for (const name of ['ct24_devtest.jsonl', 'ct24_dev.jsonl']) {
  const sample = read(name, 1)
  const own = judge(model, sample)
  const { precision, recall, f1, accuracy } = scoreAt(own, model.threshold)
  const show = (value: number) => value.toFixed(3)
  console.log(
    `${name}: P ${show(precision)} R ${show(recall)} F1 ${show(f1)} AP ${show(averagePrecision(own))} accuracy ${show(accuracy)}`
  )
}
writeFileSync(target, `${JSON.stringify(model)}\n`)
console.log(`threshold ${model.threshold}, ${rows.length} sentences, written to ${target}`)
