/** A longer word comes once, and would be kept for nothing. */
const longest = 40

/**
 * A pure function of one word that remembers its answers: articles use the same words over and over. When it knows too
 * many it forgets them all, so that what it holds is bounded.
 */
export function remembered<Answer extends NonNullable<unknown>>(
  answer: (word: string) => Answer,
  most = 2 ** 14
): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const now = answer(word)
    if (word.length > longest) return now
    if (known.size >= most) known.clear()
    known.set(word, now)
    return now
  }
}
