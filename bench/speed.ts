import compromise from 'compromise/three'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { analyse } from '../src/core/analyse'
import { checkWorthiness } from '../src/core/claims/check-worthiness'
import { shippedModel } from '../src/core/claims/shipped-model'
import { factsOf } from '../src/core/facts/facts-of'
import { readArticle } from '../src/core/facts/reading'
import { articleFromFields } from '../src/core/import/article-from-fields'
import type { Article } from '../src/core/model/article'
import { sentencesOf } from '../src/core/text/sentences'
import { cpuSeconds, median } from './clock'
import type { Measure } from './measures/measure'

const rounds = 7
/** Each round is cut into this many turns, so that what else the machine does falls on all contestants alike. */
const turns = 8

// A native library: where it has none for the machine, the others are measured without it.
const sentencex = await import('sentencex').catch(() => null)
const nlp = wink(model, ['sbd', 'pos', 'ner', 'cer'])
const naive =
  /[.!?]+\s+(?=\p{Lu})|\d[\d,.]*(?:\s?(?:%|per cent|million|billion|lakh|crore))?|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}\b|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+/gu

interface Contestant {
  /** The share of the articles it reads each round: the slow ones read fewer. */
  readonly share: number
  read(article: Article): unknown
}

const contestants = {
  facts: { share: 1, read: (article) => factsOf(readArticle(article)) },
  'whole engine': {
    share: 1,
    read: (article) => {
      for (const { start, end } of analyse(article).sentences)
        checkWorthiness(article.text.slice(start, end), shippedModel)
    }
  },
  sentences: { share: 1, read: ({ text, blocks }) => sentencesOf(text, blocks) },
  'wink-nlp': { share: 0.5, read: ({ text }) => nlp.readDoc(text).entities().out() },
  'compromise/three': { share: 0.04, read: ({ text }) => compromise(text).numbers().json() },
  sentencex: { share: 0.5, read: ({ text }) => sentencex?.segment('en', text) },
  'naive regular expression': { share: 1, read: ({ text }) => text.match(naive)?.length },
  'look at every letter': { share: 1, read: ({ text }) => digitsIn(text) }
} satisfies Record<string, Contestant>

/** The least that anything can do which reads a text. */
function digitsIn(text: string): number {
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39) digits++
  }
  return digits
}

type Name = keyof typeof contestants
const names = (Object.keys(contestants) as Name[]).filter((name) => name !== 'sentencex' || sentencex)

/**
 * How fast facts, the whole engine and the sentence scanner are on one core, beside general libraries and beside the
 * cheapest thing that could be called reading. The same texts in turns, by processor time; of each ratio the median of
 * the rounds: the machine's speed drifts, ratios inside a round do not.
 */
export function measureSpeed(texts: readonly string[]): readonly Measure[] {
  const articles = texts.map((text, i) => articleFromFields({ id: String(i), text }))
  const speeds = Array.from({ length: rounds + 1 }, () => round(articles))
    // The first round warms up.
    .slice(1)
  const of = (name: Name) => speeds.map((speed) => speed.get(name)!)
  const ratio = (a: Name, b: Name) => median(speeds.map((speed) => speed.get(a)! / speed.get(b)!))
  const range = (name: Name) =>
    `MB/s, ${Math.min(...of(name)).toFixed(2)} to ${Math.max(...of(name)).toFixed(2)}`
  const times = (a: Name, b: Name, least: number): Measure => ({
    name: `${a}, times ${b}`,
    value: ratio(a, b),
    from: `median of ${rounds} rounds`,
    goal: { least }
  })
  return [
    ...names.map((name): Measure => ({ name, value: median(of(name)), from: range(name) })),
    times('facts', 'wink-nlp', 12),
    times('facts', 'compromise/three', 200),
    ...(sentencex ? [times('sentences', 'sentencex', 5)] : []),
    times('whole engine', 'wink-nlp', 2),
    { name: 'whole engine, MB/s', value: median(of('whole engine')), from: 'the same', goal: { least: 3 } }
  ]
}

/** Megabytes a second of each contestant, over one round. */
function round(articles: readonly Article[]): ReadonlyMap<Name, number> {
  const seconds = new Map<Name, number>(names.map((name) => [name, 0]))
  const bytes = new Map<Name, number>(names.map((name) => [name, 0]))
  for (let turn = 0; turn < turns; turn++) {
    const from = Math.floor((articles.length * turn) / turns)
    const to = Math.floor((articles.length * (turn + 1)) / turns)
    for (const name of names) {
      const { share, read }: Contestant = contestants[name]
      const part = articles.slice(from, from + Math.max(1, Math.round((to - from) * share)))
      const took = cpuSeconds(() => part.forEach(read))
      seconds.set(name, seconds.get(name)! + took)
      bytes.set(name, bytes.get(name)! + part.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0))
    }
  }
  return new Map(names.map((name) => [name, bytes.get(name)! / 1e6 / seconds.get(name)!]))
}
