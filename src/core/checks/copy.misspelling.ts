import { months, weekdays } from '../facts/dates'
import { spellingChange } from '../text/spelling-distance'
import { wordShape } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Full months and weekdays by their first letter; the short ones are one letter from too much. */
const byLetter = new Map<string, string[]>()
for (const word of [...months.keys(), ...weekdays.keys()]) {
  if (word.length < 6) continue
  byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word])
}

export const copyMisspelling: Check = {
  id: 'copy.misspelling',
  summary: 'A month or weekday one slip from its spelling.',
  why: 'A misspelt month hides the date from searches, and from this desk.',
  severity: 'note',
  messages: { misspelt: ({ printed, word }) => `“${printed}”: “${word}”?` },
  examples: [
    { text: 'He was killed in Febraury this year.', code: 'misspelt', because: 'two letters swapped' },
    { text: 'They vote on Wedneday.', code: 'misspelt', because: 'a letter lost' },
    { text: 'They vote on Wednesdays and in Februarys.', code: null, because: 'plurals' },
    { text: 'Augusto and Augusta spoke on Thursday in August.', code: null, because: 'first names' },
    {
      text: 'Octobre is French. Mr Friay is Irish.',
      code: 'misspelt',
      because: 'Octobre is; a surname of five letters is not'
    }
  ],
  run({ reading }) {
    const { tokens, text } = reading
    return reading.shaped(misspelt).map((i): RawFinding => {
      const printed = reading.word(i)
      const word = wordMeant(printed)!
      const repaired = word[0]!.toUpperCase() + word.slice(1)
      const span = { start: tokens.start[i]!, end: tokens.end[i]! }
      return {
        code: 'misspelt',
        data: { printed, word: repaired },
        places: [placeAt(text, span, 'misspelling')],
        repairs: [{ label: repaired, edits: [{ ...span, text: repaired }] }]
      }
    })
  }
}

/** The month or weekday that a capitalised word is one slip from. */
function wordMeant(printed: string): string | undefined {
  if (!/^[A-Z][a-z]{4,8}[a-rt-z]$/.test(printed)) return undefined
  const lower = printed.toLowerCase()
  const candidates = byLetter.get(lower[0]!) ?? []
  return candidates.includes(lower) ? undefined : candidates.find((right) => isSlip(right, lower))
}

const misspelt = wordShape((printed) => wordMeant(printed) !== undefined)

/** One slip; "August", "Monday" and the like only with two letters swapped, for "Augusta" and "Munday" are names. */
function isSlip(right: string, printed: string): boolean {
  const change = spellingChange(right, printed)
  return right.length >= 7 ? change !== 'far' : change === 'swapped'
}
