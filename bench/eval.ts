import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scoreDebates, scoreSpeeches } from './measures/check-worthy-sentences'
import { scoreDense } from './measures/dense-texts'
import { scoreInjected } from './measures/injected-errors'
import { scoreLawCoverage } from './measures/law-coverage'
import type { Measured } from './measures/measure'
import { measuredElsewhere } from './measures/measured-elsewhere'
import { scoreFullNames, scoreNameTokens } from './measures/name-spellings'
import { scoreGauntlet } from './measures/planted-slips'
import { printHead, printTable } from './measures/print-table'
import { scoreCorpus } from './measures/printed-corpora'
import { scoreDates, scorePeople, scoreQuantities } from './measures/read-facts'
import { scoreEnds, scoreRules } from './measures/sentence-ends'
import { scoreCases } from './measures/small-cases'
import { judgedFile } from './precision/files'
import { readJudgements } from './precision/judgement'

/**
 * How good the engine is, a row for each measure with what it must reach and what we would like it to reach beside it.
 *
 * `npm run eval` scores it on the project's own texts, `bench/gauntlet`, `bench/cases`, `bench/dense`. `npm run eval --
 * FOLDER` also on data that is not kept here; what FOLDER does not hold is left out and said so. `--kinds` takes the
 * measures apart, `--missed` and `--false` list what went wrong, to be read before a rule is written: never of the unread
 * third of the gauntlet. `--read` leaves that third alone, for whoever is writing rules.
 */
const { values, positionals } = parseArgs({
  options: {
    kinds: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
    false: { type: 'boolean', default: false },
    read: { type: 'boolean', default: false }
  },
  allowPositionals: true
})

interface DataSet {
  readonly files: readonly string[]
  measure(...files: string[]): Measured
}

const ours: readonly DataSet[] = [
  { files: ['gauntlet'], measure: (folder) => scoreGauntlet(folder, values.read) },
  { files: ['gauntlet'], measure: (folder) => scoreLawCoverage(folder, values.read) },
  { files: ['cases'], measure: scoreCases },
  { files: ['dense'], measure: scoreDense }
]

const corpus = (file: string): Measured => scoreCorpus(file, readJudgements(judgedFile))

const injected = ['consistency/clean_dev.jsonl', 'consistency/injected_dev.jsonl']

const others: readonly DataSet[] = [
  { files: ['corpora/us-2012-2020.jsonl'], measure: corpus },
  { files: ['corpora/reuters-1987.jsonl'], measure: corpus },
  { files: ['facts/newsquant.jsonl'], measure: scoreQuantities },
  { files: ['facts/timebank.jsonl'], measure: scoreDates },
  { files: ['facts/conll.jsonl'], measure: scorePeople },
  { files: injected, measure: (clean, wrong) => scoreInjected(clean, wrong) },
  { files: [...injected, 'tables/uttar_pradesh_2017.csv'], measure: scoreInjected },
  { files: ['claims/ct24_devtest.jsonl'], measure: scoreDebates },
  {
    files: [
      'claims/policlaim_train_gold.jsonl',
      'claims/ct24_devtest.jsonl',
      'claims/ct24_train.jsonl',
      'claims/policlaim_train_silver.jsonl'
    ],
    measure: scoreSpeeches
  },
  { files: ['names/name_token_pairs_dev.csv'], measure: scoreNameTokens },
  { files: ['names/full_name_variants.jsonl'], measure: scoreFullNames },
  { files: ['segmentation/golden_rules_en.json'], measure: scoreRules },
  { files: ['segmentation/gum_news_dev.jsonl'], measure: scoreEnds }
]

printHead()
scoreAll('bench', ours)
for (const folder of positionals) scoreAll(folder, others)
printTable(measuredElsewhere, true)

function scoreAll(folder: string, sets: readonly DataSet[]): void {
  for (const { files, measure } of sets) {
    const paths = files.map((file) => join(folder, file))
    const missing = files.filter((_, i) => !existsSync(paths[i]!))
    if (missing.length > 0) {
      console.log(`(not there: ${missing.join(', ')})`)
      continue
    }
    const { measures, misses, falseAlarms = [], kinds = [] } = measure(...paths)
    if (values.missed) for (const miss of misses) console.log(miss)
    if (values.false) for (const alarm of falseAlarms) console.log(alarm)
    if (values.kinds) printTable(kinds, true)
    printTable(measures, true)
  }
}
