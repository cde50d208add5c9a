import type { Facts } from '../facts/facts-of'
import { type Residue, type ResidueKind, residueSubjects, residues } from '../lexicon/en/residue'
import type { Place } from '../model/finding'
import { wordClass, wordShape } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { paragraphsTwice } from './paragraphs-twice'
import { placeAt } from './place-at'
import { quotationAround } from './quotation-around'
import { amountsSpeltOtherwise, speltOtherwise } from './spelt-otherwise'

const byBeginning = new Map<string, Residue[]>()
for (const residue of residues)
  for (const word of residue.begins.split(' '))
    byBeginning.set(word, [...(byBeginning.get(word) ?? []), residue])
const beginnings = wordClass(byBeginning.keys())
/** "turn0search3": what begins so and goes on with figures is looked up as one. */
const turn = /^turn\d/
const numbered = wordShape((printed) => turn.test(printed))

const subjects = {
  program: wordClass(residueSubjects.program),
  page: wordClass(residueSubjects.page),
  desk: wordClass(residueSubjects.desk)
}
/** What a story has to be about for a kind to be its matter. */
const subjectOf: Readonly<Record<ResidueKind, keyof typeof subjects>> = {
  assistant: 'program',
  citation: 'program',
  template: 'page',
  markup: 'page',
  placeholder: 'desk',
  desk: 'desk'
}
/** So many of its words make a story one about it. */
const mentions = 2
/** A text with more residue than this is a template, and a list of it helps nobody. */
const most = 30

export const textResidue: Check = {
  id: 'text.residue',
  summary: 'Words that were never meant to be printed.',
  why: 'A note to the desk, an empty slot or a writing program’s own sentence, once printed, is what readers remember.',
  severity: 'error',
  messages: {
    assistant: ({ words }) => `“${words}” is a writing program’s sentence, not the article’s.`,
    citation: ({ words }) => `“${words}” is what is left of a program’s reference.`,
    placeholder: ({ words }) => `“${words}” keeps a place for what was never put in.`,
    template: ({ words }) => `“${words}” is a template’s sign for a value.`,
    markup: ({ words }) => `“${words}” is a sign of the file’s form, not of the text.`,
    desk: ({ words }) => `“${words}” is a note to the desk, not to the reader.`,
    twice: ({ words }) => `This paragraph says again what the one before says: “${words}”.`,
    spelt: ({ figure, words }) => `“${figure}” is spelt out as “${words}”, which is another number.`
  },
  examples: [
    {
      text: 'The mill shut in May. I hope this helps!',
      code: 'assistant',
      because: 'a program takes its leave'
    },
    {
      text: 'As of my last update, the mill has 40 hands.',
      code: 'assistant',
      because: 'a program dates itself'
    },
    { text: 'The mill shut in May【4†source】.', code: 'citation', because: 'a reference mark' },
    { text: 'The mill has XX,XXX looms.', code: 'placeholder', because: 'a figure to come' },
    { text: 'The owner, [NAME], was away.', code: 'placeholder', because: 'a name to come' },
    { text: 'Dear {{first_name}}, the mill is shut.', code: 'template', because: 'a value to come' },
    { text: 'Looms&nbsp;stood still.', code: 'markup', because: 'a space of a web page' },
    { text: 'The mill shut in May. [pls check the year]', code: 'desk', because: 'a question to the desk' },
    { text: 'The mill has 27 (seventy-two) looms.', code: 'spelt', because: '27 and 72' },
    {
      text: 'She left the mill £14,000 (forty thousand pounds) and a loom.',
      code: 'spelt',
      because: '14,000 and 40,000'
    },
    {
      text: 'She left the mill £14,000 (fourteen thousand pounds) and a loom.',
      code: null,
      because: 'the same amount'
    },
    {
      text: 'The mill has 27 (twenty-seven) looms and seven (7) doors.',
      code: null,
      because: 'the same numbers'
    },
    {
      text: 'The chatbot wrote: “As an AI language model, I cannot say.” The AI was asked again.',
      code: null,
      because: 'a story about it'
    },
    {
      text: 'The crowd “[name withheld] lied”, a note read.',
      code: null,
      because: 'brackets in a quotation'
    },
    { text: 'Super Bowl XXX; Pope Pius XX; AT&T; R&D.', code: null, because: 'Roman numbers and names' },
    {
      text: 'The marriage was null and void; the term is undefined.',
      code: null,
      because: 'words with a sense'
    },
    {
      text: '**Who left?** The owner. **When?** In May. **Why?** Nobody says.',
      code: null,
      because: 'the form of the whole copy'
    },
    {
      text: 'I hope this helps you understand, she wrote.',
      code: 'assistant',
      because: 'at worst she wrote it'
    }
  ],
  run(facts) {
    return [
      ...residueIn(facts),
      ...paragraphsTwice(facts.reading),
      ...speltOtherwise(facts.reading),
      ...amountsSpeltOtherwise(facts.reading, facts.measured)
    ]
  }
}

const bold = /^\*\*[^*]+\*\*$/
const form = 3

const keyOf = (word: string): string => (turn.test(word) ? 'turn#' : word)

function residueIn(facts: Facts): readonly RawFinding[] {
  const { reading, quotations } = facts
  const { tokens, text } = reading
  /** One finding for all places of the same words. */
  const found = new Map<string, { kind: ResidueKind; words: string; places: Place[] }>()
  let past = 0
  const starts = [...reading.where(beginnings), ...reading.shaped(numbered)].sort((a, b) => a - b)
  for (const i of starts) {
    const start = tokens.start[i]!
    if (start < past) continue
    const opens = () => /(?:^|[.!?:"”)\n]\s*)$/.test(text.slice(Math.max(0, start - 4), start))
    for (const { kind, pattern, opens: mustOpen } of byBeginning.get(keyOf(reading.lower(i))) ?? []) {
      pattern.lastIndex = start
      const [words] = pattern.exec(text) ?? []
      if (!words || (mustOpen && !opens())) continue
      const span = { start, end: start + words.length }
      if (kind !== 'citation' && kind !== 'markup' && quotationAround(quotations, start)) continue
      if (isSubject(facts, kind, span)) continue
      past = span.end
      const same = found.get(words) ?? { kind, words, places: [] }
      same.places.push(placeAt(text, span, 'residue'))
      found.set(words, same)
      break
    }
  }
  const all = [...found.values()]
  // With so many lines in bold type, Markdown is the form of the copy.
  const isForm = all.filter(({ words }) => bold.test(words)).length >= form
  return all
    .filter(({ words }) => !isForm || !bold.test(words))
    .slice(0, most)
    .map(({ kind, words, places }) => ({ code: kind, data: { words }, places, repairs: [] }))
}

/** Whether the story is about what a kind of residue comes from, so that it may print it. */
function isSubject(
  { reading }: Facts,
  kind: ResidueKind,
  { start, end }: { start: number; end: number }
): boolean {
  const about = reading
    .where(subjects[subjectOf[kind]])
    .filter((i) => reading.tokens.start[i]! < start || reading.tokens.start[i]! >= end)
  return about.length >= mentions
}
