import { WordForm } from '../text/vocabulary'
import { wordClass } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Small words that never stand twice in a row. Left out: "had had", "that that", "what it is is", "gave her her coat". */
const neverTwice = wordClass(
  'the a an of to and or for with at from by as but are were be been he she they we their this which who will would has'
)

export const copyDoubled: Check = {
  id: 'copy.doubled',
  summary: 'A small word set twice.',
  why: 'The eye skips the second one; the reader’s does not always.',
  severity: 'note',
  messages: { doubled: ({ word }) => `“${word}” stands twice.` },
  examples: [
    { text: 'She won the the seat.', code: 'doubled', because: 'an article twice' },
    { text: 'The the seat fell vacant.', code: 'doubled', because: 'the first with a capital' },
    { text: 'He had had enough, and knew that that was so.', code: null, because: 'good grammar' },
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
      if (tokens.word[i] !== reading.root(i - 1) || !reading.is(i, neverTwice)) continue
      if (!(reading.form(i) & WordForm.plain)) continue
      const word = reading.word(i)
      if (reading.word(i - 1).toLowerCase() !== word || !reading.together(i - 1, i)) continue
      const span = { start: tokens.start[i - 1]!, end: tokens.end[i]! }
      findings.push({
        code: 'doubled',
        data: { word },
        places: [placeAt(text, span, 'doubled')],
        repairs: [{ label: reading.word(i - 1), edits: [{ ...span, text: reading.word(i - 1) }] }]
      })
    }
    return findings
  }
}
