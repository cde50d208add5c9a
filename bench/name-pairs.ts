import { readFileSync } from 'node:fs'
import { spellsOneName } from '../src/core/text/name-likeness'

/**
 * How well `spellsOneName` tells one name in two spellings from two names: `npm run bench:names -- PAIRS.csv`.
 * The file has a header and rows that begin `variant|different,NAME,NAME`.
 */
const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run bench:names -- PAIRS.csv')
  process.exit(2)
}
const tally = { found: 0, missed: 0, false: 0, right: 0 }
for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
  const [label, a = '', b = ''] = line.split(',')
  const same = spellsOneName(a, b)
  if (label === 'variant') tally[same ? 'found' : 'missed']++
  else tally[same ? 'false' : 'right']++
}
const f1 = (2 * tally.found) / (2 * tally.found + tally.missed + tally.false)
const rate = tally.false / (tally.false + tally.right)
console.log(`F1 ${f1.toFixed(3)} · false positives ${rate.toFixed(3)} · ${JSON.stringify(tally)}`)
