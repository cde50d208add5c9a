import { partyAcronyms } from '../facts/affiliations'
import { TokenKind } from '../text/tokens'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Two small words run together; none of these is a word. */
const smallPairs = new Set(
  ['of', 'in', 'to', 'on', 'at', 'by', 'for', 'and', 'from', 'with', 'that'].flatMap((word) => [`${word}the`])
)

/** Words that are a whole word with an "a" before it, and mean neither. */
const wordsInA = new Set(
  `along among across around aside alike alive ahead apart about above abroad amount await award aware amend avenue
  arise ashore asleep aboard aground aloud amass astride awhile awake abode alone aloof avoid avert avail aspire agree
  aback abound alight arouse apiece amoral atypical asexual apolitical abridge acquire account another abreast adjoin
  adjust advice advise accede ablaze afresh amidst aright adrift afield amuse astray athwart atone averse abyss
  apportion appraise ascribe assure attest attune await awash`.split(/\s+/)
)

export const copyGlued: Check = {
  id: 'copy.glued',
  summary: 'Two words without a space between them.',
  why: 'A lost space slips past spelling checkers that take it for a name.',
  severity: 'note',
  messages: { glued: ({ printed, apart }) => `“${printed}”: “${apart}”?` },
  examples: [
    {
      text: 'He won by amargin of 40 votes, a slim margin.',
      code: 'glued',
      because: 'the article is glued to a word printed elsewhere'
    },
    { text: 'She ran on the RLDsymbol. The RLD was glad.', code: 'glued', because: 'an acronym and a word' },
    { text: 'The end ofthe count was near.', code: 'glued', because: 'two small words' },
    {
      text: 'The way was long; they went along. It was far away.',
      code: null,
      because: 'words of their own'
    },
    { text: 'The BJPs and MLAs met. EVMs failed.', code: null, because: 'plurals' },
    {
      text: 'A YouTube video by McDonald of DeepMind ran on iPhones.',
      code: null,
      because: 'names of their own form'
    },
    { text: 'They spoke of atypical cases; typical ones are rare.', code: null, because: 'a prefix' },
    { text: 'A round table stood around.', code: null, because: 'a word of its own' }
  ],
  run({ reading }) {
    const { tokens, text } = reading
    const counts = new Map<string, number>()
    const afterArticle = new Set<string>()
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! > 24) continue
      const word = reading.word(i)
      counts.set(word, (counts.get(word) ?? 0) + 1)
      if (isArticle(reading.lower(i - 1)) || isArticle(reading.lower(i - 2))) afterArticle.add(word)
    }
    const apartOf = (word: string, before: string): string | null => {
      if (smallPairs.has(word)) return `${word.slice(0, -3)} the`
      const acronym = /^([A-Z]{2,6})([a-z]{4,12})$/.exec(word)
      if (acronym && (counts.has(acronym[1]!) || partyAcronyms.has(acronym[1]!)))
        return `${acronym[1]} ${acronym[2]}`
      const rest = word.slice(1)
      const article = word[0] === 'a' && rest.length >= 5 && !wordsInA.has(word) && !isArticle(before)
      return article && afterArticle.has(rest) ? `a ${rest}` : null
    }
    const findings: RawFinding[] = []
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! > 24) continue
      const word = reading.word(i)
      // A form printed twice is meant.
      const apart = counts.get(word) === 1 ? apartOf(word, reading.lower(i - 1)) : null
      if (!apart) continue
      const span = { start: tokens.start[i]!, end: tokens.end[i]! }
      findings.push({
        code: 'glued',
        data: { printed: word, apart },
        places: [placeAt(text, span, 'glued')],
        repairs: [{ label: apart, edits: [{ ...span, text: apart }] }]
      })
    }
    return findings
  }
}

const isArticle = (word: string): boolean => word === 'a' || word === 'the' || word === 'an'
