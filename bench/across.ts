import { readFileSync } from 'node:fs'
import { messageFor } from '../src/core/checks/message-for'
import { type ArticleDigest, digestOf } from '../src/core/cross/article-digest'
import { CrossIndex } from '../src/core/cross/cross-index'
import { factsOf } from '../src/core/facts/facts-of'
import { readArticle } from '../src/core/facts/reading'
import { digestForm, formatDigestLine, parseDigestLine } from '../src/core/file/digest-line'
import { formatTableFile, parseTableFile, tableFileOf } from '../src/core/file/table-file'
import { articleFromFields } from '../src/core/import/article-from-fields'
import { keptRows, referenceOf } from '../src/core/model/desk-table'
import { readReferenceTable } from '../src/core/reference/read-reference-table'
import { noReferences, referenceIndex } from '../src/core/reference/reference-index'
import { generatedNews } from './generated-news'
import { printTable } from './measures/print-table'

/**
 * `npm run bench:across [-- ARTICLES.jsonl]`: what it costs to hold ten thousand articles against each other, and a
 * table of two hundred thousand rows against one. Of articles of one's own (a line each: id, title, text, date) every
 * difference is printed, to be judged by hand.
 */
const [file] = process.argv.slice(2)
const from = file ?? 'generated articles'

interface Line {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly date?: string
}

const lines: readonly Line[] = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  : generatedNews(10_000).map((text, i) => ({ id: `a${i}`, text, date: '2024-06-04' }))

const timed = <T>(work: () => T): readonly [T, number] => {
  const start = performance.now()
  const made = work()
  return [made, performance.now() - start]
}

const digestFor = ({ id, title, text, date }: Line): ArticleDigest =>
  digestOf(
    factsOf(
      readArticle(
        articleFromFields({ id, text, ...(title ? { title } : {}), ...(date ? { publishedOn: date } : {}) })
      ),
      noReferences
    )
  )

const [digests, making] = timed(() => lines.map(digestFor))
const shelf = digests
  .map((digest) =>
    formatDigestLine({ form: digestForm, source: 'a'.repeat(64), text: '0'.repeat(16), digest })
  )
  .join('')
const [index, loading] = timed(() => {
  const made = new CrossIndex()
  for (const line of shelf.split('\n')) {
    const parsed = parseDigestLine(line)
    if (parsed) made.put(parsed.digest)
  }
  return made
})
/** Asked of a sample: generated articles share far more names than news does. */
const asked = digests.filter((_, i) => i % Math.ceil(digests.length / 500) === 0)
const asking = asked.map(({ id }) => timed(() => index.findingsFor(id))[1]).sort((a, b) => a - b)
const [differences, all] = timed(() => (file ? index.differences() : []))

const csv = `year,constituency,candidate,votes\n${Array.from({ length: 200_000 }, (_, i) => `2024,Seat ${i >> 3},Candidate ${i},${1000 + (i % 9973)}`).join('\n')}\n`
const [table, reading] = timed(() => readReferenceTable('results.csv', new TextEncoder().encode(csv)))
if (!table.ok) throw new Error(table.error.message)
const kept = {
  id: 'a',
  name: 'results',
  asOf: '2024-06-04',
  publisher: '',
  meanings: {},
  source: { name: 'results.csv', sha256: 'a'.repeat(64) },
  columns: table.value.columns,
  addedAt: '2024-06-05T00:00:00.000Z',
  addedBy: '',
  ...keptRows(table.value)
}
const [text, writing] = timed(() => formatTableFile(tableFileOf(kept)))
const [references, opening] = timed(() => {
  const parsed = parseTableFile(text, 'a.json')
  if (!parsed.ok) throw new Error(parsed.error.message)
  return referenceIndex([referenceOf(parsed.value)])
})

printTable([
  { name: 'articles', value: digests.length, from },
  { name: 'digest of an article, ms', value: making / digests.length, from },
  { name: 'digests, MB', value: shelf.length / 1e6, from },
  { name: 'loading all, ms', value: loading, from },
  { name: 'asking of one article, median ms', value: asking[asking.length >> 1]!, from },
  { name: 'asking of one article, 99th of 100, ms', value: asking[Math.floor(asking.length * 0.99)]!, from },
  ...(file
    ? [
        { name: 'every difference, ms', value: all, from },
        { name: 'differences', value: differences.length, from }
      ]
    : []),
  { name: 'reading 200,000 rows of CSV, ms', value: reading, from: 'a table made here' },
  { name: 'making its file, ms', value: writing, from: `${(text.length / 1e6).toFixed(1)} MB` },
  {
    name: 'opening it to check against, ms',
    value: opening,
    from: `${references.bySeat.size} words of seats`
  }
])
if (file) for (const finding of differences) console.log(`${finding.check}: ${messageFor(finding)}`)
