import type { Facts } from '../facts/facts-of'
import { type Quotation, speechVerbs } from '../facts/quotations'
import { mostWords, quotationsAlike } from '../facts/quotations-alike'
import type { Span } from '../model/span'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const quoteDrift: Check = {
  id: 'quote.drift',
  summary: 'One quotation printed twice in different words.',
  why: 'Quotation marks promise the very words; two versions cannot both be what was said.',
  severity: 'warning',
  messages: {
    differs: ({ first, second }) => `Quoted twice, in different words: “${first}” and “${second}”.`
  },
  examples: [
    {
      text: 'The captain said: ‘We gave everything we had tonight.’ Asked again, she said ‘we gave everything we have tonight’.',
      code: 'differs',
      because: 'single marks, and one word differs'
    },
    {
      text: '“We will never sell the old mill to anybody,” Ms Pell said. At noon she had said: “We will never sell the new mill to anybody.”',
      code: 'differs',
      because: 'one word differs'
    },
    {
      text: '“The court has no business in our village,” he said. The words “the court has no right in our village” were read out.',
      code: 'differs',
      because: 'business, right'
    },
    {
      text: '“We will never sell the old mill to anybody,” Ms Pell said. “Never sell the old mill”, the banner read.',
      code: null,
      because: 'a part of it, word for word'
    },
    {
      text: 'See "https://example.org/news/a/b/c/one.html" and "https://example.org/news/a/b/c/two.html".',
      code: null,
      because: 'two addresses, and nobody said them'
    },
    {
      text: '“We will never sell the old mill to anybody,” she said. “We will never sell … to anybody” was on a wall.',
      code: null,
      because: 'the dots say that words are left out'
    },
    {
      text: '“We will never sell the old mill to anybody,” she said. “We will never sell [it] to anybody” was on a wall.',
      code: null,
      because: 'the brackets say that words were changed'
    },
    {
      text: '“We will win the seat in May,” said one. “We will fight the case in court,” said another.',
      code: null,
      because: 'two quotations that begin alike'
    },
    {
      text: '“I am very happy with the result,” said Ann Poe. “I am very happy with the weather,” said Joe Marsh.',
      code: null,
      because: 'two speakers'
    }
  ],
  run(facts) {
    const said = quotationsAlike(facts.reading.text, facts.quotations)
      .map((quotation) => wordsOf(facts, quotation))
      .filter((one) => one.words.length >= 5 && isProse(facts.reading.text, one))
    const findings: RawFinding[] = []
    for (const [a, b] of pairs(said)) {
      if (a.speaker && b.speaker && a.speaker !== b.speaker) continue
      const drift = driftOf(a, b)
      // Side by side they are one speech, whose words come again on purpose.
      if (!drift || goesOn.test(facts.reading.text.slice(drift[0].end, drift[0].end + 40))) continue
      const { text } = facts.reading
      const [first, second] = drift.map(({ start, end }) => text.slice(start, end)) as [string, string]
      findings.push({
        code: 'differs',
        data: { first, second },
        places: drift.map((place) => placeAt(text, place, 'quotation')),
        repairs: [
          { label: first, edits: [{ ...drift[1], text: first }] },
          { label: second, edits: [{ ...drift[0], text: second }] }
        ]
      })
    }
    return findings
  }
}

/** "…,” he said. “…": the speaker goes on. */
const goesOn = new RegExp(`^[,.!?]?["”]? (?:\\S+ ){0,2}(?:${speechVerbs})(?: \\S+){0,2}[.,:] ["“]`)

/** Words with spaces between them: no address, path or line of a program. */
const isProse = (text: string, { words }: Said): boolean =>
  words.filter(({ start }) => !/\s/.test(text[start - 1] ?? ' ')).length <= 1 + words.length / 4

interface Said {
  readonly speaker?: string
  /** Lower-case, with where each stands. A word of "…" or in brackets is empty: it stands for any. */
  readonly words: readonly (Span & { readonly word: string })[]
}

function wordsOf({ reading }: Facts, { words: { start, end }, speaker }: Quotation): Said {
  const words: (Span & { word: string })[] = []
  for (const match of reading.text
    .slice(start, Math.min(end, start + mostWords * 12))
    .matchAll(/\[[^\]]{0,60}\]|…|\.\.\.|[\p{L}\d][\p{L}\d'’-]*/gu)) {
    const word = /^[[….]/.test(match[0]) ? '' : match[0].toLowerCase().replaceAll('’', "'")
    words.push({ word, start: start + match.index, end: start + match.index + match[0].length })
    if (words.length >= mostWords) break
  }
  return { words, ...(speaker ? { speaker } : {}) }
}

/** Pairs that share three words in a row, found by those words. */
function* pairs(said: readonly Said[]): Generator<readonly [Said, Said]> {
  const seen = new Map<string, number[]>()
  for (const [i, { words }] of said.entries()) {
    const partners = new Set<number>()
    for (let at = 0; at + 2 < words.length; at++) {
      const key = `${words[at]!.word} ${words[at + 1]!.word} ${words[at + 2]!.word}`
      const others = seen.get(key) ?? []
      for (const other of others) if (other !== i) partners.add(other)
      // Words that open more quotations than this are nobody's own.
      if (others.length < 4 && others.at(-1) !== i) seen.set(key, [...others, i])
    }
    for (const other of partners) yield [said[other]!, said[i]!]
  }
}

/** The two stretches from the first shared word to the last, where few words between them differ; null where none do. */
function driftOf(a: Said, b: Said): readonly [Span, Span] | null {
  const least = Math.max(5, 0.75 * Math.min(a.words.length, b.words.length))
  // Words in common are fewer than the table is large, and no run in order is longer.
  if (inCommon(a.words, b.words) < least) return null
  const matched = alignment(a.words, b.words)
  if (matched.length < least) return null
  const [firstA, firstB] = matched[0]!
  const [lastA, lastB] = matched.at(-1)!
  const inA = lastA - firstA + 1
  const inB = lastB - firstB + 1
  const odd = Math.max(inA, inB) - matched.length
  // Two quotations that share a phrase are not one quotation; the same words at both ends are.
  if (odd < 1 || odd > 3 || matched.length < 0.7 * Math.max(inA, inB)) return null
  const gap = (words: Said['words'], from: number, to: number) =>
    words.slice(from, to + 1).some(({ word }) => word === '')
  if (gap(a.words, firstA, lastA) || gap(b.words, firstB, lastB)) return null
  return [
    { start: a.words[firstA]!.start, end: a.words[lastA]!.end },
    { start: b.words[firstB]!.start, end: b.words[lastB]!.end }
  ]
}

/** How many words of the one have a word of the other to themselves. */
function inCommon(a: Said['words'], b: Said['words']): number {
  const left = new Map<string, number>()
  for (const { word } of a) if (word !== '') left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const { word } of b) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    common++
    left.set(word, count - 1)
  }
  return common
}

/** The longest common run of words in order, as pairs of indices: the usual table. */
function alignment(a: Said['words'], b: Said['words']): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i]!.word === b[j]!.word && a[i]!.word !== ''
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
  const matched: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.word === b[j]!.word && a[i]!.word !== '') matched.push([i++, j++])
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++
    else j++
  }
  return matched
}
