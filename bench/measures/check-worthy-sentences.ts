import { basename, dirname } from 'node:path'
import { bestThreshold, trainedModel, trainingRows } from '../../scripts/trained-model'
import { type CheckWorthinessModel, checkWorthiness, modelFrom } from '../../src/core/claims/check-worthiness'
import { shippedModel } from '../../src/core/claims/shipped-model'
import { readArticle } from '../../src/core/facts/reading'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import type { Measured } from './measure'
import { readRows } from './measure'
import { averagePrecision, type Judged, scoreAt } from './ranking'

interface Row {
  readonly text: string
  readonly label: number
}

/** What the reading desk would say of a text: the score of its most check-worthy sentence. */
function scoreOf(text: string, model: CheckWorthinessModel): number {
  const { sentences, text: read } = readArticle(articleFromFields({ id: 'eval', text }))
  return Math.max(0, ...sentences.map(({ start, end }) => checkWorthiness(read.slice(start, end), model)))
}

const judge = (file: string) =>
  readRows<Row>(file).map(({ text, label }) => ({ label, text, score: scoreOf(text, shippedModel) }))

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

/**
 * PoliClaim's gold sentences, each scored by a model that never saw its speech. The shipped model was trained on all of
 * them, so its recipe is measured: trained again without each speech in turn (20 seconds in all), the threshold the
 * best on CheckThat!'s dev-test set, as shipped. The second measure takes the threshold that was best on the other
 * speeches; their scores are by models that did see this one, so it flatters by a hair.
 */
export function scoreSpeeches(goldFile: string, debatesFile: string): Measured {
  const rows = trainingRows(dirname(goldFile))
  const debates = readRows<Row>(debatesFile)
  const gold = readRows<Row & { readonly doc: string }>(goldFile)
  const speeches = [...new Set(gold.map(({ doc }) => doc))]
  const judged = speeches.flatMap((speech) => {
    const model = modelFrom(
      trainedModel(
        rows.filter(({ doc }) => doc !== speech),
        debates
      )
    )
    return gold
      .filter(({ doc }) => doc === speech)
      .map(({ doc, text, label }) => ({ doc, text, label, score: scoreOf(text, model), model }))
  })
  const asShipped = said(judged, ({ score, model }) => score >= model.threshold)
  const ofSpeeches = speeches.flatMap((speech) => {
    const others = judged.filter(({ doc }) => doc !== speech)
    const threshold = bestThreshold(others, ({ accuracy }) => accuracy)
    return said(
      judged.filter(({ doc }) => doc === speech),
      ({ score }) => score >= threshold
    )
  })
  const claims = gold.filter(({ label }) => label === 1).length / gold.length
  const most = Math.max(claims, 1 - claims).toFixed(3)
  const from = (f1: number) =>
    `${speeches.length} speeches, each unseen: F1 ${f1.toFixed(3)}, the same answer to all ${most}`
  const measure = (name: string, rows: readonly Judged[]) => {
    const { accuracy, f1 } = scoreAt(rows, 1)
    return { name: `claims: PoliClaim, ${name}`, value: accuracy, goal: { least: 0.83 }, from: from(f1) }
  }
  return {
    measures: [measure('accuracy', asShipped), measure('accuracy, own threshold', ofSpeeches)],
    misses: asShipped
      .filter(({ label, score }) => label !== score)
      .map(({ label, score, text }) => `${label} ${score} ${text}`)
  }
}

/** The same rows with a yes (1) or no (0) for a score. */
const said = <Row extends Judged>(rows: readonly Row[], yes: (row: Row) => boolean): readonly Row[] =>
  rows.map((row) => ({ ...row, score: yes(row) ? 1 : 0 }))
