import { apposition, roleBefore } from '../../facts/descriptions'
import type { ClaimDraft, Detector } from '../detector'

/** Who somebody is said to be: a name with the office before it, or after it between commas. At the first mention. */
export const role: Detector = {
  id: 'role',
  summary: 'Offices and roles of people: “chief executive Asha Rawat”, “Asha Rawat, the mayor”.',
  find({ reading, names }) {
    const seen = new Set<string>()
    const drafts: ClaimDraft[] = []
    for (const mention of names) {
      const form = mention.words.join(' ')
      if (mention.words.length < 2 || seen.has(form)) continue
      seen.add(form)
      const start = roleBefore(reading, mention)
      const end = apposition(reading, mention)
      if (start === null && end === null) continue
      drafts.push({
        kinds: ['name', 'role'],
        span: { start: start ?? mention.phrase.start, end: end ?? mention.phrase.end },
        sentence: mention.sentence
      })
    }
    return drafts
  }
}
