// Finds the claims of real articles again after edits of the kinds editors make, the truth followed letter by letter
// through the edits; then the figures and names changed on purpose in a set of pairs. The articles are not kept here:
//   npm run bench:anchor-news -- ARTICLES.jsonl [PAIRS.jsonl] [--show]
// An article is {id, title, text}; a pair {id, base_id, kind, title, text, span, was, now}, or one with clean_text.
import { readFileSync } from 'node:fs'
import { analyse } from '../src/core/analyse'
import { resolve } from '../src/core/anchor/resolve'
import { figuresClash, namesClash } from '../src/core/anchor/telling-words'
import { wordDiff } from '../src/core/anchor/word-diff'
import { articleFromFields } from '../src/core/import/article-from-fields'
import type { Anchor } from '../src/core/model/claim'
import { quoteOf, type Span } from '../src/core/model/span'
import { type Donor, edit, editKinds, piecesOf, print, whereIs, wordsOf } from './edit-article'
import { searchAlone } from './search-alone'
import { seededChance } from './seeded-chance'

interface Fields {
  readonly id: string
  readonly title: string
  readonly text: string
}

interface Pair extends Fields {
  readonly base_id?: string
  readonly kind: string
  readonly where: 'title' | 'text'
  readonly clean_text?: string
}

const chance = seededChance(20_181_211)
const show = process.argv.includes('--show')
const [articlesFile, pairsFile] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!articlesFile) throw new Error('name a file of articles: npm run bench:anchor-news -- ARTICLES.jsonl')
const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const articles = linesOf<Fields>(articlesFile).filter(({ text }) => text.length > 600)
const donor = donorFrom(articles)

function donorFrom(all: readonly Fields[]): Donor {
  const some = all.filter((_, i) => i % 17 === 0)
  const text = some.map((each) => each.text).join(' ')
  return {
    sentences: some
      .flatMap((each) => piecesOf(each).flat().map(wordsOf))
      .filter((words) => words.length > 40),
    names: [...new Set(text.match(/(?<=[a-z] )\p{Lu}\p{Ll}{3,}/gu))],
    words: [...new Set(text.match(/(?<=[a-z] )\p{Ll}{5,}(?=[ ,.])/gu))]
  }
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start))
const around = (text: string, { start, end }: Span) =>
  `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)}`
const percent = (n: number, of: number) => `${((100 * n) / of).toFixed(2)} %`
const anchorsOf = (fields: Fields): { text: string; anchors: readonly Anchor[] } => {
  const article = articleFromFields(fields)
  return { text: article.text, anchors: analyse(article).claims.map(({ anchor }) => anchor) }
}
/** Whether what stands there now says another thing by its figures or names. */
const tellsOther = (was: string, now: string) => figuresClash(was, now) || namesClash(was, now)

