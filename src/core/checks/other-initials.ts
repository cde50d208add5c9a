import { sentenceStarters } from '../facts/name-words'
import type { Reading } from '../facts/reading'
import { isSwap } from '../text/likeness'
import { wordShape } from '../text/word-classes'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** Not with an X: it stands for "ex" and "trans". */
const inBrackets = wordShape((printed) => /^[A-WYZ]{3,5}$/.test(printed))

/** Small words that initials pass over. */
export const passedOver = new Set('of the and for on in to'.split(' '))

/**
 * "World Trade Organization (WHO)", "the Office for Water Tariffs, or OWC,": capitalised words, and their initials with one
 * letter other. A name in another language has initials of its own: in brackets they are wrong only where they are
 * known for another body, or where the right ones stand elsewhere.
 *
 * @param isKnown whether initials are known to everybody
 */
export function otherInitials(
  reading: Reading,
  isKnown: (initials: string) => boolean
): readonly RawFinding[] {
  const { tokens, text } = reading
  const uses = new Map<string, number>()
  for (const i of reading.shaped(inBrackets)) uses.set(reading.word(i), (uses.get(reading.word(i)) ?? 0) + 1)
  return reading.shaped(inBrackets).flatMap((i): RawFinding[] => {
    const acronym = reading.word(i)
    const bracketed = reading.word(i - 1) === '(' && reading.word(i + 1) === ')'
    const orSo = reading.lower(i - 1) === 'or' && reading.word(i - 2) === ','
    if (!bracketed && !orSo) return []
    const behind = bracketed ? i - 2 : i - 3
    let letters = ''
    let first = behind + 1
    for (let at = behind; reading.together(at, i) && letters.length <= acronym.length; at--) {
      if (passedOver.has(reading.word(at)) || /^['’]$/.test(reading.word(at))) continue
      if (reading.is(at, sentenceStarters) || !/^\p{Lu}\p{Ll}+(?:['’]s?)?$/u.test(reading.word(at))) break
      letters = reading.word(at)[0]! + letters
      first = at
    }
    // A capitalised word more, and where the name begins is not known.
    if (
      letters.length !== acronym.length ||
      !(uses.has(letters) || (uses.get(acronym) === 1 && (orSo || isKnown(acronym)))) ||
      first === tokens.firstOfSentence[tokens.sentence[i]!]
    )
      return []
    const other = [...letters].filter((letter, k) => letter !== acronym[k]).length
    const swapped = other === 2 && isSwap(letters, acronym)
    if (!swapped && (other !== 1 || letters[0] !== acronym[0])) return []
    const words = { start: tokens.start[first]!, end: tokens.end[behind]! }
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
