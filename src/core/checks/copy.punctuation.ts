import type { Reading } from '../facts/reading'
import type { Span } from '../model/span'
import { TokenKind } from '../text/tokens'
import { wordClass } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

const marks = wordClass(', . ; :')
/** Words that no comma or stop follows, unless something is put in between. */
const leadOn = wordClass('the a an')

export const copyPunctuation: Check = {
  id: 'copy.punctuation',
  summary: 'A comma or stop that stands twice, apart from its word, or behind an article.',
  why: 'Two commas or half a stop tell that a sentence was changed and not read again.',
  severity: 'note',
  messages: { stray: ({ printed, repaired }) => `“${printed}”: “${repaired}”?` },
  examples: [
    { text: 'The mayor,, who is 61, left.', code: 'stray', because: 'two commas' },
    { text: 'The mayor , who is 61, left.', code: 'stray', because: 'a space before the comma' },
    { text: 'The mayor left.. She is 61.', code: 'stray', because: 'two stops' },
    { text: 'They took the, bridge by night.', code: 'stray', because: 'a comma behind an article' },
    { text: 'He left,and she stayed.', code: 'stray', because: 'no space behind the comma' },
    { text: 'He waited... and went on, Inc., etc., as ever.', code: null, because: 'dots and abbreviations' },
    { text: 'It cost .5 per cent at 10:30, or 1,200; see a.b.c.', code: null, because: 'figures' },
    { text: 'Grades of A, B and C. Vitamin A, too.', code: null, because: 'a letter, no article' }
  ],
  run: ({ reading }) => {
    const faults = reading.where(marks).flatMap((i) => faultAt(reading, i) ?? [])
    const spaced = faults.filter(({ kind }) => kind === 'spaced')
    // Many commas apart from their words are a habit of the file, not slips.
    return faults
      .filter((fault) => fault.kind !== 'spaced' || spaced.length === 1)
      .map(({ span, repaired }): RawFinding => {
        const printed = reading.text.slice(span.start, span.end)
        return {
          code: 'stray',
          data: { printed, repaired },
          places: [placeAt(reading.text, span, 'mark')],
          repairs: [{ label: repaired, edits: [{ ...span, text: repaired }] }]
        }
      })
  }
}

interface Fault {
  readonly kind: 'spaced' | 'other'
  readonly span: Span
  readonly repaired: string
}

function faultAt(reading: Reading, i: number): Fault | null {
  const { tokens, text } = reading
  const mark = reading.word(i)
  const [start, end] = [tokens.start[i]!, tokens.end[i]!]
  const [before, behind] = [text[start - 1] ?? '', text[end] ?? '']
  if (tokens.kind[i - 1] !== TokenKind.word || !/\p{L}$/u.test(reading.word(i - 1))) return null
  const from = tokens.start[i - 1]!
  const word = reading.word(i - 1)
  const touches = tokens.end[i - 1] === start
  const next = text.slice(end, end + 4)
  if (touches && mark === ',' && /^[,;.](?:\s|$)/.test(next))
    return {
      kind: 'other',
      span: { start: from, end: end + 1 },
      repaired: `${word}${behind === '.' ? '.' : ','}`
    }
  if (
    touches &&
    mark === '.' &&
    /^\.(?:\s+["“]?\p{Lu}|\s*$)/u.test(text.slice(end, end + 5)) &&
    /^\p{Ll}{3,}$/u.test(word)
  )
    return { kind: 'other', span: { start: from, end: end + 1 }, repaired: `${word}.` }
  if (!reading.together(i - 1, i)) return null
  if (
    before === ' ' &&
    mark === ',' &&
    /^ \p{Ll}/u.test(next) &&
    /^\p{L}{2,}$/u.test(word) &&
    text[start - 2] !== ' '
  )
    return { kind: 'spaced', span: { start: from, end }, repaired: `${word},` }
  if (
    touches &&
    mark === ',' &&
    reading.is(i - 1, leadOn) &&
    word === word.toLowerCase() &&
    /^ \p{Ll}/u.test(next)
  )
    return { kind: 'other', span: { start: from, end }, repaired: word }
  if (
    touches &&
    mark === ',' &&
    /^\p{Ll}{2,}/u.test(next) &&
    /^\p{Ll}{2,}$/u.test(word) &&
    !/[@/#_]/.test(text.slice(from - 1, from))
  )
    return {
      kind: 'other',
      span: { start: from, end: tokens.end[i + 1]! },
      repaired: `${word}, ${reading.word(i + 1)}`
    }
  return null
}