for (const share of [0.1, 0.3, 0.6]) {
  const count = {
    marks: 0,
    alive: 0,
    exact: 0,
    moved: 0,
    changed: 0,
    lost: 0,
    found: 0,
    wrong: 0,
    missed: 0,
    false: 0
  }
  const other = { found: 0, wrong: 0 }
  const time = { ours: 0, alone: 0 }
  let edits = 0
  for (const fields of articles) {
    const before = piecesOf(fields)
    const old = print(before)
    const [title = '', ...rest] = old.text.split('\n\n')
    const { text, anchors } = anchorsOf({ id: fields.id, title, text: rest.join('\n\n') })
    if (text !== old.text) continue
    let after = before
    const wanted = Math.max(1, Math.round(share * before.flat().length))
    for (let n = 0; n < wanted; n++)
      after = edit(after, editKinds[Math.floor(chance() * editKinds.length)]!, donor, chance)
    edits += wanted
    const now = print(after)
    let from = performance.now()
    const ours = anchors.map((anchor) => resolve(now.text, anchor, old.text))
    time.ours += performance.now() - from
    from = performance.now()
    const theirs = anchors.map((anchor) => searchAlone(now.text, anchor))
    time.alone += performance.now() - from
    anchors.forEach((anchor, i) => {
      const where = whereIs(now.letters, anchor)
      const found = ours[i]!
      const theirSpan = theirs[i]
      count.marks++
      count[found.status]++
      if (where) count.alive++
      if (theirSpan) other[where && overlap(theirSpan, where) >= 0.5 ? 'found' : 'wrong']++
      if (found.status === 'lost') return
      const told = {
        was: around(old.text, anchor),
        found: around(now.text, found.span),
        status: found.status
      }
      // Its words between its old neighbours are no wrong place, whichever of two twins they are.
      const twin = found.status === 'exact' && around(old.text, anchor) === around(now.text, found.span)
      const there = where && overlap(found.span, where) >= (found.status === 'changed' ? 0.01 : 0.5)
      if (!there && !twin) {
        count.wrong++
        if (show) console.log('WRONG', { ...told, where: where && around(now.text, where) })
        return
      }
      count.found++
      const words = now.text.slice((where ?? found.span).start, (where ?? found.span).end)
      if (tellsOther(anchor.quote, words) && found.status !== 'changed') {
        count.missed++
        if (show) console.log('MISSED', told, words)
      }
      if (words === anchor.quote && found.status === 'changed') {
        count.false++
        if (show) console.log('FALSE', told)
      }
    })
  }
  const of = (n: number) => percent(n, count.marks)
  console.log(
    `${articles.length} articles, ${edits} edits (${share} a sentence), ${count.marks} claims, ${count.alive} still there`
  )
  console.log(
    `  exact ${of(count.exact)}, moved ${of(count.moved)}, changed ${of(count.changed)}, lost ${of(count.lost)}`
  )
  console.log(
    `  found ${count.found} = ${percent(count.found, count.alive)} of those still there (approx-string-match alone ${other.found}), wrong places ${count.wrong} (alone ${other.wrong}), changed figures and names passed over ${count.missed}, unchanged called changed ${count.false}`
  )
  console.log(
    `  ${(time.ours / 1000).toFixed(2)} s (alone ${(time.alone / 1000).toFixed(2)}): ${(time.ours / time.alone).toFixed(2)} of its time`
  )
}

if (pairsFile) {
  const bases = new Map(linesOf<Fields>(articlesFile).map((fields) => [fields.id, fields]))
  const kinds = new Map<
    string,
    {
      pairs: number
      touched: number
      changed: number
      other: Record<string, number>
      rest: number
      disturbed: number
    }
  >()
  for (const pair of linesOf<Pair>(pairsFile)) {
    const base =
      pair.clean_text === undefined ? bases.get(pair.base_id ?? '') : { ...pair, text: pair.clean_text }
    if (!base) continue
    const { text: old, anchors } = anchorsOf(base)
    const now = articleFromFields(pair).text
    if (old === now) continue
    const changes = differences(old, now)
    const kind = kinds.get(pair.kind) ?? {
      pairs: 0,
      touched: 0,
      changed: 0,
      other: {},
      rest: 0,
      disturbed: 0
    }
    kinds.set(pair.kind, kind)
    kind.pairs++
    for (const anchor of anchors) {
      const found = resolve(now, anchor, old)
      const inside = changes.some(({ start, end }) => anchor.start < end && anchor.end > start)
      const told = {
        kind: pair.kind,
        was: around(old, anchor),
        status: found.status,
        found: found.status === 'lost' ? null : around(now, found.span)
      }
      if (inside) {
        kind.touched++
        if (found.status === 'changed') kind.changed++
        else {
          kind.other[found.status] = (kind.other[found.status] ?? 0) + 1
          if (show) console.log('TOUCHED', told)
        }
        continue
      }
      kind.rest++
      if (
        found.status === 'changed' ||
        found.status === 'lost' ||
        quoteOf(now, found.span) !== anchor.quote
      ) {
        kind.disturbed++
        if (show) console.log('DISTURBED', told)
      }
    }
  }
  for (const [kind, { pairs, touched, changed, other, rest, disturbed }] of kinds) {
    console.log(
      `${kind}: ${pairs} pairs; claims on the change ${touched}: changed ${changed} ${JSON.stringify(other)}; the other ${rest}: changed, lost or on other words ${disturbed}`
    )
  }
}

/** The stretches of the old text that the new one has otherwise. */
function differences(old: string, now: string): readonly Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { kind, text } of wordDiff(old, now)) {
    if (kind === 'added') spans.push({ start: at, end: at })
    else if (kind === 'removed') spans.push({ start: at, end: at + text.length })
    if (kind !== 'added') at += text.length
  }
  return spans
}
