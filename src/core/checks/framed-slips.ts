import type { Reading } from '../facts/reading'
import { startsWithCapital, WordForm } from '../text/vocabulary'
import type { WordFrames } from '../text/word-frames'
import type { RawFinding } from './check'
import { placeAt } from './place-at'

/** A finding for each place where a frame fits, with the words that were meant as its repair; names are left alone. */
export function framedSlips(
  reading: Reading,
  frames: WordFrames,
  code: string,
  role: string
): readonly RawFinding[] {
  const { tokens, text } = reading
  return frames.find(reading).flatMap(({ first, last, right }): RawFinding[] => {
    const sentence = tokens.sentence[first]!
    const capital = startsWithCapital(text, tokens.start[first]!)
    const opens = first === tokens.firstOfSentence[sentence] || /["“‘']/.test(reading.word(first - 1))
    if (reading.titleCase.has(sentence) || (capital && !opens)) return []
    if (reading.form(first) & WordForm.acronym) return []
    // "an A grade", "in the IS": no small words.
    for (let i = first + 1; i <= last; i++) if (reading.form(i) & WordForm.capital) return []
    const span = { start: tokens.start[first]!, end: tokens.end[last]! }
    const printed = text.slice(span.start, span.end)
    const word = right.replace("'", '’')
    const repaired = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
    return [
      {
        code,
        data: { printed, repaired },
        places: [placeAt(text, span, role)],
        repairs: [{ label: repaired, edits: [{ ...span, text: repaired }] }]
      }
    ]
  })
}
