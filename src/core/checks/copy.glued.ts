import { partyAcronyms } from '../facts/affiliations'
import type { Reading } from '../facts/reading'
import { TokenKind } from '../text/tokens'
import { wordClass } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Two small words run together; none of these is a word. */
const smallPairs = wordClass(
  ['of', 'in', 'to', 'on', 'at', 'by', 'for', 'and', 'from', 'with', 'that'].flatMap((word) => [`${word}the`])
)

/** Words that are a whole word with an "a" before it, and mean neither. */
const wordsInA = wordClass(
  `along among across around aside alike alive ahead apart about above abroad amount await award aware amend avenue
  arise ashore asleep aboard aground aloud amass astride awhile awake abode alone aloof avoid avert avail aspire agree
  aback abound alight arouse apiece amoral atypical asexual apolitical abridge acquire account another abreast adjoin
  adjust advice advise accede ablaze afresh amidst aright adrift afield amuse astray athwart atone averse abyss
  apportion appraise ascribe assure attest attune await awash`
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
    const afterArticle = new Set<string>()
    const suspects: number[] = []
    for (let i = 0; i < tokens.count; i++) {
      const size = tokens.end[i]! - tokens.start[i]!
      if (tokens.kind[i] !== TokenKind.word || size > 24) continue
      if (reading.is(i - 1, articles) || reading.is(i - 2, articles)) afterArticle.add(reading.word(i))
      if (size >= 5 && mayBeGlued(reading, i)) suspects.push(i)
    }
    let known: ReadonlyMap<string, number> | null = null
    const countOf = (word: string): number => {
      known ??= countsOf(reading)
      return known.get(word) ?? 0
    }
    return suspects.flatMap((i): RawFinding[] => {
      const printed = reading.word(i)
      const apart = apartOf(printed, afterArticle, countOf)
      // A form printed twice is meant.
      if (!apart || countOf(printed) > 1) return []
      const span = { start: tokens.start[i]!, end: tokens.end[i]! }
      return [
        {
          code: 'glued',
          data: { printed, apart },
          places: [placeAt(text, span, 'glued')],
          repairs: [{ label: apart, edits: [{ ...span, text: apart }] }]
        }
      ]
    })
  }
}

const articles = wordClass('a an the')

/** "ofthe", a word that begins with "a", or with two capitals: by its first letters alone, which tells nearly all apart. */
function mayBeGlued(reading: Reading, i: number): boolean {
  const { text, tokens } = reading
  const first = text.charCodeAt(tokens.start[i]!)
  if (first === 0x61) return !reading.is(i, wordsInA) && !reading.is(i - 1, articles)
  const second = text.charCodeAt(tokens.start[i]! + 1)
  return (isCapital(first) && isCapital(second)) || reading.is(i, smallPairs)
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** How often each word is printed. */
function countsOf(reading: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i < reading.tokens.count; i++) {
    if (reading.tokens.kind[i] !== TokenKind.word) continue
    const word = reading.word(i)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function apartOf(
  word: string,
  afterArticle: ReadonlySet<string>,
  countOf: (word: string) => number
): string | null {
  if (smallPairs.has(word)) return `${word.slice(0, -3)} the`
  const acronym = /^([A-Z]{2,6})([a-z]{4,12})$/.exec(word)
  if (acronym && (countOf(acronym[1]!) > 0 || partyAcronyms.has(acronym[1]!)))
    return `${acronym[1]} ${acronym[2]}`
  const rest = word.slice(1)
  return word[0] === 'a' && rest.length >= 5 && afterArticle.has(rest) ? `a ${rest}` : null
}
