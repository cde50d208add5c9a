import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRows } from '../bench/measures/measure'
import { averagePrecision, scoreAt } from '../bench/measures/ranking'
import { checkWorthiness, modelFrom } from '../src/core/claims/check-worthiness'
import { type TrainingRow, trainedModel, trainingRows } from './trained-model'

/**
 * Trains the check-worthiness model: `npm run train -- FOLDER`, where FOLDER holds ct24_train.jsonl, ct24_dev.jsonl,
 * ct24_devtest.jsonl (CheckThat! 2024, task 1, English) and policlaim_train_{gold,silver}.jsonl (PoliClaim), one
 * `{"doc", "text", "label"}` a line. The threshold is the one that is best on the dev-test set, which the training does
 * not see; the dev set flatters and only reports.
 */
const target = resolve(import.meta.dirname, '../../resources/check-worthiness.json')

const folder = process.argv[2]
if (!folder) {
  console.error('usage: npm run train -- FOLDER')
  process.exit(2)
}

const read = (name: string) => readRows<TrainingRow>(join(folder, name))
const rows = trainingRows(folder)
const stored = trainedModel(rows, read('ct24_devtest.jsonl'))
const model = modelFrom(stored)
for (const name of ['ct24_devtest.jsonl', 'ct24_dev.jsonl']) {
  const judged = read(name).map(({ text, label }) => ({ label, score: checkWorthiness(text, model) }))
  const { precision, recall, f1, accuracy } = scoreAt(judged, model.threshold)
  const show = (value: number) => value.toFixed(3)
  console.log(
    `${name}: P ${show(precision)} R ${show(recall)} F1 ${show(f1)} AP ${show(averagePrecision(judged))} accuracy ${show(accuracy)}`
  )
}
writeFileSync(target, `${JSON.stringify(stored)}\n`)
console.log(`threshold ${model.threshold}, ${rows.length} sentences, written to ${target}`)
