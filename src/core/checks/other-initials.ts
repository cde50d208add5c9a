import { sentenceStarters } from '../facts/name-words'
import type { Reading } from '../facts/reading'
import { wordShape } from '../text/word-classes'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** Not with an X: it stands for "ex" and "trans". */
const inBrackets = wordShape((printed) => /^[A-WYZ]{3,5}$/.test(printed))

/** Small words that initials pass over. */
const passedOver = new Set('of the and for on in to'.split(' '))

/** "World Trade Organization (WHO)": capitalised words, and in brackets initials with one letter other. */
export function otherInitials(reading: Reading): readonly RawFinding[] {
  const { tokens, text } = reading
  return reading.shaped(inBrackets).flatMap((i): RawFinding[] => {
    const acronym = reading.word(i)
    if (reading.word(i - 1) !== '(' || reading.word(i + 1) !== ')') return []
    let letters = ''
    let first = i - 1
    const uses = reading.shaped(inBrackets).filter((at) => reading.word(at) === acronym).length
    for (let at = i - 2; reading.together(at, i) && letters.length <= acronym.length; at--) {
      if (passedOver.has(reading.word(at)) || /^['’]$/.test(reading.word(at))) continue
      if (reading.is(at, sentenceStarters) || !/^\p{Lu}\p{Ll}+(?:['’]s?)?$/u.test(reading.word(at))) break
      letters = reading.word(at)[0]! + letters
      first = at
    }
    // A capitalised word more, and where the name begins is not known.
    if (
      letters.length !== acronym.length ||
      (uses > 1 && !reading.shaped(inBrackets).some((at) => reading.word(at) === letters)) ||
      first === tokens.firstOfSentence[tokens.sentence[i]!]
    )
      return []
    const other = [...letters].filter((letter, k) => letter !== acronym[k]).length
    if (other !== 1 || letters[0] !== acronym[0]) return []
    const words = { start: tokens.start[first]!, end: tokens.end[i - 2]! }
    const span = { start: tokens.start[i]!, end: tokens.end[i]! }
    return [
      {
        code: 'initials',
        data: { words: text.slice(words.start, words.end), acronym },
        places: [placeAt(text, words, 'expansion'), placeAt(text, span, 'acronym')],
        repairs: [{ label: letters, edits: [{ ...span, text: letters }] }]
      }
    ]
  })
}
