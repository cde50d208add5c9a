import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { analyse } from '../src/core/analyse'
import { checkWorthiness } from '../src/core/claims/check-worthiness'
import { shippedModel } from '../src/core/claims/shipped-model'
import { factsOf } from '../src/core/facts/facts-of'
import { readArticle } from '../src/core/facts/reading'
import { articleFromFields } from '../src/core/import/article-from-fields'

/**
 * `npm run bench [-- FILE]`: facts and the whole engine on one core, against general libraries and against the
 * cheapest thing that could be called reading numbers. Same texts, the contestants in turn, medians of the rounds, and
 * ratios inside this one run: the machine's speed drifts, the ratios do not. FILE may be JSON Lines of `{"text"}`;
 * without it the sample articles are read over and over, which flatters whoever remembers words it has seen.
 */
const rounds = 7
const samples = resolve(import.meta.dirname, '../../resources/samples')

const texts = process.argv[2]
  ? readFileSync(process.argv[2], 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : Array.from({ length: 60 }, (_, copy) =>
      // Each copy a text of its own: an engine answers a pattern over the very same string from memory.
      readdirSync(samples).map((name) => `${readFileSync(resolve(samples, name), 'utf8')} ${copy}.`)
    ).flat()
const articles = texts.map((text, i) => articleFromFields({ id: String(i), text }))
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6

const nlp = wink(model, ['sbd', 'pos', 'ner', 'cer'])
const naive =
  /[.!?]+\s+(?=\p{Lu})|\d[\d,.]*(?:\s?(?:%|per cent|million|billion|lakh|crore))?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\b|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+/gu

interface Contestant {
  readonly name: string
  /** The share of the articles it reads each round: the slow ones read fewer. */
  readonly share: number
  read(text: string, index: number): void
}

const contestants: readonly Contestant[] = [
  { name: 'facts', share: 1, read: (_, i) => void factsOf(readArticle(articles[i]!)) },
  {
    name: 'whole engine',
    share: 1,
    read: (_, i) => {
      const article = articles[i]!
      for (const { start, end } of analyse(article).sentences) {
        checkWorthiness(article.text.slice(start, end), shippedModel)
      }
    }
  },
  { name: 'wink-nlp', share: 0.5, read: (text) => void nlp.readDoc(text).entities().out() },
  { name: 'compromise', share: 0.05, read: (text) => void compromise(text).numbers().json() },
  { name: 'naive regex', share: 1, read: (text) => void text.match(naive)?.length }
]

const speeds = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
for (let round = -1; round < rounds; round++) {
  for (const { name, share, read } of contestants) {
    const count = Math.max(1, Math.round(articles.length * share))
    const from = performance.now()
    for (let i = 0; i < count; i++) read(articles[i]!.text, i)
    const seconds = (performance.now() - from) / 1000
    // The first round warms up.
    if (round >= 0) speeds.get(name)!.push((megabytes * (count / articles.length)) / seconds)
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
const speedOf = (name: string): number => median(speeds.get(name)!)

console.log(`${articles.length} articles, ${megabytes.toFixed(2)} MB, ${rounds} rounds in turn\n`)
for (const { name } of contestants) {
  const all = speeds.get(name)!
  const range = `${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)}`
  console.log(`${name.padEnd(14)} ${speedOf(name).toFixed(2).padStart(8)} MB/s   (${range})`)
}
console.log()
const gates: readonly (readonly [string, number, number])[] = [
  ['facts, times wink-nlp', speedOf('facts') / speedOf('wink-nlp'), 12],
  ['facts, times compromise', speedOf('facts') / speedOf('compromise'), 200],
  ['whole engine, times wink-nlp', speedOf('whole engine') / speedOf('wink-nlp'), 2],
  ['whole engine, MB/s', speedOf('whole engine'), 3]
]
for (const [name, value, goal] of gates) {
  console.log(
    `${name.padEnd(30)} ${value.toFixed(2).padStart(8)}   goal ≥ ${goal}   ${value >= goal ? 'pass' : 'NOT REACHED'}`
  )
}
