import type { Reading } from '../facts/reading'
import { isOrdinaryWord } from '../lexicon/en/ordinary-words'
import { hasHad, mayStandTwice, takesIn } from '../lexicon/en/said-twice'
import { WordForm } from '../text/vocabulary'
import { wordClass } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Small words of which two never stand twice: "in the in the". */
const small = wordClass(
  `the a an of to and or for with at from by as but are were be been he she they we his their this which who will would has
  that it is was in had her its said not`
)

export const copyDoubled: Check = {
  id: 'copy.doubled',
  summary: 'A word set twice.',
  why: 'The eye skips the second one; the reader’s does not always.',
  severity: 'note',
  messages: { doubled: ({ word }) => `“${word}” stands twice.` },
  examples: [
    { text: 'She won the the seat.', code: 'doubled', because: 'an article twice' },
    { text: 'We accept the lowest or any any bid.', code: 'doubled', because: 'one “any” is enough' },
    {
      text: 'Visitors must must sign the book.',
      code: 'doubled',
      because: 'said once is enough'
    },
    { text: 'The the seat fell vacant.', code: 'doubled', because: 'the first with a capital' },
    {
      text: 'It flew without losing losing a single feather.',
      code: 'doubled',
      because: 'any word of the language'
    },
    { text: 'Lows in in the forties are forecast.', code: 'doubled', because: 'no verb takes the first' },
    { text: 'It has never had had its day.', code: 'doubled', because: '“has had” is enough' },
    {
      text: 'The rule was phased in in May, the best year he has been in in a decade.',
      code: null,
      because: '“in” of the verb, and “in” of the time'
    },
    {
      text: 'Abdullah Abdullah came from Walla Walla; bye bye, said the first first daughter.',
      code: null,
      because: 'names, and words that are said so'
    },
    { text: 'He had had enough, and knew that that was so.', code: null, because: 'good grammar' },
    {
      text: 'In the the hall, it is what it is; as good as, as bad as.',
      code: 'doubled',
      because: 'only the article'
    },
    { text: 'He said that the that the road was shut.', code: 'doubled', because: 'two small words twice' },
    {
      text: 'The head of the WHO who spoke did less than he used to to mend it.',
      code: null,
      because: 'one of each'
    },
    {
      text: 'What it is is a loss. It gave her her start.',
      code: null,
      because: 'two words that look alike'
    },
    {
      text: 'He came to, to be sure. Of whom? Of the men.',
      code: null,
      because: 'a comma or a full stop between'
    },
    { text: 'It was a very very long day; no no, said he.', code: null, because: 'said twice on purpose' }
  ],
  run({ reading }) {
    const { tokens, text } = reading
    const findings: RawFinding[] = []
    for (let i = 1; i < tokens.count; i++) {
      // Two numbers, before anything is asked of the words.
      const pair = isPairTwice(reading, i)
      if (!pair && !isTwice(reading, i)) continue
      const first = pair ? i - 3 : i - 1
      const span = { start: tokens.start[first]!, end: tokens.end[i]! }
      const once = text.slice(span.start, tokens.end[pair ? i - 2 : i - 1]!)
      findings.push({
        code: 'doubled',
        data: { word: once.toLowerCase() },
        places: [placeAt(text, span, 'doubled')],
        repairs: [{ label: once, edits: [{ ...span, text: once }] }]
      })
    }
    return findings
  }
}

function isTwice(reading: Reading, i: number): boolean {
  const { tokens } = reading
  // Two numbers, before anything is asked of the words.
  if (tokens.word[i] !== reading.root(i - 1) || !reading.together(i - 1, i)) return false
  // "the WHO who", "Abdullah Abdullah"; a sentence may begin with the first: "The the".
  if (!(reading.form(i) & WordForm.plain) || reading.form(i - 1) & WordForm.acronym) return false
  const word = reading.word(i)
  const first = reading.word(i - 1)
  if (first.toLowerCase() !== word || !isOrdinaryWord(word)) return false
  if (first !== word && tokens.firstOfSentence[tokens.sentence[i]!] !== i - 1) return false
  return !isMeantTwice(reading, i)
}

/** Whether grammar, habit or stress may set the word of `i` twice where it stands. */
function isMeantTwice(reading: Reading, i: number): boolean {
  const word = reading.word(i)
  if (word === 'had') return !reading.is(pastAdverbs(reading, i - 2), hasHad)
  if (word === 'in') return reading.is(i - 2, takesIn)
  // What they used to, to mend: "less than they used to to mend it".
  if (word === 'to') return /^(?:used|points?|amounts?|amounted)$/.test(reading.lower(i - 2))
  return reading.is(i, mayStandTwice)
}

/** The word that "not", "yet", "never" stand behind: that of "have" in "have not yet had". */
function pastAdverbs(reading: Reading, i: number): number {
  let at = i
  while (/^(?:not|yet|never|already|also|long|always|ever|even|only)$/.test(reading.lower(at))) at--
  return at
}

/** "that the that the": two small words, and the same again. */
function isPairTwice(reading: Reading, i: number): boolean {
  const { tokens } = reading
  return (
    tokens.word[i] === tokens.word[i - 2] &&
    i >= 3 &&
    tokens.word[i - 1] === reading.root(i - 3) &&
    tokens.word[i] !== tokens.word[i - 1] &&
    reading.is(i, small) &&
    reading.is(i - 1, small) &&
    reading.together(i - 3, i) &&
    (reading.form(i) & WordForm.plain) !== 0
  )
}
