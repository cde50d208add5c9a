import { readFileSync } from 'node:fs'
import { analyse } from '../src/core/analyse'
import { nameVariant } from '../src/core/checks/name.variant'
import { articleFromFields } from '../src/core/import/article-from-fields'
import { seededChance } from './seeded-chance'

/**
 * How often a name that comes again with one slip is found: `npm run bench:slips -- ARTICLES.jsonl [--misses N]`.
 * Articles are lines of `{ id, title, text, publishedOn }`. In each, one mention of a person's name is spoilt, once for
 * each kind of slip and each kind of mention; the table counts what `name.variant` says of the spoilt words.
 * Persons are read here by other means than the engine's: two capitalised words that no article prints in lower case.
 */
const [file, flag, limit] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run bench:slips -- ARTICLES.jsonl [--misses N]')
  process.exit(2)
}
interface Row {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly publishedOn?: string
}
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))
let misses = flag === '--misses' ? Number(limit) : 0

/** Chance with a seed: two runs give one table. */
const chance = seededChance(20_261_122)
const random = (below: number): number => Math.floor(chance() * below)

const vowels = 'aeiou'
const consonants = 'bcdfghklmnprstvw'
const isVowel = (letter: string): boolean => vowels.includes(letter)
/** A place inside the word, not the first letter, where the letter passes the test. */
const somewhere = (word: string, test: (letter: string, at: number) => boolean): number => {
  const places = [...word].map((letter, at) => (at > 0 && test(letter, at) ? at : -1)).filter((at) => at > 0)
  return places.length > 0 ? places[random(places.length)]! : -1
}
const other = (letters: string, not: string): string => {
  const rest = letters.replace(not, '')
  return rest[random(rest.length)]!
}
const put = (word: string, at: number, cut: number, letters: string): string =>
  at < 0 ? word : word.slice(0, at) + letters + word.slice(at + cut)

const slips: Readonly<Record<string, (word: string) => string>> = {
  'letter dropped': (word) =>
    put(
      word,
      somewhere(word, (letter, at) => letter !== word[at - 1]),
      1,
      ''
    ),
  'letter doubled': (word) => {
    const at = somewhere(word, (letter, i) => letter !== word[i - 1] && letter !== word[i + 1])
    return put(word, at, 0, word[at] ?? '')
  },
  'letter put in': (word) =>
    put(
      word,
      somewhere(word, () => true),
      0,
      other(consonants, '')
    ),
  'two swapped': (word) => {
    const at = somewhere(word, (letter, i) => i < word.length - 1 && letter !== word[i + 1])
    return put(word, at, 2, `${word[at + 1]}${word[at]}`)
  },
  'vowel for vowel': (word) => {
    const at = somewhere(word, isVowel)
    return put(word, at, 1, other(vowels, word[at] ?? ''))
  },
  'consonant for consonant': (word) => {
    const at = somewhere(word, (letter) => !isVowel(letter))
    return put(word, at, 1, other(consonants, word[at] ?? ''))
  }
}

const ordinary = new Set<string>()
for (const { text } of rows) for (const [word] of text.matchAll(/\b[a-z]+\b/g)) ordinary.add(word)
const noPersons =
  /^(?:New|South|North|West|East|United|Saint|San|Los|Prime|Great|Sri|Tamil|Andhra|Uttar|Madhya|Real|World|Sky|Andhra|Hong|Saudi|European)$/
const titles = /(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof|Smt|Shri)\.? $/

interface Mention {
  readonly start: number
  readonly word: string
  /** `title` before it, part of the `full` name, or `bare`. */
  readonly kind: 'title' | 'full' | 'bare'
  /** How often the word stands elsewhere. */
  readonly others: number
}

/** Later mentions of every word of a full name. */
function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = []
  for (const full of text.matchAll(/\b([A-Z][a-z]{3,}) ([A-Z][a-z]{3,})\b(?! [A-Z])/g)) {
    const [, first = '', last = ''] = full
    if (noPersons.test(first)) continue
    if (ordinary.has(first.toLowerCase()) || ordinary.has(last.toLowerCase())) continue
    if (
      !new RegExp(`(?:(?:Mr|Ms|Mrs|Dr)\\.? ${last}|${last}(?:, who)? (?:said|says|told|added))\\b`).test(text)
    )
      continue
    const places = [...text.matchAll(new RegExp(`\\b${last}\\b(?!-)`, 'g'))].map(({ index }) => index)
    for (const start of places.slice(1)) {
      const before = text.slice(Math.max(0, start - 30), start)
      const kind = titles.test(before) ? 'title' : before.endsWith(`${first} `) ? 'full' : 'bare'
      if (kind === 'bare' && /[A-Z][\w.]* $/.test(before)) continue
      mentions.push({ start, word: last, kind, others: places.length - 1 })
      const firsts = text.split(first).length - 2
      if (kind === 'full' && firsts > 0)
        mentions.push({ start: start - first.length - 1, word: first, kind, others: firsts })
    }
  }
  return mentions
}

const tally = new Map<string, { found: number; of: number }>()
const count = (key: string, found: boolean) => {
  const at = tally.get(key) ?? { found: 0, of: 0 }
  tally.set(key, { found: at.found + (found ? 1 : 0), of: at.of + 1 })
}
for (const row of rows) {
  const all = mentionsIn(row.text)
  for (const kind of ['title', 'full', 'bare'] as const) {
    const some = all.filter((mention) => mention.kind === kind)
    if (some.length === 0) continue
    for (const [slip, spoil] of Object.entries(slips)) {
      const { start, word, others } = some[random(some.length)]!
      const spoilt = spoil(word)
      if (spoilt === word || ordinary.has(spoilt.toLowerCase())) continue
      const text = row.text.slice(0, start) + spoilt + row.text.slice(start + word.length)
      const article = articleFromFields({ ...row, text })
      const from = article.bodyStart + start
      const found = analyse(article, [nameVariant]).findings.some(
        ({ severity, places }) =>
          severity === 'warning' &&
          places.some((place) => place.start < from + spoilt.length && place.end > from)
      )
      count(`${slip} · ${kind}`, found)
      count(`${slip} · all`, found)
      count(`all · ${kind}`, found)
      count(
        `all · word stands ${others > 2 ? '3 or more times' : others === 2 ? 'twice' : 'once'} elsewhere`,
        found
      )
      count('all · all', found)
      if (!found && misses-- > 0)
        console.log(
          `${slip} · ${kind}: ${word} -> ${spoilt} (${others}) …${text.slice(Math.max(0, start - 50), start + 40).replaceAll('\n', ' ')}…`
        )
    }
  }
}
for (const [key, { found, of }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(key.padEnd(44), `${found}/${of}`.padStart(10), (found / of).toFixed(3))
