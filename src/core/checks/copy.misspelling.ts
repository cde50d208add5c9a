import { months, weekdays } from '../facts/dates'
import { spellingChange } from '../text/spelling-distance'
import { WordForm } from '../text/vocabulary'
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
    const findings: RawFinding[] = []
    for (let i = 0; i < tokens.count; i++) {
      const size = tokens.end[i]! - tokens.start[i]!
      if (size < 6 || size > 10 || !(reading.form(i) & WordForm.capital)) continue
      const printed = reading.word(i)
      if (!/^[A-Z][a-z]+$/.test(printed) || printed.endsWith('s')) continue
      const lower = printed.toLowerCase()
      const candidates = byLetter.get(lower[0]!) ?? []
      const word = candidates.includes(lower) ? undefined : candidates.find((right) => isSlip(right, lower))
      if (!word) continue
      const repaired = word[0]!.toUpperCase() + word.slice(1)
      const span = { start: tokens.start[i]!, end: tokens.end[i]! }
      findings.push({
        code: 'misspelt',
        data: { printed, word: repaired },
        places: [placeAt(text, span, 'misspelling')],
        repairs: [{ label: repaired, edits: [{ ...span, text: repaired }] }]
      })
    }
    return findings
  }
}

/** One slip; "August", "Monday" and the like only with two letters swapped, for "Augusta" and "Munday" are names. */
function isSlip(right: string, printed: string): boolean {
  const change = spellingChange(right, printed)
  return right.length >= 7 ? change !== 'far' : change === 'swapped'
}
