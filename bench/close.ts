import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { factsOf } from '../src/core/facts/facts-of'
import { readArticle } from '../src/core/facts/reading'
import { articleFromFields } from '../src/core/import/article-from-fields'
import { judgeAloud } from '../src/core/readings/relations-of'

/**
 * Learns how often relations close: `npm run close -- FILE.jsonl|FOLDER…`. Articles as they were printed, one a line; or
 * folders of texts, the first line the headline, the second "published: YYYY-MM-DD". Their words are read and forgotten:
 * what is kept is how much each feature of a relation speaks for its closing. No labels are needed: nearly all that is
 * printed is right, so that a relation that does not close was misread.
 */
interface Printed {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly publishedOn?: string
}

/** One target: what was seen of it, and whether something explains it. */
interface Seen {
  readonly row: string
  readonly features: readonly string[]
  readonly closes: boolean
  /** One text in five is kept for testing what was learned. */
  readonly test: boolean
}

const all: Seen[] = []
let texts = 0

function look({ id, title, text, publishedOn }: Printed): void {
  const test = texts++ % 5 === 4
  const article = articleFromFields({
    id,
    text,
    ...(title ? { title } : {}),
    ...(publishedOn ? { publishedOn } : {})
  })
  judgeAloud(factsOf(readArticle(article)), ({ law, cue, strength, features, closes }) => {
    if (!['bound', 'linked', 'sole', 'likely'].includes(strength)) return
    all.push({ row: `${law} ${cue} ${strength}`, features, closes, test })
  })
}

for (const path of process.argv.slice(2)) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()) {
      const [title = '', published = '', ...rest] = readFileSync(join(path, name), 'utf8').split('\n')
      const publishedOn = /\d{4}-\d\d-\d\d/.exec(published)?.[0]
      look({ id: name, title, text: rest.join('\n').trim(), ...(publishedOn ? { publishedOn } : {}) })
    }
  } else for await (const line of createInterface({ input: createReadStream(path) })) look(JSON.parse(line))
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Logistic regression by AdaGrad, weights drawn towards nought; the same examples give the same weights. */
function learn(examples: readonly Seen[]): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const ridge = 2e-3
  for (let round = 0; round < 60; round++)
    for (let i = 0; i < examples.length; i++) {
      // A step through the examples that has no factor in common with their number visits each once.
      const { features, closes } = examples[(i * 7919 + round) % examples.length]!
      let sum = 0
      for (const feature of features) sum += weights.get(feature) ?? 0
      const slope = sigmoid(sum) - (closes ? 1 : 0)
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0
        const gradient = slope + (feature === 'bias' ? 0 : ridge * weight * 10)
        const square = (squares.get(feature) ?? 0) + gradient * gradient
        squares.set(feature, square)
        weights.set(feature, weight - (0.3 * gradient) / Math.sqrt(square + 1e-6))
      }
    }
  return weights
}

const shareBy = (weights: ReadonlyMap<string, number>, { features }: Seen): number =>
  sigmoid(features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0))

// How good what is learned is, on texts it was not learned from.
const tested = learn(all.filter(({ test }) => !test))
const bands = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.01]
process.stdout.write('said to close · texts kept apart: seen, closed\n')
for (let i = 0; i + 1 < bands.length; i++) {
  const band = all.filter(
    (one) => one.test && shareBy(tested, one) >= bands[i]! && shareBy(tested, one) < bands[i + 1]!
  )
  const closed = band.filter(({ closes }) => closes).length
  process.stdout.write(
    `${bands[i]!.toFixed(2)}–${Math.min(1, bands[i + 1]!).toFixed(2)}  ${String(band.length).padStart(6)}  ${(closed / band.length).toFixed(3)}\n`
  )
}

const weights = [...learn(all)]
  .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
const file = resolve('src/core/readings/binding-weights.ts')
const [head] = readFileSync(file, 'utf8').split(/(?<== )\{/)
writeFileSync(file, `${head}{\n${weights.map(([key, weight]) => `  '${key}': ${weight}`).join(',\n')}\n}\n`)

const rows = new Map<string, [seen: number, closed: number]>()
for (const { row, closes } of all) {
  const [seen, closed] = rows.get(row) ?? [0, 0]
  rows.set(row, [seen + 1, closed + (closes ? 1 : 0)])
}
for (const [row, [seen, closed]] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
  process.stdout.write(`${row.padEnd(44)} ${String(seen).padStart(6)} ${(closed / seen).toFixed(3)}\n`)
