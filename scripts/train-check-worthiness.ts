import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
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
  const features = rows.map(({ text }) => Int32Array.from(bucketsOf(text, size)))
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

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly accuracy: number
}

function scoreAt(scores: readonly number[], rows: readonly Row[], threshold: number): Score {
  let hits = 0
  let said = 0
  let right = 0
  const wanted = rows.filter(({ label }) => label === 1).length
  scores.forEach((score, i) => {
    const yes = score >= threshold
    if (yes) said++
    if (yes && rows[i]!.label === 1) hits++
    if (yes === (rows[i]!.label === 1)) right++
  })
  const precision = hits / said || 0
  const recall = hits / wanted
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall) || 0,
    accuracy: right / rows.length
  }
}

/** The mean of the precisions at each check-worthy sentence, as CheckThat! defines it. */
function averagePrecision(scores: readonly number[], rows: readonly Row[]): number {
  const ranked = scores
    .map((score, i) => ({ score, label: rows[i]!.label }))
    .sort((a, b) => b.score - a.score)
  let found = 0
  let sum = 0
  ranked.forEach(({ label }, k) => {
    if (label === 1) sum += ++found / (k + 1)
  })
  return sum / found
}

const rows = [
  ...read('ct24_train.jsonl', 1),
  ...read('policlaim_train_gold.jsonl', 1),
  ...read('policlaim_train_silver.jsonl', 0.5)
]
const trained = train(rows)
const devtest = read('ct24_devtest.jsonl', 1)
const scoresOf = (stored: StoredModel, sample: readonly Row[]) => {
  const model = modelFrom(stored)
  return sample.map(({ text }) => checkWorthiness(text, model))
}
const unset = store(trained, 0)
const scores = scoresOf(unset, devtest)
let threshold = 0
for (let candidate = 0.05; candidate < 0.95; candidate += 0.005) {
  if (scoreAt(scores, devtest, candidate).f1 > scoreAt(scores, devtest, threshold).f1) threshold = candidate
}
const model = { ...unset, threshold: Number(threshold.toFixed(3)) }
for (const name of ['ct24_devtest.jsonl', 'ct24_dev.jsonl']) {
  const sample = read(name, 1)
  const own = scoresOf(model, sample)
  const { precision, recall, f1, accuracy } = scoreAt(own, sample, model.threshold)
  const show = (value: number) => value.toFixed(3)
  console.log(
    `${name}: P ${show(precision)} R ${show(recall)} F1 ${show(f1)} AP ${show(averagePrecision(own, sample))} accuracy ${show(accuracy)}`
  )
}
writeFileSync(target, `${JSON.stringify(model)}\n`)
console.log(`threshold ${model.threshold}, ${rows.length} sentences, written to ${target}`)
