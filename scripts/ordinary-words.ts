import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise/three'
import { placesOf } from '../src/core/lexicon/en/ordinary-words'

/**
 * Writes resources/ordinary-words.json, the words of the language: those of the lexicon of compromise (MIT) that are no
 * names, and those that three articles or more print in small letters, and not mostly with a capital in mid-sentence.
 * `node scripts/run-typescript.mjs scripts/ordinary-words.ts ARTICLES.jsonl…`
 */
const hashes = 6
const bitsPerWord = 10
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
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
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
    count(capital, inCapital)
  }
}
for (const [word, articles] of small) {
  if (articles >= 3 && articles * 3 >= (capital.get(word) ?? 0)) words.add(word)
}

const bytes = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 24) * 3)
for (const word of words) {
  for (const bit of placesOf(word, bytes.length * 8, hashes)) bytes[bit >> 3]! |= 1 << (bit & 7)
}
writeFileSync(
  'resources/ordinary-words.json',
  `${JSON.stringify({ words: words.size, hashes, bits: Buffer.from(bytes).toString('base64') })}\n`
)
console.log(`${words.size} words, ${bytes.length} bytes`)
