import { partyAcronyms } from '../facts/affiliations'
import type { Reading } from '../facts/reading'
import { wordClass, wordShape } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Two small words run together, and where they part; none of these is a word. */
const smallPairs = new Map(
  [
    ['of in to on at by for and from with that said is was are has had when where but than if which', 'the'],
    ['of in to on by for and from with', 'his their its this an']
  ].flatMap(([firsts, seconds]) =>
    firsts!
      .split(' ')
      .flatMap((first) =>
        seconds!.split(' ').map((second) => [first + second, `${first} ${second}`] as const)
      )
  )
)

/** A contraction and a word behind it: "don'ttell", "they'regone". */
const contractionAndWord = /^([A-Za-z]{2,6}n['’]t|(?:you|we|they|who)['’](?:re|ve|ll))([a-z]{2,12})$/

/** Words that are a whole word with an "a" before it, and mean neither. */
const wordsInA = new Set(
  `along among across around aside alike alive ahead apart about above abroad amount await award aware amend avenue
  arise ashore asleep aboard aground aloud amass astride awhile awake abode alone aloof avoid avert avail aspire agree
  aback abound alight arouse apiece amoral atypical asexual apolitical abridge acquire account another abreast adjoin
  adjust advice advise accede ablaze afresh amidst aright adrift afield amuse astray athwart atone averse abyss
  apportion appraise ascribe assure attest attune await awash aversion atrophy avow asunder aspire`.split(
    /\s+/
  )
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
    { text: 'You don’ttell a customer that.', code: 'glued', because: 'a contraction and a word' },
    { text: 'Write to inthe@example.org, or to #ofthe.', code: null, because: 'names on the net' },
    { text: 'The aversion was theirs, whatever the version.', code: null, because: 'a word of its own' },
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
    return reading.shaped(mayBeGlued).flatMap((i): RawFinding[] => {
      const printed = reading.word(i)
      const apart = apartOf(reading, i)
      const span = { start: tokens.start[i]!, end: tokens.end[i]! }
      // A form printed twice is meant; so is a name on the net.
      if (!apart || isPrinted(reading, printed, 2)) return []
      if (
        /[@#/._-]/.test(text[span.start - 1] ?? '') ||
        /^(?:[@/]|\.\w)/.test(text.slice(span.end, span.end + 2))
      )
        return []
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

const acronymAndWord = /^([A-Z]{2,6})([a-z]{4,12})$/
/** An "a" and a word of five letters or more. */
const aAndWord = /^a\S{5,23}$/

/** "ofthe", a word that begins with "a", or with two capitals: few words need be looked at twice. */
const mayBeGlued = wordShape(
  (printed) =>
    smallPairs.has(printed) ||
    contractionAndWord.test(printed) ||
    acronymAndWord.test(printed) ||
    (aAndWord.test(printed) &&
      !wordsInA.has(printed.replace(/['’]s?$/, '')) &&
      !wordsInA.has(printed.replace(/(?:s|e?d|ing)$/, '')))
)

/** Whether the article prints the word so often, in this spelling. */
function isPrinted({ tokens }: Reading, word: string, times: number): boolean {
  const number = tokens.vocabulary.find(word)
  if (number < 0) return false
  let left = times
  for (let i = 0; i < tokens.count && left > 0; i++) if (tokens.word[i] === number) left--
  return left === 0
}

/** Whether the article prints the word after an article, an adjective between them at most. */
function isAfterArticle(reading: Reading, word: string): boolean {
  const { tokens } = reading
  const number = tokens.vocabulary.find(word)
  if (number < 0) return false
  return reading.where(articles).some((i) => tokens.word[i + 1] === number || tokens.word[i + 2] === number)
}

function apartOf(reading: Reading, i: number): string | null {
  const word = reading.word(i)
  const pair = smallPairs.get(word)
  if (pair) return pair
  const [, contraction, behind] = contractionAndWord.exec(word) ?? []
  if (contraction) return behind === 'cha' ? null : `${contraction} ${behind}`
  const [, acronym, tail] = acronymAndWord.exec(word) ?? []
  if (acronym)
    return isPrinted(reading, acronym, 1) || partyAcronyms.has(acronym) ? `${acronym} ${tail}` : null
  const rest = word.slice(1)
  return !reading.is(i - 1, articles) && isAfterArticle(reading, rest) ? `a ${rest}` : null
}
