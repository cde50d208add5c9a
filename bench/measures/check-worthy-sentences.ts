import { basename } from 'node:path'
import { checkWorthiness } from '../../src/core/claims/check-worthiness'
import { shippedModel } from '../../src/core/claims/shipped-model'
import { readArticle } from '../../src/core/facts/reading'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import type { Measured } from './measure'
import { readRows } from './measure'
import { averagePrecision, scoreAt } from './ranking'

interface Row {
  readonly text: string
  readonly label: number
}

/** What the reading desk would say of a text: the score of its most check-worthy sentence. */
function scoreOf(text: string): number {
  const { sentences, text: read } = readArticle(articleFromFields({ id: 'eval', text }))
  return Math.max(
    0,
    ...sentences.map(({ start, end }) => checkWorthiness(read.slice(start, end), shippedModel))
  )
}

const judge = (file: string) =>
  readRows<Row>(file).map(({ text, label }) => ({ label, text, score: scoreOf(text) }))

/** The shipped model on sentences of debates that it was not trained on: CheckThat! 2024, task 1, English. */
export function scoreDebates(file: string): Measured {
  const rows = judge(file)
  const { precision, recall, f1 } = scoreAt(rows, shippedModel.threshold)
  const name = basename(file, '.jsonl')
  const from = `${rows.length} sentences: P ${precision.toFixed(3)}, R ${recall.toFixed(3)}`
  return {
    measures: [
      { name: `claims: ${name}, F1`, value: f1, from, goal: { least: 0.67 } },
      { name: `claims: ${name}, AP`, value: averagePrecision(rows), from: 'the same', goal: { least: 0.73 } }
    ],
    misses: rows
      .filter(({ label, score }) => score >= shippedModel.threshold !== (label === 1))
      .map(({ label, score, text }) => `${label} ${score.toFixed(2)} ${text}`)
  }
}

/** PoliClaim's gold sentences. The shipped model was trained on them: this shows that it fits, not that it is right. */
export function scoreSpeeches(file: string): Measured {
  const rows = judge(file)
  const { accuracy } = scoreAt(rows, shippedModel.threshold)
  const from = `${rows.length} sentences it was trained on`
  return { measures: [{ name: 'claims: PoliClaim, accuracy', value: accuracy, from }], misses: [] }
}
