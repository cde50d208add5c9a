import type { Check } from './check'
import { placeAt } from './place-at'

/** A text with more loose marks than this is no prose, and a list of them helps nobody. */
const most = 50

export const quoteBalance: Check = {
  id: 'quote.balance',
  summary: 'A quotation mark without its partner.',
  why: 'Where a quotation ends is where the paper begins to speak: readers must see which words are whose.',
  severity: 'note',
  messages: {
    unclosed: () => 'A quotation opens here and is not closed in its paragraph.',
    unopened: () => 'A quotation closes here that was not opened.',
    turned: () => 'This mark opens, but it stands where a quotation closes.'
  },
  examples: [
    { text: '“We shall win, she said. He did not laugh.', code: 'unclosed', because: 'it never closes' },
    { text: 'We shall win,” she said.', code: 'unopened', because: 'it never opened' },
    { text: '“We shall win,“ she said.', code: 'turned', because: 'the second mark is the first again' },
    { text: '"We shall win, she said.', code: 'unclosed', because: 'straight marks count too' },
    { text: '“We shall win,” she said. "So shall we," he said.', code: null, because: 'both are closed' },
    {
      text: '“We shall win.\n\n“And then we rest,” she said.',
      code: null,
      because: 'a quotation over two paragraphs'
    },
    { text: 'The plank is 15" long and he is 5\'10" tall.', code: null, because: 'inches' },
    { text: 'It’s the voters’ choice, ’tis said.', code: null, because: 'apostrophes' },
    { text: '“He called it ‘a gift’,” she said.', code: null, because: 'a quotation inside another' }
  ],
  run: ({ reading, looseMarks }) =>
    looseMarks.slice(0, most).map(({ fault, start, end }) => ({
      code: fault,
      data: {},
      places: [placeAt(reading.text, { start, end }, 'mark')],
      repairs: fault === 'turned' ? [{ label: '”', edits: [{ start, end, text: '”' }] }] : []
    }))
}
