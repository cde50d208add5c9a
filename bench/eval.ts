import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { scoreDebates, scoreSpeeches } from './measures/check-worthy-sentences'
import { scoreInjected } from './measures/injected-errors'
import type { Measured } from './measures/measure'
import { scoreFullNames, scoreNameTokens } from './measures/name-spellings'
import { printTable } from './measures/print-table'
import { scoreEnds, scoreRules } from './measures/sentence-ends'

/**
 * How good the engine is, on data that is not kept here: `npm run eval -- FOLDER [--misses]`. Prints every measure with
 * its goal beside it; with `--misses` also what went wrong, to be read before a rule is written. What FOLDER does not
 * hold is left out and said so.
 */
const [folder, ...words] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npm run eval -- FOLDER [--misses]')
  process.exit(2)
}

const sets: readonly { readonly files: readonly string[]; measure(...files: string[]): Measured }[] = [
  {
    files: ['consistency/clean_dev.jsonl', 'consistency/injected_dev.jsonl', 'tables/uttar_pradesh_2017.csv'],
    measure: scoreInjected
  },
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

for (const { files, measure } of sets) {
  const paths = files.map((file) => join(folder, file))
  const missing = files.filter((_, i) => !existsSync(paths[i]!))
  if (missing.length > 0) {
    console.log(`(not there: ${missing.join(', ')})`)
    continue
  }
  const { measures, misses } = measure(...paths)
  if (words.includes('--misses')) for (const miss of misses) console.log(miss)
  printTable(measures)
}
