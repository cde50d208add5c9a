import MiniSearch from 'minisearch'
import { createIndex, type SearchedText } from '../src/core/search/inverted-index'
import { wordsOf } from '../src/core/search/words-of'
import { printTable } from './measures/print-table'

/**
 * `npm run bench:search [-- ARTICLES]`: building the index of all articles and asking it, against minisearch, both in
 * this one run, and what is found held against a plain scan. The articles are made of drawn words, as often as words
 * are in a language; the same ones every time.
 */
const count = Number(process.argv[2] ?? 10_000)

/** mulberry32: the same run every time. */
const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

const draw = chance(7)
const syllables = 'ka ra mi to ne su la pa vi do ge hu bi ro sha ni ma te ya lo'.split(' ')
const vocabulary = Array.from({ length: 60_000 }, (_, rank) => {
  const length = 1 + Math.floor(draw() * 2) + (rank > 200 ? 1 : 0) + (rank > 8_000 ? 1 : 0)
  return (
    Array.from({ length }, () => syllables[Math.floor(draw() * syllables.length)]).join('') +
    (rank % 97).toString(36).replace(/\d/g, '')
  )
})
/** A word as often as the rank-th is: the log-uniform draw of Zipf's law. */
const word = (): string => vocabulary[Math.floor(Math.exp(draw() * Math.log(vocabulary.length)))]!
const figure = (): string => Math.floor(Math.exp(draw() * 13)).toLocaleString('en-IN')

const articles: SearchedText[] = Array.from({ length: count }, (_, at) => ({
  id: `a${at}`,
  title: Array.from({ length: 9 }, word).join(' '),
  text: Array.from({ length: 440 }, () => (draw() < 0.04 ? figure() : word())).join(' ')
}))
const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6

const timed = <T>(work: () => T): readonly [T, number] => {
  const from = performance.now()
  const made = work()
  return [made, performance.now() - from]
}

const [own, ownBuild] = timed(() => {
  const index = createIndex()
  for (const article of articles) index.put(article)
  // The first question sorts the words; that belongs to building.
  index.search('a', 1)
  return index
})
const [mini, miniBuild] = timed(() => {
  const index = new MiniSearch<SearchedText>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 6 } }
  })
  index.addAll(articles)
  return index
})

const queries = Array.from({ length: 400 }, () => {
  const { text } = articles[Math.floor(draw() * count)]!
  const words = text.split(' ')
  const from = Math.floor(draw() * (words.length - 3))
  const asked = words.slice(from, from + 1 + Math.floor(draw() * 3))
  const last = asked.at(-1)!
  return [...asked.slice(0, -1), last.slice(0, Math.max(2, Math.ceil(draw() * last.length)))].join(' ')
})

const times = { own: [] as number[], mini: [] as number[] }
for (const query of queries) {
  times.own.push(timed(() => own.search(query, 200))[1])
  times.mini.push(
    timed(() => mini.search(query, { combineWith: 'AND', prefix: (_, at, all) => at === all.length - 1 }))[1]
  )
}
const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))]!

let wrong = 0
for (const query of queries.slice(0, 25)) {
  const words = wordsOf(query)
  const last = words.at(-1)!
  const scanned = articles.filter(({ title, text }) => {
    const has = wordsOf(`${title} ${text}`)
    return words.slice(0, -1).every((asked) => has.includes(asked)) && has.some((one) => one.startsWith(last))
  }).length
  if (scanned !== own.search(query, 1).total) wrong += 1
}

const milliseconds = (share: number): string =>
  `${at(times.own, share).toFixed(2)} ms, minisearch ${at(times.mini, share).toFixed(2)}`
console.log(`${count} articles, ${megabytes.toFixed(1)} MB; a question in the middle: ${milliseconds(0.5)}`)
const missed = printTable([
  {
    name: "building, of minisearch's time",
    value: ownBuild / miniBuild,
    from: `${(ownBuild / 1000).toFixed(2)} s, minisearch ${(miniBuild / 1000).toFixed(2)}`,
    goal: { most: 0.25 }
  },
  {
    name: "a question, p95, of minisearch's time",
    value: at(times.own, 0.95) / at(times.mini, 0.95),
    from: milliseconds(0.95),
    goal: { most: 0.3 }
  },
  { name: 'answers unlike a scan', value: wrong, from: 'of 25 questions', goal: { most: 0 } }
])
if (missed > 0) process.exitCode = 1
