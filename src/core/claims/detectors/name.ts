import type { Detector } from '../detector'

/** Each printed form of a person's name where it first stands, with the title before it: who somebody is, and how spelt. */
export const name: Detector = {
  id: 'name',
  summary: 'Names of people with their titles and roles, at the first mention of each spelling.',
  find({ names }) {
    const seen = new Set<string>()
    return names
      .filter(({ words }) => {
        const form = words.join(' ')
        return words.length > 1 && !seen.has(form) && seen.add(form)
      })
      .map(({ phrase, sentence }) => ({ kinds: ['name'], span: phrase, sentence }))
  }
}
