import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise/three'
import { placesOf } from '../src/core/text/word-filter'

/**
 * Writes resources/ordinary-words.json, the words of the language: those of the lexicon of compromise (MIT) that are no
 * names, and those that three articles or more print in small letters, and not mostly with a capital in mid-sentence.
 * Writes resources/known-names.json besides: what three articles or more print with a capital in mid-sentence. Every
 * other article is left out there, so that what is flagged in them can be counted.
 * `node scripts/run-typescript.mjs scripts/ordinary-words.ts ARTICLES.jsonl…`
 */
const hashes = 8
const bitsPerWord = 12
const wordTags = new Set(
  'PhrasalVerb Gerund PastTense PresentTense Plural Infinitive Adjective Singular Actor Comparative Superlative Uncountable Participle Adverb Preposition Conjunction Determiner Pronoun Modal Copula Noun Expression Ordinal Cardinal Unit Currency Negative'.split(
    ' '
  )
)
const words = new Set<string>()
const lexicon = (nlp.model() as { one: { lexicon: unknown } }).one.lexicon as Record<
  string,
  string | readonly string[]
>
for (const [word, tags] of Object.entries(lexicon)) {
  if (/^[a-z]+(?:-[a-z]+)?$/.test(word) && [tags].flat().some((tag) => wordTags.has(tag))) words.add(word)
}

const small = new Map<string, number>()
const capital = new Map<string, number>()
const count = (into: Map<string, number>, seen: ReadonlySet<string>) => {
  for (const word of seen) into.set(word, (into.get(word) ?? 0) + 1)
}
for (const path of process.argv.slice(2)) {
  for (const [row, line] of readFileSync(path, 'utf8').trim().split('\n').entries()) {
    const { text } = JSON.parse(line) as { text: string }
    const inSmall = new Set<string>()
    const inCapital = new Set<string>()
    for (const match of text.matchAll(/(?<![\p{L}@#./'’-])\p{L}+(?:-\p{L}+)*(?![\p{L}@])/gu)) {
      const [word] = match
      if (/^[a-z]{2,}$/.test(word)) inSmall.add(word)
      else if (/^[A-Z][a-z]+$/.test(word) && /[\p{Ll},] $/u.test(text.slice(0, match.index).slice(-2)))
        inCapital.add(word.toLowerCase())
    }
    count(small, inSmall)
    if (row % 2 === 0) count(capital, inCapital)
  }
}
for (const [word, articles] of small) {
  if (articles >= 3 && articles * 1.5 >= (capital.get(word) ?? 0)) words.add(word)
}

write('ordinary-words', words)
const known = new Set<string>()
for (const [word, articles] of capital) {
  if (word.length >= 4 && articles >= 3 && articles > (small.get(word) ?? 0)) known.add(word)
}
write('known-names', known)

function write(name: string, list: ReadonlySet<string>): void {
  const bytes = new Uint8Array(Math.ceil((list.size * bitsPerWord) / 24) * 3)
  for (const word of list) {
    for (const bit of placesOf(word, bytes.length * 8, hashes)) bytes[bit >> 3]! |= 1 << (bit & 7)
  }
  const bits = Buffer.from(bytes).toString('base64')
  writeFileSync(`resources/${name}.json`, `${JSON.stringify({ words: list.size, hashes, bits })}\n`)
  console.log(`${name}: ${list.size} words, ${bytes.length} bytes`)
}
