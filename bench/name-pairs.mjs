// @ts-check
// How well `spellsOneName` tells one name in two spellings from two names.
//   node bench/name-pairs.mjs PAIRS.csv
// The file has a header and rows that begin `variant|different,NAME,NAME`.
import { readFileSync } from 'node:fs'
import { transformWithOxc } from 'vite'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: node bench/name-pairs.mjs PAIRS.csv')
  process.exit(2)
}
const module = new URL('../src/core/text/name-likeness.ts', import.meta.url)
const { code } = await transformWithOxc(readFileSync(module, 'utf8'), 'name-likeness.ts')
const { spellsOneName } = await import(`data:text/javascript,${encodeURIComponent(code)}`)

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
