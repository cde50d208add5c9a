import { readFileSync } from 'node:fs'
import { nameVariant } from '../../src/core/checks/name.variant'
import { runChecks } from '../../src/core/checks/run-checks'
import { factsOf } from '../../src/core/facts/facts-of'
import { readArticle } from '../../src/core/facts/reading'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import { spellsOneName } from '../../src/core/text/name-likeness'
import { type Measured, readRows } from './measure'

/**
 * How well `spellsOneName` tells one name in two spellings from two names. The file has a header and rows that begin
 * `variant|different,NAME,NAME`.
 */
export function scoreNameTokens(file: string): Measured {
  const tally = { found: 0, missed: 0, false: 0, right: 0 }
  const misses: string[] = []
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [label, a = '', b = ''] = line.split(',')
    const same = spellsOneName(a, b)
    if (same !== (label === 'variant')) misses.push(`${label}: ${a}, ${b}`)
    if (label === 'variant') tally[same ? 'found' : 'missed']++
    else tally[same ? 'false' : 'right']++
  }
  const variants = tally.found + tally.missed
  const different = tally.false + tally.right
  return {
    measures: [
      {
        name: 'names: spellings of one word, F1',
        value: (2 * tally.found) / (variants + tally.found + tally.false),
        from: `${variants} pairs`,
        goal: { least: 0.92 }
      },
      {
        name: 'names: false pairs',
        value: tally.false / different,
        from: `${different} pairs`,
        goal: { most: 0.05 }
      }
    ],
    misses
  }
}

/**
 * How many pairs of spellings of one person's full name `name.variant` notices where an article prints both: rows of
 * `{"roman": [spelling, …]}`. They are real spellings, an editor would want to be asked; but two are as often two
 * people, so this has no goal.
 */
export function scoreFullNames(file: string): Measured {
  const misses: string[] = []
  let pairs = 0
  for (const { roman } of readRows<{ roman: readonly string[] }>(file)) {
    for (const [i, a] of roman.entries()) {
      for (const b of roman.slice(i + 1)) {
        pairs++
        const text = `They met ${a} at noon. The hall was full when ${a} spoke. Later ${b} left the hall.`
        const facts = factsOf(readArticle(articleFromFields({ id: 'eval', text })))
        if (runChecks(facts, [nameVariant]).length === 0) misses.push(`${a}, ${b}`)
      }
    }
  }
  const found = pairs - misses.length
  return {
    measures: [
      { name: 'names: spellings of one person', value: found / pairs, from: `${found} of ${pairs} pairs` }
    ],
    misses
  }
}
