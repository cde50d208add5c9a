import { embeddedPosts } from '../facts/embedded-posts'
import type { Facts } from '../facts/facts-of'
import { numberWord } from '../facts/number-words'
import { type Quotation, speechVerbs } from '../facts/quotations'
import { mostWords, quotationsAlike } from '../facts/quotations-alike'
import { overlaps, type Span } from '../model/span'
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
      text: 'She asked the crowd, “What do you all have to lose by voting?” and spoke of the mill and of the quarry, of roads and of schools, of much else that the town had lost in all those years since.\n\nShe said: What do you all have to lose by voting? You have no work. “What the heck do you all have to lose by voting?” she cried.',
      code: null,
      because: 'the speech has both'
    },
    {
      text: '“They took far too long to get it right,” he said in the morning, and spoke of the mill and of the quarry and of much else that his town had lost in all those years since. Later he was asked again. “I think it was a mistake. We took too long to get it right,” he said.',
      code: null,
      because: 'each begins with words of its own'
    },
    {
      text: 'Ann Poe, the mayor, wants all drivers “asking for leave before they take to the old bridge in the rain.” Nobody else has ever asked the council for it, neither in spring nor in any autumn that she knows of, and few would have been heard if they had.\n\nShe wants them “asking for leave before they take to an old bridge in the rain.” Ha! — Rob Hay (@robhay) February 14, 2020',
      code: null,
      because: 'a post, as it was posted'
    },
    {
      text: '“I am very happy with the result,” said Ann Poe. “I am very happy with the weather,” said Joe Marsh.',
      code: null,
      because: 'two speakers'
    }
  ],
  run(facts) {
    const { text } = facts.reading
    const posts = embeddedPosts(text)
    const said = quotationsAlike(text, facts.quotations)
      .filter(({ words }) => !posts.some((post) => overlaps(post, words)))
      .map((quotation) => wordsOf(facts, quotation))
      .filter((one) => one.words.length >= fewestCued && isProse(text, one))
    const findings: RawFinding[] = []
    for (const [a, b] of pairs(said)) {
      if (a.speaker && b.speaker && a.speaker !== b.speaker) continue
      const cued = isCued(text, b)
      const found = driftOf(a, b, cued ? fewestCued : fewest)
      if (!found || !isOneSaying(facts, a, b, found, cued)) continue
      const drift = found.spans
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

/** Words in common, in order, that make two quotations one; so many where the second is said to repeat the first. */
const fewest = 6
const fewestCued = 3

/** Before a quotation: it is one that was quoted before. */
const again =
  /\b(?:words?|phrase|line|vow|vowed|promise[sd]?|pledged?|sentence|slogan|quot(?:e|ation)|remark|repeat\w*|again|same|recall\w*|echo\w*|statement|boast|threat|asked what|struck by|known for|read out|(?:banner|placard|sign|plaque|t-shirt|poster)s?|had (?:\w+ )?said)\b[^.!?“"]{0,40}$/i
/** Round two quotations: their wordings are what the text is about. */
const compared =
  /\b(?:correct(?:ed|ion|s)|chang(?:ed|es|e|ing)|amend|revis|versions?|original|draft|transcript|misquot|misremember|instead of|rather than|as opposed|edited|translat|paraphras|compar|differ|wordings?|reword|rephras|dropped|struck out|stripped|adding|added the|removed|the word [“‘"]|softened|garbled|headline|parod|mock|imagine|equivalent|became|first read)/i

/** How near quotations stand that go on with one another. */
const near = 160

const isCued = (text: string, { words }: Said): boolean => {
  const start = words[0]!.start
  return again.test(text.slice(Math.max(0, start - 70), start - 1))
}

/** Whether two quotations alike are one saying: nobody else's, no part of it, none set beside the other on purpose. */
function isOneSaying(
  { reading: { text, article } }: Facts,
  a: Said,
  b: Said,
  { spans: [first, second], odd, matched }: Drift,
  cued: boolean
): boolean {
  // Side by side they are one speech, whose words come again on purpose.
  if (goesOn.test(text.slice(first.end, first.end + 40))) return false
  const apart = second.start - first.end
  const between = text.slice(Math.max(first.end, second.start - 200), second.start)
  if (compared.test(between) || compared.test(text.slice(second.end, second.end + 100))) return false
  if (apart < near && !cued && first.end > article.headlineLength) return false
  if (standsNear(text, first, second) || standsNear(text, second, first)) return false
  // "He later added": another saying, built like the first.
  if (!cued && /\b(?:later|also|then|again) (?:said|added|told)|\badd(?:s|ed)\b/.test(b.attribution ?? ''))
    return false
  const voices = [a, b].map(({ attribution }) => voiceOf(attribution))
  if (voices[0] && voices[1] && !voices[0].some((word) => voices[1]!.includes(word))) return false
  const [inFirst, inSecond] = odd
  // A headline or a pulled line leaves words out.
  const shortened = inFirst.length === 0 || inSecond.length === 0
  const isHead = (place: Span) =>
    place.end <= article.headlineLength || !/[.!?,]/.test(text.slice(place.end, place.end + 3))
  if (shortened && (isHead(first) || isHead(second))) return false
  if (cued) return true
  // One word for another: two sayings of one build, unless much else is the same.
  const swapped = !shortened && [...inFirst, ...inSecond].some((word) => word.length > 5)
  return matched >= (swapped ? 2 * fewest : fewest)
}

/** Whether the words of one stand near the other too: a speech that takes them up in other words. */
function standsNear(text: string, { start, end }: Span, other: Span): boolean {
  const words = plain(text.slice(start, end))
  const before = plain(text.slice(Math.max(end, other.start - 2 * near), Math.max(end, other.start)))
  const until = other.end <= start ? Math.min(start, other.end + 2 * near) : other.end + 2 * near
  return before.includes(words) || plain(text.slice(other.end, until)).includes(words)
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')

/** Who is said to speak, in words that tell one voice from another; null where a pronoun or nobody is. */
function voiceOf(attribution: string | undefined): readonly string[] | null {
  const words = (attribution ?? '').replace(saying, '').match(/\p{L}{3,}/gu) ?? []
  const telling = words.filter(
    (word) => !/^(?:the|she|they|has|had|also|later|then|who|that|our|his|her|its)$/i.test(word)
  )
  return telling.length > 0 ? telling.map((word) => word.toLowerCase()) : null
}
const saying = new RegExp(`\\b(?:${speechVerbs}|according to)\\b`, 'g')

/** "…,” he said. “…": the speaker goes on. */
const goesOn = new RegExp(`^[,.!?]?["”]? (?:\\S+ ){0,2}(?:${speechVerbs})(?: \\S+){0,2}[.,:] ["“]`)

/** Words with spaces between them: no address, path or line of a program. */
const isProse = (text: string, { words }: Said): boolean =>
  words.filter(({ start }) => !/\s/.test(text[start - 1] ?? ' ')).length <= 1 + words.length / 4

interface Said {
  readonly speaker?: string
  /** The words that say who speaks. */
  readonly attribution?: string
  /** Lower-case, with where each stands. A word of "…" or in brackets is empty: it stands for any. */
  readonly words: readonly (Span & { readonly word: string })[]
}

function wordsOf({ reading }: Facts, { words: { start, end }, speaker, attribution }: Quotation): Said {
  const words: (Span & { word: string })[] = []
  for (const match of reading.text
    .slice(start, Math.min(end, start + mostWords * 12))
    .matchAll(/\[[^\]]{0,60}\]|…|\.\.\.|[\p{L}\d][\p{L}\d'’-]*/gu)) {
    const lower = match[0].toLowerCase().replaceAll('’', "'")
    const word = /^[[….]/.test(match[0]) ? '' : String(numberWord(lower) ?? lower)
    words.push({ word, start: start + match.index, end: start + match.index + match[0].length })
    if (words.length >= mostWords) break
  }
  return {
    words,
    ...(speaker ? { speaker } : {}),
    ...(attribution ? { attribution: reading.text.slice(attribution.start, attribution.end) } : {})
  }
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

interface Drift {
  /** From the first shared word to the last, in both. */
  readonly spans: readonly [Span, Span]
  /** The words between them that the other has not. */
  readonly odd: readonly [readonly string[], readonly string[]]
  readonly matched: number
}

/** Two quotations with so many words in common, of which few between the first and the last differ; null for others. */
function driftOf(a: Said, b: Said, fewest: number): Drift | null {
  const least = Math.max(fewest, 0.75 * Math.min(a.words.length, b.words.length))
  // Words in common are fewer than the table is large, and no run in order is longer.
  if (inCommon(a.words, b.words) < least) return null
  const matched = alignment(a.words, b.words)
  if (matched.length < least) return null
  const [firstA, firstB] = matched[0]!
  const [lastA, lastB] = matched.at(-1)!
  const [inA, inB] = [a.words.slice(firstA, lastA + 1), b.words.slice(firstB, lastB + 1)]
  if ([...inA, ...inB].some(({ word }) => word === '')) return null
  const [keptA, keptB] = [new Set(matched.map(([i]) => i)), new Set(matched.map(([, j]) => j))]
  const oddA = inA.flatMap(({ word }, i) => (keptA.has(firstA + i) ? [] : [word]))
  const oddB = inB.flatMap(({ word }, j) => (keptB.has(firstB + j) ? [] : [word]))
  // Two quotations that share a phrase are not one quotation; the same words at both ends are.
  const odd = Math.max(oddA.length, oddB.length)
  if (odd < 1 || odd > 2) return null
  // Both begin or go on, and each with words of its own: two sayings of one build.
  if (areOthers(firstA, firstB) || areOthers(a.words.length - 1 - lastA, b.words.length - 1 - lastB))
    return null
  return {
    spans: [
      { start: a.words[firstA]!.start, end: a.words[lastA]!.end },
      { start: b.words[firstB]!.start, end: b.words[lastB]!.end }
    ],
    odd: [oddA, oddB],
    matched: matched.length
  }
}

const areOthers = (wordsOfA: number, wordsOfB: number): boolean =>
  Math.min(wordsOfA, wordsOfB) > 0 && Math.max(wordsOfA, wordsOfB) > 2

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
