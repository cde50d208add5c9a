/** What a correction takes out of the printed words and what it puts in; `lead` and `tail` stay. */
export interface Change {
  readonly lead: string
  readonly removed: string
  readonly added: string
  readonly tail: string
}

const partsOf = (words: string): readonly string[] => words.match(/\s+|[^\s]+/g) ?? []

/** Compares word by word from both ends: lead + removed + tail is `before`, lead + added + tail is `after`. */
export const changeOf = (before: string, after: string): Change => {
  const old = partsOf(before)
  const fresh = partsOf(after)
  const shorter = Math.min(old.length, fresh.length)
  let lead = 0
  while (lead < shorter && old[lead] === fresh[lead]) lead += 1
  let tail = 0
  while (tail < shorter - lead && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1
  return {
    lead: old.slice(0, lead).join(''),
    removed: old.slice(lead, old.length - tail).join(''),
    added: fresh.slice(lead, fresh.length - tail).join(''),
    tail: old.slice(old.length - tail).join('')
  }
}
