import type { Facts } from '../facts/facts-of'
import { months, weekdays } from '../lexicon/en/calendar'
import { misspellings } from '../lexicon/en/misspellings'
import { spellingChange } from '../text/spelling-distance'
import { startsWithCapital } from '../text/vocabulary'
import { wordClass, wordShape } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { quotationAround } from './quotation-around'

/** What stems and, with "=", whole words are misspelt for. */
const meant = new Map(
  misspellings
    .split(/[|\n]/)
    .filter((row) => row !== '')
    .map((row) => row.split(' ') as [string, string])
)
/** No stem of the list is shorter or longer. */
const shortest = 4
const longest = 16

/** Words without which no few words of English stand together. */
const english = wordClass(
  'the a an of to in and is was are were for on at by with from that it he she they his her their has have had not be been will would this who'
)

/** Full months and weekdays by their first letter; the short ones are one letter from too much. */
const byLetter = new Map<string, string[]>()
for (const word of [...months.keys(), ...weekdays.keys()]) {
  if (word.length < 6) continue
  byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word])
}

export const copyMisspelling: Check = {
  id: 'copy.misspelling',
  summary: 'A word as it is often misspelt, or a month or weekday one slip from its spelling.',
  why: 'A misspelt month hides the date from searches, and from this desk; any other costs the reader’s trust.',
  severity: 'note',
  messages: { misspelt: ({ printed, word }) => `“${printed}”: “${word}”?` },
  examples: [
    { text: 'He was killed in Febraury this year.', code: 'misspelt', because: 'two letters swapped' },
    { text: 'They vote on Wedneday.', code: 'misspelt', because: 'a letter lost' },
    { text: 'The accomodation was poor.', code: 'misspelt', because: 'a letter lost' },
    { text: 'Goverment bonds fell in May.', code: 'misspelt', because: 'a sentence that begins with it' },
    {
      text: '“I have definately heard of it,” she said.',
      code: 'misspelt',
      because: 'she spoke it; the paper wrote it'
    },
    { text: 'The song “A Goverment Man” is old.', code: null, because: 'a title' },
    { text: 'She tweeted: “Their goverment lies”.', code: null, because: 'she wrote it so' },
    { text: 'The firm Seperate Ways is new.', code: null, because: 'a name' },
    { text: 'Il parlamento ha votato; vive le gouvernement.', code: null, because: 'other languages' },
    { text: 'They vote on Wednesdays and in Februarys.', code: null, because: 'plurals' },
    { text: 'Augusto and Augusta spoke on Thursday in August.', code: null, because: 'first names' },
    {
      text: 'Octobre is French. Mr Friay is Irish.',
      code: 'misspelt',
      because: 'Octobre is; a surname of five letters is not'
    }
  ],
  run(facts) {
    const { tokens, text } = facts.reading
    return facts.reading.shaped(misspelt).flatMap((i): RawFinding[] => {
      const printed = facts.reading.word(i)
      const date = monthOrDay(printed)
      const word = date ?? wordMeant(printed)
      if (!word || (!date && !isEnglish(facts, i))) return []
      const capital = startsWithCapital(printed, 0)
      const repaired = capital ? word[0]!.toUpperCase() + word.slice(1) : word
      const span = { start: tokens.start[i]!, end: tokens.end[i]! }
      return [
        {
          code: 'misspelt',
          data: { printed, word: repaired },
          places: [placeAt(text, span, 'misspelling')],
          repairs: [{ label: repaired, edits: [{ ...span, text: repaired }] }]
        }
      ]
    })
  }
}

/** Words of the article's own among words of English: no name, no title, nothing that another wrote. */
function isEnglish({ reading, quotations }: Facts, i: number): boolean {
  const { tokens, text } = reading
  const start = tokens.start[i]!
  if (
    /[@#/._-]/.test(text[start - 1] ?? '') ||
    /^(?:[@/_]|\.\S| ?[[(]sic)/.test(text.slice(tokens.end[i]!, tokens.end[i]! + 5))
  )
    return false
  const opens = i === tokens.firstOfSentence[tokens.sentence[i]!]
  if (startsWithCapital(text, start) && !opens) return false
  if (opens && startsWithCapital(text, tokens.start[i + 1] ?? 0)) return false
  let near = 0
  for (let k = i - 6; k <= i + 6; k++) if (reading.together(k, i) && reading.is(k, english)) near++
  if (near === 0) return false
  const quotation = quotationAround(quotations, start)
  if (!quotation) return true
  const { attribution } = quotation
  return (
    attribution !== undefined &&
    /\b(?:said|says|told|tells|adds|added|asked)\b/.test(text.slice(attribution.start, attribution.end))
  )
}

/** What a word of the list stands for, with the printed word's ending. */
function wordMeant(printed: string): string | undefined {
  if (!/^[A-Za-z][a-z]{2,24}$/.test(printed)) return undefined
  const lower = printed.toLowerCase()
  const whole = meant.get(`${lower}=`)
  if (whole) return whole.replaceAll('_', ' ')
  for (let length = Math.min(longest, lower.length); length >= shortest; length--) {
    const stem = meant.get(lower.slice(0, length))
    const ending = lower.slice(length)
    // "recieving": an e is dropped before the ending.
    if (stem) return (/^[ei]/.test(ending) ? stem.replace(/e$/, '') : stem).replaceAll('_', ' ') + ending
  }
  return undefined
}

/** The month or weekday that a capitalised word is one slip from. */
function monthOrDay(printed: string): string | undefined {
  if (!/^[A-Z][a-z]{4,8}[a-rt-z]$/.test(printed)) return undefined
  const lower = printed.toLowerCase()
  const candidates = byLetter.get(lower[0]!) ?? []
  return candidates.includes(lower) ? undefined : candidates.find((right) => isSlip(right, lower))
}

const misspelt = wordShape((printed) => (monthOrDay(printed) ?? wordMeant(printed)) !== undefined)

/** One slip; "August", "Monday" and the like only with two letters swapped, for "Augusta" and "Munday" are names. */
function isSlip(right: string, printed: string): boolean {
  const change = spellingChange(right, printed)
  return right.length >= 7 ? change !== 'far' : change === 'swapped'
}
