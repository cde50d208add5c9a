import { type LooseMark, speechVerbs } from '../facts/quotations'
import type { Reading } from '../facts/reading'
import type { Span } from '../model/span'
import type { Check, RawFinding } from './check'
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
    {
      text: "He had \"some treatment'' for it and is 6‘4” tall.",
      code: null,
      because: 'other signs, and inches'
    },
    { text: 'It’s the voters’ choice, ’tis said.', code: null, because: 'apostrophes' },
    { text: '“He called it ‘a gift’,” she said.', code: null, because: 'a quotation inside another' }
  ],
  run: ({ reading, looseMarks }) => looseMarks.slice(0, most).flatMap((mark) => findingOf(reading, mark))
}

function findingOf({ text, article }: Reading, { fault, start, end }: LooseMark): RawFinding[] {
  const block = article.blocks.find((each) => each.start <= start && start < each.end) ?? {
    start,
    end: text.length
  }
  // Closed or opened with other signs, or inches.
  const rest = fault === 'unclosed' ? text.slice(end, block.end) : text.slice(block.start, start)
  if (/''|’’|‘‘|``|[″‟„]/.test(rest) || /\d['’‘]?\d*$/.test(text.slice(start - 3, start))) return []
  const places = [placeAt(text, { start, end }, 'mark')]
  if (fault === 'turned')
    return [{ code: fault, data: {}, places, repairs: [{ label: '”', edits: [{ start, end, text: '”' }] }] }]
  const last = fault === 'unclosed' ? lastWordOf(text, end, block.end) : null
  if (!last) return [{ code: fault, data: {}, places, repairs: [] }]
  const closed = text.slice(last.start, last.end) + (text.charAt(start) === '"' ? '"' : '”')
  return [
    {
      code: fault,
      data: {},
      places: [...places, placeAt(text, last, 'end')],
      repairs: [{ label: closed, edits: [{ ...last, text: closed }] }]
    }
  ]
}

/** No quotation is looked through farther for its end. */
const reach = 1200

const saying = `(?:${speechVerbs})`
/** "…, the mayor said": the quotation ended at the comma. */
const beforeSpeaker = new RegExp(`(\\S+,) (?:\\p{L}[\\p{L}.'’-]* ){1,6}?${saying}\\b`, 'u')
/** "…. He added": it ended at the stop. */
const beforeNext = new RegExp(
  `(\\S+[.!?]) (?:He|She|They|It|(?:Mr|Mrs|Ms|Dr)\\.? \\p{Lu}\\p{L}+) (?:\\p{Ll}+ )?${saying}\\b`,
  'u'
)

/** The word behind which an open quotation must have ended: before who speaks, or at the end of its paragraph. */
function lastWordOf(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, Math.min(to, from + reach))
  const found = [beforeSpeaker.exec(words), beforeNext.exec(words)].filter((match) => match !== null)
  const [first] = found.sort((a, b) => a.index - b.index)
  if (first) return { start: from + first.index, end: from + first.index + first[1]!.length }
  const tail = to - from <= reach ? /\S+[.!?,]$/.exec(words.trimEnd()) : null
  return tail ? { start: from + tail.index, end: from + tail.index + tail[0].length } : null
}
